import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layers of ARCHITECTURE.md, and the files at the top of src/, each a layer: imports run left to right and never back. */
const LAYERS = [
  'errors',
  'text',
  'language',
  'similarity',
  'dictionary',
  'lexicon',
  'match',
  'score',
  'resolve',
  'suggest',
  'corrector',
  'index',
  'format',
  'report',
  'exchange',
  'learn',
  'yaml',
  'node',
  'cli',
];
/** From here on, the file system and the clock may be used. */
const FIRST_IMPURE = LAYERS.indexOf('node');
const SOURCE = path.resolve(import.meta.dirname, '../src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const layerOf = (file: string): string =>
  file
    .split(path.sep)[0]
    .replace(/\.ts$/, '')
    .replace(/^corrector-options$/, 'corrector');
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(SOURCE, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, target]) => target,
  );
const ARCHITECTURE = readFileSync(path.join(SOURCE, '../ARCHITECTURE.md'), 'utf8');
const codeOf = (file: string): string =>
  readFileSync(path.join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('ARCHITECTURE.md', () => {
  it('lists the layers', () => {
    const [, listed = ''] = /The layers are, in order: ([^.]*)\./.exec(ARCHITECTURE) ?? [];
    expect(listed.split(/, |\//)).toEqual(LAYERS.filter((layer) => !['errors', 'corrector', 'index'].includes(layer)));
  });

  it.each([...new Set([...ARCHITECTURE.matchAll(/`([\w/.-]+\.ts)`/g)].map(([, file]) => file))])(
    'names a file that exists: %s',
    (file) => {
      const isThere =
        files.some((own) => own === file || own.endsWith(`/${file}`)) || existsSync(path.join(SOURCE, '..', file));
      expect(isThere).toBe(true);
    },
  );
});

describe('layers', () => {
  it.each(files)('%s imports only from its own layer and earlier ones', (file) => {
    const own = LAYERS.indexOf(layerOf(file));
    expect(own, `unknown layer ${layerOf(file)}`).toBeGreaterThanOrEqual(0);
    const backward = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => layerOf(path.relative(SOURCE, path.resolve(SOURCE, path.dirname(file), target))))
      .filter((layer) => LAYERS.indexOf(layer) > own);
    expect(backward).toEqual([]);
  });

  it.each(files.filter((file) => LAYERS.indexOf(layerOf(file)) < FIRST_IMPURE))(
    '%s touches no file system, network, clock or chance',
    (file) => {
      expect(importsOf(file).filter((target) => target.startsWith('node:'))).toEqual([]);
      expect(codeOf(file)).not.toMatch(
        /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|process\.)|[^.\w]fetch\(/,
      );
    },
  );
});
