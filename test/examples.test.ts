import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const runExample = (file: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'examples', file)], {
    cwd: root,
    encoding: 'utf8',
  });

it('correct-text.ts finds, explains and corrects', () => {
  const output = runExample('correct-text.ts');
  expect(output).toContain('Seyed Abas Aragchi -> Seyed Abbas Araghchi');
  expect(output.trim().split('\n').at(-1)).toBe(
    'Iranian Foreign Minister Seyed Abbas Araghchi flew to Moscow. According to Ruhollah Modabber, it was time. Modabber said so.',
  );
});

it('custom-dictionary checks and uses its own dictionary', () => {
  expect(runExample('custom-dictionary/use-dictionary.ts').trim().split('\n')).toEqual([
    'All specs of the dictionary hold.',
    'A tanker of Kjeldstad Offshore was seen by Margarethe Vestby-Olsen.',
  ]);
});

it('preprocess.sh corrects one field of JSON lines and keeps the rest', () => {
  const input = readFileSync(path.join(root, 'examples/preprocess/captions.jsonl'));
  const output = execFileSync('sh', [path.join(root, 'examples/preprocess/preprocess.sh')], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 1, lang: 'en', text: 'Russian Foreign Minister Sergei Lavrov landed in Ankara.' },
    { id: 2, lang: 'en', text: 'He will meet his Turkish counterpart Hakan Fidan tonight.' },
    { id: 3, lang: 'en', text: 'Nothing is wrong with this line about Moscow.' },
  ]);
});
