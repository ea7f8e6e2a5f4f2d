import { expect, test } from 'vitest';
import { CLEAN, DICTIONARY, DOUBTFUL, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';

const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'mild.yaml': DICTIONARY.replace('kind: person', 'severity: info'),
  'broken.yaml': 'entries:\n  - nmae: Typo\n',
  'failing.yaml': 'entries:\n  - name: Kazem Jalali\n    specs: [{ from: a b c, to: x y z }]\n',
  'clean.txt': CLEAN,
  'garbled.txt': GARBLED,
  'doubtful.txt': DOUBTFUL,
  'latin1.txt': Buffer.from('caf\xe9', 'latin1'),
  'doubtful.jsonl': `${JSON.stringify({ text: DOUBTFUL })}\n`,
  'lines.jsonl': '{"text":"fine"}\nnot json\n',
});

const MILD = ['--no-default-dict', '--dict', 'mild.yaml'];

test.for([
  [0, ['check', ...OWN, 'clean.txt'], 'nothing found'],
  [1, ['check', ...OWN, 'garbled.txt'], 'something found'],
  [1, ['check', ...OWN, 'doubtful.txt'], 'something to look at'],
  [0, ['check', ...OWN, '--tier', 'fix', 'doubtful.txt'], 'nothing of the tier asked for'],
  [0, ['check', ...OWN, '--min-confidence', '1', 'doubtful.txt'], 'nothing sure enough'],
  [0, ['check', ...OWN, '--fail-on', 'error', 'doubtful.txt'], 'nothing so grave'],
  [1, ['check', ...OWN, '--fail-on', 'warning', 'doubtful.txt'], 'something so grave'],
  [1, ['check', ...OWN, '--fail-on', 'error', 'garbled.txt'], 'something sure, which is an error'],
  [
    0,
    ['check', ...MILD, '--fail-on', 'warning', 'garbled.txt'],
    'something sure, of which its entry says that it is only info',
  ],
  [1, ['check', ...MILD, 'garbled.txt'], 'anything at all, unless told otherwise'],
  [
    0,
    ['check', ...OWN, '--fail-on', 'error', '--jsonl', '--field', 'text', 'doubtful.jsonl'],
    'nothing so grave in lines',
  ],
  [0, ['fix', ...OWN, '--fail-on', 'error', 'doubtful.txt'], 'what is left is not so grave'],
  [2, ['check', ...OWN, '--fail-on', 'never', 'clean.txt'], 'no such severity'],
  [0, ['fix', ...OWN, 'clean.txt'], 'nothing to correct'],
  [0, ['fix', ...OWN, 'garbled.txt'], 'all corrected'],
  [1, ['fix', ...OWN, 'doubtful.txt'], 'a finding is left'],
  [0, ['fix', ...OWN, '--tier', 'suggest', 'doubtful.txt'], 'suggestions applied'],
  [0, ['fix', ...OWN, '--jsonl', '--field', 'text', 'lines.jsonl'], 'a bad line is passed on'],
  [2, ['fix', ...OWN, '--jsonl', '--field', 'text', '--strict', 'lines.jsonl'], 'a bad line, strict'],
  [2, ['fix', ...OWN, '--jsonl', '--field', 'body', 'lines.jsonl'], 'a field that no line has'],
  [0, ['explain', ...OWN, 'Araguchi'], 'an answer'],
  [0, ['explain', ...OWN, 'Xyzzy'], 'no answer'],
  [0, ['lint', 'names.yaml'], 'a good dictionary'],
  [1, ['lint', 'failing.yaml'], 'a failing spec'],
  [2, ['lint', 'broken.yaml'], 'a dictionary that cannot be read'],
  [2, ['lint'], 'no dictionary'],
  [2, ['check', '--no-default-dict', '--dict', 'broken.yaml', 'clean.txt'], 'a broken dictionary'],
  [2, ['check', '--no-default-dict', '--dict', 'missing.yaml', 'clean.txt'], 'a missing dictionary'],
  [2, ['check', ...OWN, 'missing.txt'], 'a missing file'],
  [2, ['check', ...OWN, '*.nothing'], 'a pattern without a file'],
  [2, ['check', ...OWN, '.'], 'a folder'],
  [2, ['check', ...OWN, 'latin1.txt'], 'a file that is no UTF-8'],
  [2, ['check', ...OWN, 'latin1.txt', 'garbled.txt'], 'one bad file among good ones'],
  [2, ['check', ...OWN, '--wrote'], 'an unknown option'],
  [2, ['check', '--write', 'clean.txt'], 'an option of another command'],
  [2, ['check', '--tier', 'flag', 'clean.txt'], 'a wrong value'],
  [2, ['check', '--min-confidence', '90', 'clean.txt'], 'a number out of range'],
  [2, ['check', '--dict'], 'an option without its value'],
  [2, ['check', '--jsonl', 'lines.jsonl'], '--jsonl without --field'],
  [2, ['check', '--no-default-dict', 'clean.txt'], 'no dictionary at all'],
  [2, ['fix', ...OWN, '--write'], '--write of standard input'],
  [2, ['fix', ...OWN, '--format', 'json', 'clean.txt'], 'a report beside the text'],
  [2, ['explain', ...OWN], 'explain without a name'],
  [2, ['chekc'], 'an unknown command'],
  [2, [], 'no command'],
  [0, ['--help'], 'help'],
  [0, ['fix', '--help'], 'help of a command'],
  [0, ['help', 'fix'], 'help of a command, the other way'],
  [2, ['help', 'nothing'], 'help of what is not there'],
  [0, ['--version'], 'version'],
] as const)('%i: ungarble %j (%s)', async ([code, argv]) => {
  const result = await runCli(argv, { cwd });
  expect(result, result.stdout + result.stderr).toMatchObject({ code });
  expect(result.stderr).not.toMatch(/\n\s+at /);
  if (code === 2) expect(result.stderr).not.toBe('');
});

test('2: nothing named and nothing piped in', async () => {
  const result = await runCli(['check', ...OWN], { cwd, terminal: { stdin: true } });
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('name a file');
});
