import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { docx } from '../../src/format/docx.ts';
import { buildDocx } from '../format/build-docx.ts';
import { CORRECTED, DICTIONARY, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';

const WRONG = 'Abba Sarah Gucci';
const RIGHT = 'Abbas Araghchi';
const SRT = `1\r\n00:00:01,000 --> 00:00:02,000\r\nThen Abba Sarah\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nGucci spoke.\r\n`;
const MARKDOWN = `# News\n\nThen **${WRONG}** spoke.\n\n\`${WRONG}\`\n`;
const TABLE = `id,quote,note\n1,"Then ${WRONG} spoke.",${WRONG} here\n`;
const JSON_TEXT = `{"items":[{"text":"Then ${WRONG} spoke."}],"raw":"Not ${WRONG} here."}`;
const JSON_LINES = `{"text":"Then ${WRONG} spoke."}\n{"text":"${RIGHT}"}\n`;
const UTF16 = Buffer.from(`\ufeff${GARBLED}`, 'utf16le');

let cwd = '';
beforeEach(() => {
  cwd = folderWith({
    'names.yaml': DICTIONARY,
    'a.srt': SRT,
    'a.md': MARKDOWN,
    'a.csv': TABLE,
    'a.json': JSON_TEXT,
    'utf16.txt': UTF16,
    'a.docx': buildDocx(`<w:p><w:r><w:t>Then ${WRONG} spoke.</w:t></w:r></w:p>`),
    'lines.jsonl': JSON_LINES,
    'a.rtf': `{\\rtf1\\ansi Then ${WRONG} spoke.}`,
    'a.odt': Buffer.from(`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`),
    'a.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'a.txt.gz': gzipSync(GARBLED),
    'other.xml': '<?xml version="1.0"?><feed>x</feed>',
  });
});
const read = (name: string) => readFileSync(join(cwd, name));
const fix = (...argv: string[]) => runCli(['fix', ...OWN, ...argv], { cwd });

describe('fix keeps everything that is not prose', () => {
  test.for([
    ['Markdown', ['a.md'], MARKDOWN.replace(WRONG, RIGHT)],
    ['every column of text', ['a.csv'], TABLE.replaceAll(WRONG, RIGHT)],
    ['one column', ['--column', 'quote', 'a.csv'], TABLE.replace(WRONG, RIGHT)],
    ['JSON by path', ['--json-path', 'items[*].text', 'a.json'], JSON_TEXT.replace(WRONG, RIGHT)],
    ['Markdown read as plain text', ['--input-format', 'plain', 'a.md'], MARKDOWN.replaceAll(WRONG, RIGHT)],
  ] as const)('%s', async ([, argv, expected]) => {
    const { code, stdout, stderr } = await fix(...argv);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: expected, stderr: '' });
  });

  test.for([
    ['subtitles', SRT, SRT.replace('Abba Sarah', 'Abbas').replace('Gucci', 'Araghchi')],
    ['JSON', JSON_TEXT, JSON_TEXT.replaceAll(WRONG, RIGHT)],
    ['prose that begins like JSON', `[1] ${GARBLED}`, `[1] ${CORRECTED}`],
  ] as const)('%s, detected by content', async ([, stdin, expected]) => {
    expect((await runCli(['fix', ...OWN], { cwd, stdin })).stdout).toBe(expected);
  });

  test('standard input is a table if a column is named', async () => {
    const { stdout } = await runCli(['fix', ...OWN, '--column', '2'], { cwd, stdin: TABLE });
    expect(stdout).toBe(TABLE.replace(WRONG, RIGHT));
  });

  test('UTF-16 stays UTF-16', async () => {
    await fix('--write', 'utf16.txt');
    expect(read('utf16.txt')).toEqual(Buffer.from(`\ufeff${CORRECTED}`, 'utf16le'));
  });

  test('DOCX is written as bytes', async () => {
    expect(await fix('--write', 'a.docx')).toMatchObject({ code: 0, stderr: '' });
    expect(docx.content === 'bytes' && docx.read(read('a.docx')).segments).toContain(`Then ${RIGHT} spoke.`);
  });
});

test.for([
  ['a.md', { line: 3, column: 8, text: WRONG }],
  ['a.srt', { line: 3, column: 6, endLine: 7, endColumn: 6 }],
  ['a.json', { line: 1, column: JSON_TEXT.indexOf(WRONG) + 1 }],
] as const)('check shows the place in the file: %s', async ([name, expected]) => {
  const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl', name], { cwd });
  expect(JSON.parse(stdout.split('\n')[0])).toMatchObject(expected);
});

test('the diff of fix --write shows the written text', async () => {
  const { stdout } = await fix('--write', '--format', 'diff', 'a.md');
  expect(stdout).toContain(`-Then **${WRONG}** spoke.\n+Then **${RIGHT}** spoke.\n`);
});

test.for(['marked.txt', 'marked.md'])(
  'the diff of a file with a byte order mark has it, as patch needs: %s',
  async (name) => {
    writeFileSync(join(cwd, name), `\ufeffThen ${WRONG} spoke.\n`);
    const { stdout } = await runCli(['check', ...OWN, '--format', 'diff', name], { cwd });
    expect(stdout).toContain(`-\ufeffThen ${WRONG} spoke.\n+\ufeffThen ${RIGHT} spoke.\n`);
  },
);

test.for(['a.srt', 'a.md', 'a.csv', 'utf16.txt', 'a.docx'])(
  'what was written is taken back, byte for byte: %s',
  async (name) => {
    const before = read(name);
    await fix('--write', '--log', 'log.jsonl', name);
    expect(read(name)).not.toEqual(before);
    await runCli(['undo', 'log.jsonl'], { cwd });
    expect(read(name)).toEqual(before);
  },
);

test.for([
  ['XML of an unknown kind', ['other.xml'], /^other\.xml: .*--input-format/],
  ['a column of what is no table', ['--column', 'quote', 'a.md'], /^a\.md: --column is for CSV and TSV/],
  ['a column that is not there', ['--column', 'text', 'a.csv'], /^a\.csv: there is no column "text"/],
  ['JSON lines', ['lines.jsonl'], /^lines\.jsonl: the file has JSON lines: use check or fix with --jsonl and --field/],
  ['RTF', ['a.rtf'], /^a\.rtf: the file is RTF: save it as \.docx/],
  ['OpenDocument', ['a.odt'], /^a\.odt: the file is an OpenDocument: save it as \.docx/],
  ['old Word', ['a.doc'], /^a\.doc: the file is of an old version of Office, or has a password: save it as \.docx/],
  ['gzip', ['a.txt.gz'], /^a\.txt\.gz: the file is packed by gzip: unpack it first/],
  ['an unknown format', ['--input-format', 'rtf', 'a.md'], /--input-format must be/],
  ['a format of JSON lines', ['--jsonl', '--field', 't', '--input-format', 'json'], /cannot be used with --jsonl/],
] as const)('refused: %s', async ([, argv, message]) => {
  const before = read('a.docx');
  const { code, stderr } = await fix(...argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(read('a.docx')).toEqual(before);
});

test('JSON lines are recognised by content, and read as text if asked', async () => {
  const check = (...argv: string[]) => runCli(['check', ...OWN, ...argv], { cwd, stdin: JSON_LINES });
  expect(await check()).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^<stdin>: the file has JSON lines: /),
  });
  expect(await check('--input-format', 'plain')).toMatchObject({ stderr: '' });
  expect(await runCli(['check', ...OWN, '--input-format', 'plain', 'lines.jsonl'], { cwd })).toMatchObject({
    stderr: '',
  });
});

test.for([
  [
    'without prose',
    '{"results":[{"word":"Aragut"}]}',
    [],
    '<stdin>: no prose found in this JSON: name its place with --json-path\n',
  ],
  ['with a named place', '{"results":[{"word":"Aragut"}]}', ['--json-path', 'results[*].word'], ''],
] as const)('JSON %s', async ([, stdin, argv, stderr]) => {
  expect(await runCli(['check', ...OWN, ...argv], { cwd, stdin })).toMatchObject({ stderr });
});

test('a Word document is not written to a terminal', async () => {
  const { code, stdout, stderr } = await runCli(['fix', ...OWN, 'a.docx'], { cwd, terminal: { stdout: true } });
  expect(stderr).toMatch(/^a\.docx: is binary and cannot be shown .*--write/m);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('a Word document is not written before or after another file', async () => {
  writeFileSync(join(cwd, 'beside.txt'), 'Nothing is wrong here.\n');
  const { code, stdout, stderr } = await runCli(['fix', ...OWN, 'a.docx', 'beside.txt'], { cwd });
  expect(stderr).toMatch(/^a\.docx: is binary and cannot be written among other files.*--write/m);
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'Nothing is wrong here.\n' });
});

test('a table on standard input may have tabs', async () => {
  const stdin = `id\tquote\n${WRONG}\t${WRONG}\n`;
  const { stdout } = await runCli(['fix', ...OWN, '--column', 'quote'], { cwd, stdin });
  expect(stdout).toBe(`id\tquote\n${WRONG}\t${RIGHT}\n`);
});

test('a file without cues is refused as subtitles', async () => {
  const { code, stderr } = await runCli(['check', ...OWN, '--input-format', 'srt'], { cwd, stdin: WRONG });
  expect(stderr).toMatch(/^<stdin>: no cue found/m);
  expect(code).toBe(2);
});

describe('protected text', () => {
  const dictionary = 'entries:\n  - name: Araghchi\n    garbles: [Aragut]\n';
  test.for([
    ['See https://example.org/Aragut and Aragut.\n', 'See https://example.org/Aragut and Araghchi.\n'],
    ['Write to Aragut@example.org or @Aragut.\n', 'Write to Aragut@example.org or @Aragut.\n'],
    ['The file is in /srv/Aragut/list.\n', 'The file is in /srv/Aragut/list.\n'],
  ] as const)('stays in a stream of plain text and in JSON lines: %j', async ([text, expected]) => {
    const folder = folderWith({ 'names.yaml': dictionary });
    expect((await runCli(['fix', ...OWN], { cwd: folder, stdin: text })).stdout).toBe(expected);
    const lines = await runCli(['fix', ...OWN, '--jsonl', '--field', 't'], {
      cwd: folder,
      stdin: JSON.stringify({ t: text }),
    });
    expect(JSON.parse(lines.stdout)).toEqual({ t: expected });
  });
});
