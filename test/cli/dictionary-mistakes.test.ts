import { expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli.ts';

const cwd = folderWith({
  'mistakes.yaml': `entries:
  - nmae: Abbas Araghchi
  - name: Kazem Jalali
    aliases: 3
    match: sometimes
`,
  'broken.yaml': 'entries: [\n',
  'empty.txt': '',
  'text.txt': 'Nothing here.\n',
});

test.for([['check'], ['fix'], ['explain']] as const)(
  '%s refuses dictionaries with all their mistakes, each at file:line:column',
  async ([command]) => {
    const dictionaries = [
      '--no-default-dict',
      '--dict',
      'mistakes.yaml',
      '--dict',
      'broken.yaml',
      '-d',
      'missing.yaml',
    ];
    const { code, stdout, stderr } = await runCli([command, ...dictionaries, 'text.txt'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    for (const place of ['mistakes.yaml:2:5: ', 'mistakes.yaml:4:14: ', 'mistakes.yaml:5:12: ', 'broken.yaml:2:1: ']) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${place}`)));
    }
    expect(lines).toContainEqual('missing.yaml: no such file or folder');
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test('a dictionary without names is refused, as nothing could be found', async () => {
  const { code, stderr } = await runCli(['check', '--no-default-dict', '--dict', 'empty.txt', 'text.txt'], { cwd });
  expect([code, stderr]).toEqual([
    2,
    'empty.txt: no names and no rules: nothing can be found; list names, or leave out --no-default-dict\n',
  ]);
});

test('of many mistakes the first are shown, and how many more there are', async () => {
  const mistakes = folderWith({ 'many.yaml': 'entries:\n'.padEnd(9 + 1101 * 6, '  - 5\n'), 'text.txt': '' });
  const { code, stderr } = await runCli(['check', '--dict', 'many.yaml', 'text.txt'], { cwd: mistakes });
  const lines = stderr.trimEnd().split('\n');
  expect(code).toBe(2);
  expect(lines).toHaveLength(101);
  expect(lines[99]).toMatch(/^many\.yaml:101:5: /);
  expect(lines[100]).toBe('ungarble: 1001 more problems');
});

test('lint refuses them as well', async () => {
  const { code, stderr } = await runCli(['lint', 'mistakes.yaml'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^mistakes\.yaml:2:5: /m);
  expect(stderr).toMatch(/^mistakes\.yaml:4:14: /m);
});
