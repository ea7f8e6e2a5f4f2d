import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, CORRECTED, DICTIONARY, DOUBTFUL, folderWith, GARBLED, OWN, runCli } from './run-cli.ts';
import { finish, startProgram } from './start-program.ts';

/** So much that files come in several pieces. */
const LINES = Array.from({ length: 300 }, (_, id) => {
  if (id === 120) return '{"id":120}';
  if (id % 70 === 7) return `no JSON, number ${id}`;
  return JSON.stringify({ id, text: [GARBLED, CLEAN, DOUBTFUL][id % 3], pad: 'x'.repeat(3000) });
});
const PARAGRAPHS = `${GARBLED}${' '.repeat(3000)}\n\n`.repeat(200);
const CUES = `1\n00:00:01,000 --> 00:00:02,000\n${GARBLED}\n2\n00:00:03,000 --> 00:00:04,000\n${CLEAN}\n`;
const FILES = {
  'names.yaml': DICTIONARY,
  'lines.jsonl': `${LINES.join('\r\n')}\n`,
  'good.jsonl': `${LINES.slice(0, 7).join('\n')}\n`,
  'long.txt': PARAGRAPHS,
  'talk.srt': CUES,
  'short.txt': GARBLED,
  'latin1.txt': Buffer.from([...Buffer.from(GARBLED), 0xe9, 0x0a]),
  'broken.txt': Buffer.concat([Buffer.from(PARAGRAPHS), Buffer.from([0xe9, 0x0a])]),
  'clean.txt': CLEAN,
};
const JSONL = ['--jsonl', '--field', 'text'];

function outcomeIn(cwd: string, { code, stdout, stderr }: { code: unknown; stdout: string; stderr: string }) {
  const files = readdirSync(cwd)
    .sort()
    .map((name) => [name, readFileSync(join(cwd, name), 'latin1')]);
  return { code, stderr, stdout, files };
}

test.for([
  ['check', ...JSONL, 'lines.jsonl'],
  ['fix', ...JSONL, 'lines.jsonl', 'good.jsonl'],
  ['fix', ...JSONL, '--strict', 'good.jsonl', 'lines.jsonl', 'good.jsonl'],
  ['fix', ...JSONL, '--strict', '--write', '--annotate', 'good.jsonl', 'lines.jsonl', 'good.jsonl'],
  ['check', 'short.txt', 'broken.txt', 'talk.srt', 'latin1.txt', 'clean.txt', 'long.txt'],
  ['check', '--min-confidence', '0.99', '--format', 'json', 'talk.srt', 'long.txt', 'short.txt'],
  ['fix', 'short.txt', 'long.txt', 'talk.srt', 'broken.txt', 'clean.txt'],
  ['fix', '--write', '--log', 'log.jsonl', '--tier', 'suggest', 'clean.txt', 'broken.txt', 'talk.srt', 'short.txt'],
])('two jobs give the same output as one: %j', async ([command, ...argv]) => {
  const [one, two] = [folderWith(FILES), folderWith(FILES)];
  const expected = outcomeIn(one, await runCli([command, ...OWN, ...argv], { cwd: one }));
  const found = outcomeIn(two, await finish(startProgram([command, ...OWN, '--jobs', '2', ...argv], two)));
  expect(found).toEqual(expected);
});

test.for([2, 6])('an immediate error ends the program while %d threads are still loading', async (jobs) => {
  const cwd = folderWith({ 'bad.yaml': 'entries: 7', 'text.txt': CLEAN });
  const argv = ['check', '--no-default-dict', '--dict', 'bad.yaml', '--jobs', String(jobs), 'text.txt'];
  const { code, stderr } = await finish(startProgram(argv, cwd));
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^bad\.yaml:1:10: [^\n]*\n$/) });
});

test('lines of standard input are numbered like those of a file', async () => {
  const cwd = folderWith(FILES);
  const child = startProgram(['fix', ...OWN, ...JSONL, '--jobs', '3'], cwd);
  child.stdin.end(FILES['lines.jsonl']);
  const { stdout, stderr, code } = await finish(child);
  expect(code).toBe(1);
  expect(stdout.split('\n')).toHaveLength(LINES.length + 1);
  expect(stdout).toContain(JSON.stringify(CORRECTED).slice(1, -1));
  expect(stderr.match(/^<stdin>:\d+/gm)).toEqual([8, 78, 121, 148, 218, 288].map((line) => `<stdin>:${line}`));
});
