import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CLEAN, CORRECTED, DECIDED, DICTIONARY, DOUBTFUL, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';

let cwd = '';
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

beforeEach(() => {
  cwd = folderWith({ 'names.yaml': DICTIONARY, 'a.txt': CLEAN + GARBLED, 'b.txt': GARBLED + DOUBTFUL, 'c.txt': CLEAN });
});

describe('to standard output', () => {
  test.for([
    ['one file', ['a.txt'], CLEAN + CORRECTED],
    ['files one after the other', ['b.txt', 'a.txt'], CORRECTED + DOUBTFUL + CLEAN + CORRECTED],
    ['suggestions too', ['--tier', 'suggest', 'b.txt'], CORRECTED + DECIDED],
    ['only what is sure enough', ['--tier', 'suggest', '--min-confidence', '0.9', 'b.txt'], CORRECTED + DOUBTFUL],
  ] as const)('%s', async ([, argv, expected]) => {
    const { stdout, stderr } = await runCli(['fix', ...OWN, ...argv], { cwd });
    expect(stdout).toBe(expected);
    expect(stderr).toBe('');
  });

  test.for([
    ['a byte order mark', `\ufeff${GARBLED}`, `\ufeff${CORRECTED}`],
    ['CRLF', GARBLED.replace('\n', '\r\n'), CORRECTED.replace('\n', '\r\n')],
    ['no final newline', GARBLED.trimEnd(), CORRECTED.trimEnd()],
    ['nothing at all', '', ''],
  ] as const)('%s is kept', async ([, stdin, expected]) => {
    expect((await runCli(['fix', ...OWN], { cwd, stdin })).stdout).toBe(expected);
  });

  test('a byte order mark in the middle of a long text is kept', async () => {
    const stdin = `${'x'.repeat(262_143)}\n\ufeff${GARBLED}`;
    expect((await runCli(['fix', ...OWN], { cwd, stdin })).stdout === stdin.replace(GARBLED, CORRECTED)).toBe(true);
  });

  test('a name on two lines stays on two lines', async () => {
    const stdin =
      'In the city of Moscow yesterday the minister Abba Sarah\r\nGucci spoke of what had been said there.\r\n';
    const expected = stdin.replace('Abba Sarah\r\nGucci', 'Abbas\r\nAraghchi');
    expect((await runCli(['fix', ...OWN], { cwd, stdin })).stdout).toBe(expected);
    const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl'], { cwd, stdin });
    expect(JSON.parse(stdout)).toMatchObject({ line: 1, column: 46, endLine: 2, endColumn: 6 });
  });

  test('a terminal shows the remaining findings', async () => {
    const { stderr } = await runCli(['fix', ...OWN, 'b.txt'], { cwd, terminal: { stderr: true } });
    expect(stderr).toBe('1 correction, 1 finding left: see ungarble check\n');
  });
});

describe('--write', () => {
  test('changes the files and shows the remaining findings', async () => {
    const { code, stdout } = await runCli(['fix', ...OWN, '--write', '*.txt'], { cwd });
    expect(code).toBe(1);
    expect([read('a.txt'), read('b.txt'), read('c.txt')]).toEqual([CLEAN + CORRECTED, CORRECTED + DOUBTFUL, CLEAN]);
    expect(stdout).toMatch(/^b\.txt:2:\d+ {2}suggest /);
    expect(stdout).toMatch(/\n2 corrections written, 1 finding \(0 fix, 1 suggest, 0 flag\) left in 3 files\n$/);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'names.yaml']);
  });

  test.for(['a.txt', 'a.md'])('shows remaining findings at their position in the corrected text: %s', async (name) => {
    const [wrong, doubtful] = [GARBLED.trim(), DOUBTFUL.trim()];
    writeFileSync(join(cwd, name), `${wrong} ${wrong} ${doubtful}\n\n${doubtful} ${wrong} ${doubtful}\n`);
    const { stdout } = await runCli(['fix', ...OWN, '--write', '--format', 'jsonl', name], { cwd });
    const left = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(left).toHaveLength(3);
    const text = read(name);
    for (const { start, end, text: found } of left) expect(text.slice(start, end)).toBe(found);
    const lines = text.split('\n');
    for (const { line, column, text: found } of left) expect(lines[line - 1].slice(column - 1)).toMatch(found);
  });

  test('a report that compares texts shows the original', async () => {
    const { stdout } = await runCli(['fix', ...OWN, '--write', '--format', 'diff', 'b.txt'], { cwd });
    expect(stdout).toContain(`-${GARBLED}+${CORRECTED}`);
  });

  test('does not touch a file without corrections', async () => {
    const { ino } = statSync(join(cwd, 'c.txt'));
    await runCli(['fix', ...OWN, '-w', 'c.txt'], { cwd });
    expect(statSync(join(cwd, 'c.txt')).ino).toBe(ino);
  });

  test('a bad file is not changed, and the others are corrected', async () => {
    const bytes = Buffer.concat([Buffer.from(GARBLED), Buffer.from([0xff])]);
    writeFileSync(join(cwd, 'a.txt'), bytes);
    const { code, stderr } = await runCli(['fix', ...OWN, '--write', 'a.txt', 'b.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'a.txt:2: the file is not UTF-8: save it as UTF-8, for instance with iconv -f WINDOWS-1252 -t UTF-8\n',
    );
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(bytes);
    expect(read('b.txt')).toBe(CORRECTED + DOUBTFUL);
  });

  test('an interrupt while dictionaries are read changes nothing', async () => {
    const signal = AbortSignal.abort();
    const { code } = await runCli(['fix', ...OWN, '--write', 'a.txt'], { cwd, signal });
    expect(code).toBe(130);
    expect(read('a.txt')).toBe(CLEAN + GARBLED);
    expect(readdirSync(cwd)).toHaveLength(4);
  });

  test('jsonl in place', async () => {
    writeFileSync(join(cwd, 'a.jsonl'), `{"t":"${GARBLED.trim()}"}\n`);
    await runCli(['fix', ...OWN, '--write', '--jsonl', '--field', 't', 'a.jsonl'], { cwd });
    expect(read('a.jsonl')).toBe(`{"t":"${CORRECTED.trim()}"}\n`);
  });
});

describe('--jsonl', () => {
  const line = `{"t":"${GARBLED.trim()}"}\n`;
  const corrected = `{"t":"${CORRECTED.trim()}"}\n`;
  const jsonl = ['fix', ...OWN, '--jsonl', '--field', 't'];

  test('a bad line is reported with its number and passed through, and processing continues', async () => {
    const blank = `${' '.repeat(300_000)}\n\n${' '.repeat(300_000)}\n`;
    const stdin = `${blank}${line}{"t":7}\n${line}oops`;
    const { code, stdout, stderr } = await runCli(jsonl, { cwd, stdin });
    expect(stdout === `${blank}${corrected}{"t":7}\n${corrected}oops`).toBe(true);
    expect(stderr.split('\n')).toEqual([
      '<stdin>:5: field "t" holds a number or a boolean, not text',
      expect.stringMatching(/^<stdin>:7:\d+: not valid JSON: /),
      '',
    ]);
    expect(code).toBe(0);
  });

  test('only bad lines: they are passed through, and the message questions the field', async () => {
    const { code, stdout, stderr } = await runCli(jsonl, { cwd, stdin: '{"text":"x"}\n' });
    expect(stdout).toBe('{"text":"x"}\n');
    expect(stderr).toMatch(/^<stdin>:1: .*\n<stdin>: no line has text in "t": .*\n$/);
    expect(code).toBe(2);
  });

  test('the exit code is 2 as well if all lines are bad but the blank ones', async () => {
    const { code, stderr } = await runCli(jsonl, { cwd, stdin: '\n{"u":"x"}\n \n' });
    expect(code).toBe(2);
    expect(stderr).toContain('no line has text in "t"');
  });

  test('strict mode stops there', async () => {
    const { code, stdout, stderr } = await runCli([...jsonl, '--strict'], { cwd, stdin: `${line}oops\n${line}` });
    expect(stdout).toBe(corrected);
    expect(stderr).toMatch(/^<stdin>:2:1: not valid JSON: .*\n$/);
    expect(code).toBe(2);
  });

  test('a slow reader slows down the source', async () => {
    let pulled = 0;
    const chunk = Buffer.from(`${' '.repeat(300_000)}\n`);
    async function* endless() {
      for (; pulled < 100; pulled += 1) yield chunk;
    }
    let written = 0;
    const stdout = new Writable({
      write(_chunk, _, done) {
        written += 1;
        if (written < 3) done();
      },
    });
    const stdin = Readable.from(endless(), { objectMode: false, highWaterMark: 1 });
    runCli(jsonl, { cwd, stdin, stdout });
    await vi.waitUntil(() => written === 3, { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(written).toBe(3);
    expect(pulled).toBeLessThan(8);
  });
});

test('a closed pipe is not a failure', async () => {
  const stdout = new Writable({
    write(_chunk, _, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  const { code, stderr } = await runCli(['fix', ...OWN, 'a.txt'], { cwd, stdout });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a full disk is no bug of the program', async () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' });
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(full) });
  const { code, stderr } = await runCli(['explain', ...OWN, 'Aragchi'], { cwd, stdout });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'ungarble: no space left on the disk\n' });
});

test('an unexpected error is one line, without a stack', async () => {
  const stdout = new Writable({
    write(_chunk, _, done) {
      done(new RangeError('out of order\n    at somewhere'));
    },
  });
  const { code, stderr } = await runCli(['fix', ...OWN, 'a.txt'], { cwd, stdout });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'ungarble: unexpected error: out of order (this is a bug: please report it, with the command and the input)\n',
  );
});

describe('with related text', () => {
  const text = 'Aragut said that it was late.';
  const files = {
    'agenda.html': '<p>Guest: <b>Abbas Araghchi</b></p>',
    'names.yaml': 'entries:\n  - { name: Abbas Araghchi, kind: person, native: عباس عراقچی }\n',
  };
  const related = 'Araghchi said that it was late.';

  beforeEach(() => {
    cwd = folderWith(files);
  });

  test.for([
    ['a file in its format', ['--related', 'agenda.html'], text, related],
    ['without it, the name is uncertain', [], text, text],
    [
      'for every line',
      ['--jsonl', '--field', 't', '--related', 'agenda.html'],
      `{"t":"${text}"}\n`,
      `{"t":"${related}"}\n`,
    ],
    [
      'a field of the line',
      ['--jsonl', '--field', 't', '--related-field', 'o'],
      `{"t":"${text}","o":"عباس عراقچی"}\n{"t":"${text}","o":null}\n`,
      `{"t":"${related}","o":"عباس عراقچی"}\n{"t":"${text}","o":null}\n`,
    ],
  ] as const)('%s', async ([, argv, stdin, expected]) => {
    expect((await runCli(['fix', ...OWN, ...argv], { cwd, stdin })).stdout).toBe(expected);
  });

  test('a line without the related field is bad, as the field may be misspelled', async () => {
    const { code, stderr } = await runCli(['fix', ...OWN, '--jsonl', '--field', 't', '--related-field', 'p'], {
      cwd,
      stdin: `{"t":"${text}"}\n`,
    });
    expect(stderr).toContain('<stdin>:1: field "p" is missing');
    expect(code).toBe(2);
  });

  test('a missing file is refused before anything is written', async () => {
    const { code, stdout, stderr } = await runCli(['fix', ...OWN, '--related', 'none.txt'], { cwd, stdin: text });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('none.txt');
  });
});
