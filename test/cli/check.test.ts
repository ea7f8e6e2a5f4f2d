import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/report-formats.ts';
import { CLEAN, DICTIONARY, DOUBTFUL, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'aliases.yaml': 'entries: [{ name: Kyiv, aliases: [Kiev] }]',
  'a.txt': CLEAN + GARBLED,
  'b.txt': DOUBTFUL,
  'notes[1].txt': GARBLED,
  'latin1.txt': Buffer.from('caf\xe9', 'latin1'),
});

describe('check', () => {
  test('shows each finding with its position, line and reason', async () => {
    const { stdout } = await runCli(['check', ...OWN, 'a.txt'], { cwd });
    expect(stdout).toMatch(/^a\.txt:2:11 {2}fix \d+ % {2}"Abba Sarah Gucci" → "Abbas Araghchi"\n/);
    expect(stdout).toContain('\n    Yesterday Abba Sarah Gucci spoke.\n              ~~~~~~~~~~~~~~~~\n');
    expect(stdout).toMatch(/\n1 finding \(1 fix, 0 suggest, 0 flag\) in 1 file\n$/);
  });

  test('a pattern matches files in the order of their names', async () => {
    const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl', '?.txt', 'a.txt'], { cwd });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual(['a.txt', 'b.txt']);
  });

  test('a file may be named like a pattern', async () => {
    const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl', 'notes[1].txt'], { cwd });
    expect(JSON.parse(stdout).file).toBe('notes[1].txt');
  });

  test('json is valid by the published schema, also when a file is bad', async () => {
    const { code, stdout, stderr } = await runCli(
      ['check', ...OWN, '--format', 'json', 'a.txt', 'latin1.txt', 'b.txt'],
      { cwd },
    );
    const report = JSON.parse(stdout);
    const validate = new Ajv().compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'latin1.txt', 'b.txt']);
    expect(report.summary).toMatchObject({ files: 2, findings: 2 });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'latin1.txt:1: the file is not UTF-8: save it as UTF-8, for instance with iconv -f WINDOWS-1252 -t UTF-8\n',
    );
  });

  test.for([[[]], [['-']]] as const)('reads standard input for %j', async ([files]) => {
    const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl', ...files], { cwd, stdin: GARBLED });
    expect(JSON.parse(stdout)).toMatchObject({ file: '<stdin>', line: 1, column: 11 });
  });

  test.for([
    [[], ''],
    [['--normalise'], '<stdin>:1:9  fix 99 %  "Kiev" → "Kyiv"'],
  ] as const)('with %j an alias is %j', async ([options, finding]) => {
    const argv = ['check', '--no-default-dict', '--dict', 'aliases.yaml', ...options];
    const { stdout } = await runCli(argv, { cwd, stdin: 'Then in Kiev.\n' });
    expect(stdout.split('\n')[0]).toBe(finding || 'nothing found in 1 file');
  });

  test('jsonl adds findings to each object', async () => {
    const stdin = `{"id":1,"t":"${GARBLED.trim()}"}\n{"id":2,"t":"Fine."}\n`;
    const { stdout } = await runCli(['check', ...OWN, '--jsonl', '--field', 't'], { cwd, stdin });
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 1, findings: [{ start: 10, suggestions: [{ text: 'Abbas Araghchi' }] }] });
    expect(second).toEqual({ id: 2, t: 'Fine.', findings: [] });
  });

  test('positions in later parts are those in the whole file', async () => {
    const before = `${' '.repeat(98)}\r\n\r\n`.repeat(6000);
    const stdin = `\ufeff${before}Then Abba Sarah Gucci spoke.\r\n`;
    const { stdout } = await runCli(['check', ...OWN, '--format', 'jsonl'], { cwd, stdin });
    const start = before.length + 'Then '.length;
    expect(JSON.parse(stdout)).toMatchObject({ start, line: before.split('\n').length, column: 6 });
  });

  test('the position of an invalid byte is that in the whole file', async () => {
    const lines = `${' '.repeat(99)}\n`.repeat(6000);
    const stdin = Buffer.concat([Buffer.from(lines), Buffer.from([0xff])]);
    const { stderr } = await runCli(['check', ...OWN], { cwd, stdin });
    expect(stderr).toBe(
      '<stdin>:6001: the file is not UTF-8: save it as UTF-8, for instance with iconv -f WINDOWS-1252 -t UTF-8\n',
    );
  });
});

test.for(REPORT_FORMATS)('every report can be selected: %s', async (format) => {
  const { code, stdout, stderr } = await runCli(['check', ...OWN, '--format', format, 'a.txt', 'b.txt'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain('a.txt');
  expect(stdout).toContain('Araghchi');
});

describe('colours', () => {
  test.for([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not where NO_COLOR is set', [], { NO_COLOR: '1' }, true, false],
    ['although NO_COLOR is empty', [], { NO_COLOR: '' }, true, true],
    ['not on a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['in a pipe when asked for', ['--color', 'always'], { NO_COLOR: '1' }, false, true],
    ['never when not wanted', ['--color=never'], {}, true, false],
  ] as const)('%s', async ([, options, env, stdout, expected]) => {
    const result = await runCli(['check', ...OWN, ...options, 'a.txt'], { cwd, env, terminal: { stdout } });
    expect(result.stdout.includes('\u001b[')).toBe(expected);
  });
});
