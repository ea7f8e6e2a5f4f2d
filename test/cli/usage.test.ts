import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

test.for([
  [['fix', '--wrote'], 'unknown option --wrote: did you mean --write?'],
  [['check', '-x'], 'unknown option -x'],
  [['check', '-x.txt'], 'unknown option -x in -x.txt; put a file of this name after --'],
  [['check', '--write'], '--write is not an option of this command'],
  [['check', '--tier', 'sure'], '--tier must be fix or suggest, not "sure"'],
  [
    ['lint', '--format', 'sarif', 'x.yaml'],
    '--format sarif is not available for this command: use pretty, json, jsonl',
  ],
  [['check', '--min-confidence', '2'], '--min-confidence must be a number from 0 to 1, not "2"'],
  [['explain', '--limit', '1.5', 'x'], '--limit must be a whole number from 1 to 1000, not "1.5"'],
  [['lint', '--clean', 'a.txt', '--budget', '-1'], '--budget must be a number from 0 to 10000, not "-1"'],
  [['fix', '--jsonl', '--field', 'title', '--field', 'body'], '--field takes one NAME, not title and body'],
  [
    ['check', '--lexicon', 'a.ungarble', '--lexicon', 'b.ungarble'],
    '--lexicon takes one FILE, not a.ungarble and b.ungarble',
  ],
  [['check', '--dict', '--strict'], '--dict needs a value: --dict FILE'],
  [['check', '--strict=yes'], '--strict takes no value'],
  [['check', '--strict'], '--strict needs --jsonl'],
  [['fix', '--related-field', 'original'], '--related-field needs --jsonl'],
  [['fix', '--related', '-'], '--related needs a file: standard input is for the text itself'],
  [['names', '--yaml', '--format', 'json'], '--yaml sets the output format: leave out --format'],
  [['check', '--field', 'text'], '--field needs --jsonl'],
  [
    ['fix', '--jsonl', '--field', 'a', '--format', 'json'],
    '--format cannot be used with --jsonl, whose output is JSON lines',
  ],
  [['chekc'], 'unknown command "chekc": did you mean check?'],
  [['article.txt'], 'unknown command "article.txt": did you mean ungarble check article.txt?'],
  [
    ['foo'],
    'unknown command "foo": there are check, fix, explain, lint, compile, apply, undo, import, export, learn, names and help',
  ],
] as const)('%j: %s', async ([argv, message]) => {
  const { code, stderr } = await runCli(argv);
  expect(code).toBe(2);
  expect(stderr.split('\n')).toContain(`ungarble: ${message}`);
});

test('an argument with several unknown letters is one mistake', async () => {
  const { stderr } = await runCli(['check', '-x.txt']);
  expect(stderr.match(/unknown/g)).toHaveLength(1);
});

test('every mistake is reported, not only the first', async () => {
  const { stderr } = await runCli(['fix', '--wrote', '--tier', 'x', '--min-confidence', 'much', '--strict']);
  expect(stderr.trim().split('\n')).toEqual([
    'ungarble: unknown option --wrote: did you mean --write?',
    'ungarble: --tier must be fix or suggest, not "x"',
    'ungarble: --min-confidence must be a number from 0 to 1, not "much"',
    'ungarble: --strict needs --jsonl',
    'See: ungarble help fix',
  ]);
});
