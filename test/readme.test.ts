import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandName } from '../src/cli/commands.ts';
import { createCorrector } from '../src/corrector.ts';
import { runSpecs } from '../src/dictionary/run-specs.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { parseYamlDictionary } from '../src/yaml.ts';

const root = path.resolve(import.meta.dirname, '..');
const readText = (file: string) => readFileSync(path.join(root, file), 'utf8');
const README = readText('README.md');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
].filter((file) => file.endsWith('.md'));

/** The code blocks of a page in one language. */
function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);
}

test.for([
  ['README.md', 0, 'Iranian Foreign Minister Seyed Abbas Araghchi left.\n'],
  ['docs/formats.md', 0, '1\n00:00:01,000 --> 00:00:03,000\nThen Ruhollah\nModabber left.\n\n'],
  ['docs/reports.md', 0, 'Then [-Ruholla Modaber-]{+Ruhollah Modabber+} left.'],
  ['docs/reports.md', 1, '<title>'],
] as const)('the program in %s runs (%i)', ([page, block, expected]) => {
  const code = blocksOf(readText(page), 'ts')[block];
  const last = code.trim().split('\n').at(-1) as string;
  const source = code.replace(last, `console.log(${last.replace(/;$/, '')})`);
  const options = { cwd: root, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', source], options)).toContain(expected);
});

test('the dictionary is valid, and its specs hold', () => {
  const dictionaries = blocksOf(README, 'yaml').map((source) => parseYamlDictionary(source));
  const corrector = createCorrector(compileLexicon(dictionaries));
  expect(dictionaries.flatMap(({ entries }) => entries)).toHaveLength(3);
  expect(runSpecs(dictionaries, (text) => corrector.fix(text, { tier: 'suggest' }).text)).toEqual([]);
});

/** Every use of the command line that a page shows, up to a pipe. */
function callsOn(page: string): string[] {
  const shown = blocksOf(page, 'sh').flatMap(
    (code) => code.replace(/(?:^| )#.*$/gm, '').match(/(?<![\w.])ungarble [a-z]+ .*/g) ?? [],
  );
  const inline = [...page.matchAll(/`(ungarble [a-z]+ [^`]+)`/g)].map(([, call]) => call);
  return [...shown, ...inline].map((call) => call.split(/[|>]/)[0].trim());
}

test.for([...new Set(PAGES.flatMap((file) => callsOn(readText(file))))])('all options exist: %s', async (call) => {
  const [, name, ...rest] = call.split(/\s+/);
  if (name === 'help') return expect(rest).toEqual(['COMMAND']);
  expect(Object.keys(COMMANDS)).toContain(name);
  const { options } = await COMMANDS[name as CommandName]();
  const given = rest.filter((word) => word.startsWith('--')).map((word) => word.slice('--'.length));
  expect(options).toEqual(expect.arrayContaining(given));
});
