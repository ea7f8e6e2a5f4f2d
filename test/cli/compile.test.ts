import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARY, folderWith, GARBLED, runCli } from './run-cli.ts';

const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'text.txt': GARBLED,
  'more.csv': 'name,kind\nZebulon Quirke,person\n',
});
const DICTIONARIES = ['--no-default-dict', '--dict', 'names.yaml', '--dict', 'more.csv'];

describe('compile', () => {
  test('writes a lexicon with the same answers as the dictionaries', async () => {
    const compiled = await runCli(['compile', '--no-default-dict', 'names.yaml', 'more.csv', '-o', 'own.ungarble'], {
      cwd,
    });
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const command of [['check'], ['fix'], ['explain', 'Zebulan Kwirke']]) {
      const operands = command.length === 1 ? ['text.txt'] : [];
      const withLexicon = await runCli([...command, '--lexicon', 'own.ungarble', ...operands], { cwd });
      expect(withLexicon).toEqual(await runCli([...command, ...DICTIONARIES, ...operands], { cwd }));
      expect(withLexicon.stdout).not.toBe('');
    }
  });

  test.for([
    ['a lexicon', Buffer.from('\x89ungarb\n of another version', 'latin1')],
    ['an empty file', Buffer.alloc(0)],
  ] as const)('replaces an existing %s', async ([, content]) => {
    writeFileSync(join(cwd, 'old.ungarble'), content);
    await runCli(['compile', '--no-default-dict', 'names.yaml', '-o', 'old.ungarble'], { cwd });
    expect((await runCli(['check', '--lexicon', 'old.ungarble', 'text.txt'], { cwd })).code).toBe(1);
  });

  test('overwrites only a compiled lexicon', async () => {
    const { code, stderr } = await runCli(['compile', '--no-default-dict', 'names.yaml', '-o', 'names.yaml'], { cwd });
    expect(stderr).toBe('names.yaml: exists and is not a compiled lexicon: choose another name, or remove the file\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'names.yaml'), 'utf8')).toBe(DICTIONARY);
  });

  test('adds to the shipped dictionaries', async () => {
    await runCli(['compile', 'more.csv', '-o', 'all.ungarble'], { cwd });
    for (const name of ['Zebulon Quirke', 'Abbas Araghchi']) {
      const { stdout } = await runCli(['explain', '--lexicon', 'all.ungarble', name], { cwd });
      expect(stdout).toContain(name);
    }
  });
});

test.for([
  [['compile', 'names.yaml'], 2, 'ungarble: compile needs --output FILE'],
  [['compile', '-o', 'x.ungarble'], 2, 'ungarble: compile needs a dictionary: name a file or folder'],
  [
    ['check', '--lexicon', 'own.ungarble', '--dict', 'names.yaml'],
    2,
    'ungarble: --lexicon cannot be combined with --dict or --no-default-dict: compile all dictionaries together with ungarble compile',
  ],
  [
    ['check', '--lexicon', 'names.yaml', 'text.txt'],
    2,
    'names.yaml: not a compiled lexicon, as written by saveLexicon, encodeLexicon or ungarble compile: use a dictionary with --dict',
  ],
  [['fix', '--lexicon', 'missing', 'text.txt'], 2, 'missing: no such file or folder'],
] as const)('%j is refused', async ([argv, code, line]) => {
  const result = await runCli(argv, { cwd });
  expect(result.code).toBe(code);
  expect(result.stderr.split('\n')).toContain(line);
});
