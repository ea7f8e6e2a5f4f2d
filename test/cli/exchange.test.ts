import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARY, folderWith, runCli } from './run-cli.ts';

const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'a.txt': 'Ismat Varlan\n',
  'b.txt': '# more\nTorvald Quist\nIsmat Varlan\n',
  'prh.yml': 'rules:\n  - expected: Varlan\n    patterns: [Varlin, /Far.lan/]\n',
  'broken.json': '{\n',
});

describe('import', () => {
  test('several files become one dictionary', async () => {
    const { code, stdout, stderr } = await runCli(['import', '--from', 'list', 'a.txt', 'b.txt'], { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'entries:\n  - Ismat Varlan\n  - Torvald Quist\n',
      stderr: '',
    });
  });

  test('data that cannot be converted is counted', async () => {
    const { code, stdout, stderr } = await runCli(['import', '--from', 'prh', 'prh.yml'], { cwd });
    expect(stdout).toBe('entries:\n  - name: Varlan\n    garbles: [Varlin]\n');
    expect(stderr).toBe('not converted: regular expressions (1)\n');
    expect(code).toBe(0);
  });

  test('standard input, and a byte order mark', async () => {
    const { stdout } = await runCli(['import', '--from', 'deepl-csv'], { cwd, stdin: '\ufeffВарлан,Varlan\n' });
    expect(stdout).toBe('entries:\n  - name: Varlan\n    native: [Варлан]\n');
  });

  test('UTF-16 with a byte order mark, as many programs write translation memories', async () => {
    const unit = '<tu><tuv xml:lang="ru"><seg>Варлан</seg></tuv><tuv xml:lang="en-US"><seg>Varlan</seg></tuv></tu>';
    const memory = `\ufeff<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"><body>${unit}</body></tmx>`;
    const { stdout, stderr } = await runCli(['import', '--from', 'tmx'], {
      cwd,
      stdin: Buffer.from(memory, 'utf16le'),
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'entries:\n  - name: Varlan\n    native: [Варлан]\n', stderr: '' });
  });

  test('a file in another format is reported', async () => {
    const argv = ['import', '--from', 'wikidata-sparql'];
    expect(await runCli(argv, { cwd, stdin: '{"a": 1}' })).toEqual({
      code: 0,
      stdout: 'entries: []\n',
      stderr: '<stdin>: no names found; --from wikidata-sparql reads Wikidata: results of a SPARQL query (JSON)\n',
    });
  });

  test('a file is created, but never overwritten', async () => {
    const argv = ['import', '--from', 'list', 'a.txt', '-o', 'new.yaml'];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'new.yaml'), 'utf8')).toBe('entries:\n  - Ismat Varlan\n');
    const { code, stderr } = await runCli(['import', '--from', 'list', 'b.txt', '-o', 'new.yaml'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'new.yaml: already exists: choose another name, or remove the file\n',
    });
    expect(readFileSync(join(cwd, 'new.yaml'), 'utf8')).toBe('entries:\n  - Ismat Varlan\n');
  });

  test.for([
    ['no format', ['import', 'a.txt'], /^ungarble: import needs --from/],
    ['an unknown format', ['import', '--from', 'lits', 'a.txt'], /^ungarble: --from must be list, csv, .*, not "lits"/],
    ['a format that is only written', ['export', '--to', 'wikidata', 'names.yaml'], /--to must be/],
    ['a broken file', ['import', '--from', 'gladia', 'broken.json'], /^broken\.json:\d+:\d+: not valid JSON: /],
    ['a missing file', ['import', '--from', 'list', 'none.txt'], /^none\.txt: no such file/],
    ['no dictionary', ['export', '--to', 'list'], /^ungarble: export needs a dictionary/],
  ] as const)('%s is refused', async ([, argv, message]) => {
    const { code, stderr } = await runCli(argv, { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('export', () => {
  test('writes what the format can represent and counts the rest', async () => {
    const { code, stdout, stderr } = await runCli(['export', '--to', 'vale-vocab', 'names.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Abbas Araghchi\n' });
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'not converted: garbles (1)',
      'not converted: kind (1)',
      'not converted: rules (1)',
    ]);
  });
});
