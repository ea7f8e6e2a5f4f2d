import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildDocx, paragraph, run } from '../format/build-docx.ts';
import { CLEAN, CORRECTED, DECIDED, DICTIONARY, DOUBTFUL, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';

let cwd = '';
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);

beforeEach(() => {
  cwd = folderWith({
    'names.yaml': DICTIONARY,
    'a.txt': `\ufeff${CLEAN}${GARBLED}`.replaceAll('\n', '\r\n'),
    'b.txt': GARBLED + DOUBTFUL + GARBLED,
    'c.txt': CLEAN,
  });
});

const fixWithLog = (...files: string[]) =>
  runCli(['fix', ...OWN, '--write', '--log', 'edits.jsonl', ...files], { cwd });
const undo = () => runCli(['undo', 'edits.jsonl'], { cwd });

describe('fix --log and undo', () => {
  test('the log lists each edit, and only changed files', async () => {
    await fixWithLog('b.txt', 'c.txt');
    const lines = read('edits.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        version: 1,
        file: 'b.txt',
        before: expect.stringMatching(/^[0-9a-f]{64}$/),
        after: expect.stringMatching(/^[0-9a-f]{64}$/),
        edits: [
          { start: 10, end: 26, original: 'Abba Sarah Gucci', replacement: 'Abbas Araghchi' },
          { start: 88, end: 104, original: 'Abba Sarah Gucci', replacement: 'Abbas Araghchi' },
        ],
      },
    ]);
  });

  test('undo is exact, including byte order marks and line endings', async () => {
    const before = [read('a.txt'), read('b.txt')];
    await fixWithLog('*.txt');
    expect(read('b.txt')).toBe(CORRECTED + DOUBTFUL + CORRECTED);
    const { code, stderr } = await undo();
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'corrections reverted in 2 files\n' });
    expect([read('a.txt'), read('b.txt')]).toEqual(before);
  });

  test('long texts, which are corrected in parts', async () => {
    const text = `${CLEAN.repeat(20_000)}\n${GARBLED}`.repeat(3);
    write('a.txt', text);
    await fixWithLog('a.txt');
    expect(read('a.txt') === text.replaceAll(GARBLED, CORRECTED)).toBe(true);
    await undo();
    expect(read('a.txt') === text).toBe(true);
  });

  test('a name on two lines', async () => {
    const text = 'In the city of Moscow yesterday the minister Abba Sarah\nGucci spoke of what had been said there.\n';
    write('b.txt', text);
    await fixWithLog('b.txt');
    expect(read('b.txt')).toBe(text.replace('Abba Sarah\nGucci', 'Abbas\nAraghchi'));
    await undo();
    expect(read('b.txt')).toBe(text);
  });

  test('several runs in one log are reverted from the last to the first', async () => {
    const before = read('b.txt');
    await fixWithLog('b.txt');
    await runCli(['fix', ...OWN, '--tier', 'suggest', '--write', '--log', 'edits.jsonl', 'b.txt'], { cwd });
    expect(read('b.txt')).toBe(CORRECTED + DECIDED + CORRECTED);
    await undo();
    expect(read('b.txt')).toBe(before);
  });

  test('a file that has changed since is refused, and no file is changed', async () => {
    await fixWithLog('a.txt', 'b.txt');
    write('b.txt', `${read('b.txt')}More.\n`);
    const corrected = [read('a.txt'), read('b.txt')];
    const { code, stderr } = await undo();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'b.txt: has changed since it was corrected: no file is reverted\n',
    });
    expect([read('a.txt'), read('b.txt')]).toEqual(corrected);
  });

  test('a second undo does nothing', async () => {
    await fixWithLog('b.txt');
    await undo();
    expect((await undo()).stderr).toBe('nothing to revert: the files are in their original state\n');
  });

  test('an altered log is refused', async () => {
    await fixWithLog('b.txt');
    write('edits.jsonl', read('edits.jsonl').replaceAll('Abba Sarah Gucci', 'Abba Sarah Gucco'));
    const { code, stderr } = await undo();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'b.txt: the log does not match the file: no file is reverted\n',
    });
    write('edits.jsonl', '{"version":1}\n');
    expect((await undo()).stderr).toBe('edits.jsonl: not a log written by fix --write --log or apply --log\n');
  });

  test.for([
    ['--log without --write', ['fix', ...OWN, '--log', 'edits.jsonl', 'a.txt'], /--log needs --write/],
    [
      '--log with --jsonl',
      ['fix', ...OWN, '--write', '--jsonl', '--field', 't', '--log', 'x', 'a.txt'],
      /--log cannot be used with --jsonl/,
    ],
    ['undo of nothing', ['undo'], /undo needs the log file of fix --write --log or apply --log\n/],
    ['a text as the log', ['fix', ...OWN, '--write', '--log', 'a.txt', 'a.txt'], /^a\.txt: exists and is not a log: /],
    ['a folder as the log', ['fix', ...OWN, '--write', '--log', '.', 'a.txt'], /^\.: is a folder, not a file\n$/],
    ['a log in no folder', ['fix', ...OWN, '--write', '--log', 'none/x', 'a.txt'], /cannot write the log /],
  ] as const)('%s is refused, and nothing is changed', async ([, argv, message]) => {
    const before = read('a.txt');
    const { code, stderr } = await runCli(argv, { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(read('a.txt')).toBe(before);
  });
});

describe('apply', () => {
  const sheetOf = async (...files: string[]) =>
    (await runCli(['check', ...OWN, '--format', 'review-tsv', ...files], { cwd })).stdout;

  test('accepted edits are written and can be undone', async () => {
    const before = [read('a.txt'), read('b.txt')];
    const [header, ...rows] = (await sheetOf('a.txt', 'b.txt')).trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    write('sheet.tsv', [header, ...rows.map((row, i) => (i < 3 ? 'accept' : 'reject') + row)].join('\n'));
    const { code, stderr } = await runCli(['apply', '--review', 'sheet.tsv', '--log', 'edits.jsonl'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '3 corrections in 2 files\n' });
    expect(read('a.txt')).toBe(`\ufeff${CLEAN}${CORRECTED}`.replaceAll('\n', '\r\n'));
    expect(read('b.txt')).toBe(CORRECTED + DECIDED + GARBLED);
    await undo();
    expect([read('a.txt'), read('b.txt')]).toEqual(before);
  });

  test('markup inside a name is kept', async () => {
    mkdirSync(join(cwd, 'docs'));
    const text = 'Yesterday **Abba** Sarah Gucci spoke of `Abba Sarah Gucci`.\n';
    write('docs/a.md', text);
    write(
      'sheet.tsv',
      `decision\ttext\treplacement\tfile\tstart\tend\naccept\tAbba Sarah Gucci\tAbbas Araghchi\tdocs/a.md\t12\t30\n`,
    );
    const { stderr, code } = await runCli(['apply', '--review', 'sheet.tsv', '--log', 'docs/edits.jsonl'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 correction in 1 file\n' });
    expect(read('docs/a.md')).toBe('Yesterday **Abbas** Araghchi spoke of `Abba Sarah Gucci`.\n');
    await runCli(['undo', 'docs/edits.jsonl'], { cwd });
    expect(read('docs/a.md')).toBe(text);
  });

  test('Word documents, whose bytes are logged', async () => {
    const bytes = buildDocx(paragraph(run('Yesterday Abba '), run('Sarah Gucci', '<w:b/>'), run(' spoke.')));
    writeFileSync(join(cwd, 'a.docx'), bytes);
    const sheet = await sheetOf('a.docx');
    write('sheet.tsv', sheet.trimEnd().replaceAll('\n', '\naccept'));
    const { code, stderr } = await runCli(['apply', '--review', 'sheet.tsv', '--log', 'edits.jsonl'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 correction in 1 file\n' });
    expect((await runCli(['names', ...OWN, 'a.docx'], { cwd })).stdout).toContain('Abbas Araghchi');
    await undo();
    expect(Uint8Array.from(readFileSync(join(cwd, 'a.docx')))).toEqual(bytes);
  });

  test('if one file has changed, none is changed', async () => {
    const sheet = await sheetOf('a.txt', 'b.txt');
    write('sheet.tsv', sheet.replace(/^(?!decision)/gm, 'accept').replace(/accept$/, ''));
    write('b.txt', `Not ${read('b.txt')}`);
    const before = [read('a.txt'), read('b.txt')];
    const { code, stderr } = await runCli(['apply', '--review', 'sheet.tsv', '--log', 'edits.jsonl'], { cwd });
    expect(stderr).toContain('sheet.tsv:3: b.txt has changed');
    expect(code).toBe(2);
    expect([read('a.txt'), read('b.txt')]).toEqual(before);
    expect(existsSync(join(cwd, 'edits.jsonl'))).toBe(false);
  });

  test('explains what to do if no row is accepted', async () => {
    write('sheet.tsv', await sheetOf('b.txt'));
    expect((await runCli(['apply', '--review', 'sheet.tsv'], { cwd })).stderr).toMatch(/^0 corrections.*write accept/);
  });

  test('needs a sheet', async () => {
    expect((await runCli(['apply'], { cwd })).stderr).toMatch(/^ungarble: apply needs --review FILE, .*\nSee: /);
  });

  test('takes no file names', async () => {
    write('sheet.tsv', '');
    const { stderr } = await runCli(['apply', '--review', 'sheet.tsv', 'a.txt'], { cwd });
    expect(stderr).toMatch(/^ungarble: apply takes no file names: the review sheet names the files\nSee: /);
  });
});
