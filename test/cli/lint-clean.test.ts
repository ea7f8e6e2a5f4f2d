import { expect, test } from 'vitest';
import { CLEAN, DICTIONARY, folderWith, GARBLED, runCli } from './run-cli.ts';

const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'a.txt': CLEAN + GARBLED,
  'b.txt': CLEAN,
  'c.srt': `1\n00:00:01,000 --> 00:00:02,000\n${GARBLED}`,
  'more.yaml': 'imports: [empty.yaml]\nentries: [Bea]\n',
  'empty.yaml': 'entries: []\n',
});
const lint = (...argv: string[]) => runCli(['lint', 'names.yaml', ...argv], { cwd });

test('wrong edits in clean text are listed and counted', async () => {
  const { code, stdout } = await lint('--clean', 'a.txt', '--clean', 'b.txt');
  expect(stdout).toBe(`a.txt:2:11: warning: clean text: "Abba Sarah Gucci" would become "Abbas Araghchi" (clean-text)
1 wrong edit in 13 words of clean text, 769.23 per 10,000
2 entries and 0 specs: 0 errors, 1 warning
`);
  expect(code).toBe(0);
});

test('subtitles are measured without their times', async () => {
  expect((await lint('--clean', 'c.srt')).stdout).toMatch(/^c\.srt: warning: clean text: .*\n1 wrong edit in 5 words /);
});

test.for([
  ['a budget that is kept', '800', 0],
  ['a budget that is exceeded', '10', 1],
] as const)('%s', async ([, budget, expected]) => {
  const { code, stdout } = await lint('--clean', '*.txt', '--budget', budget);
  expect(code).toBe(expected);
  expect(stdout.includes(`error: 769.23 wrong edits per 10,000 words of clean text: the budget is ${budget}`)).toBe(
    expected === 1,
  );
});

test('json', async () => {
  const { summary } = JSON.parse((await lint('--clean', 'b.txt', '--format', 'json')).stdout);
  expect(summary.clean).toEqual({ words: 4, edits: 0, perTenThousand: 0 });
});

test('a budget needs clean text', async () => {
  expect((await lint('--budget', '1')).stderr).toMatch(/--budget needs --clean/);
});

test('useless imports', async () => {
  const { stdout } = await runCli(['lint', 'more.yaml'], { cwd });
  expect(stdout).toMatch(/^more\.yaml:1:\d+: warning: import empty\.yaml: it is empty: remove it \(unused-import\)\n/);
});
