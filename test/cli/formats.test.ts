import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARY, folderWith, OWN, runCli } from './run-cli.ts';

const CUE = '1\n00:00:01,000 --> 00:00:02,000\nYesterday Abba Sarah\nGucci spoke.\n';
const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'talk.srt': CUE,
  'page.html': '<p title="Abba Sarah Gucci">Yesterday <b>Abba</b> Sarah Gucci spoke.</p>\n',
  'rows.csv': 'id,quote,raw\n1,Then Abba Sarah Gucci spoke.,Then Abba Sarah Gucci spoke.\n',
});

describe('formats', () => {
  test('a finding over a line break of a cue has its place in the file', async () => {
    const { stdout } = await runCli(['check', ...OWN, 'talk.srt'], { cwd });
    expect(stdout).toMatch(/^talk\.srt:3:11 /);
  });

  test.for([
    ['talk.srt', [], CUE.replace('Abba Sarah', 'Abbas').replace('Gucci', 'Araghchi')],
    ['rows.csv', ['--column', 'quote'], 'id,quote,raw\n1,Then Abbas Araghchi spoke.,Then Abba Sarah Gucci spoke.\n'],
  ] as const)('fix of %s changes the prose alone', async ([file, options, expected]) => {
    expect((await runCli(['fix', ...OWN, ...options, file], { cwd })).stdout).toBe(expected);
  });

  test('attributes of a page are left alone', async () => {
    const { stdout } = await runCli(['fix', ...OWN, 'page.html'], { cwd });
    expect(stdout).toContain('title="Abba Sarah Gucci"');
    expect(stdout).toContain('Araghchi');
  });

  test('undo takes back what a log holds of subtitles', async () => {
    writeFileSync(join(cwd, 'undone.srt'), CUE);
    await runCli(['fix', ...OWN, '--write', '--log', 'log.jsonl', 'undone.srt'], { cwd });
    expect(readFileSync(join(cwd, 'undone.srt'), 'utf8')).toContain('Araghchi');
    await runCli(['undo', 'log.jsonl'], { cwd });
    expect(readFileSync(join(cwd, 'undone.srt'), 'utf8')).toBe(CUE);
  });

  test('a column that is not there is a problem of the file', async () => {
    const { code, stderr } = await runCli(['check', ...OWN, '--column', 'nowhere', 'rows.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rows\.csv: .*nowhere/);
  });
});
