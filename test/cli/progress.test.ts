import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress, describeProgress } from '../../src/cli/progress.ts';

test.for([
  [12_300_000, 50_000_000, 10, '████░░░░░░░░░░░░░░░░ 12.3 of 50.0 MB (24 %), 1.2 MB/s, 31 s left'],
  [1_000_000, 500_000_000, 1, '░░░░░░░░░░░░░░░░░░░░ 1.0 of 500.0 MB (0 %), 1.0 MB/s, 9 min left'],
  [5_000_000, undefined, 2, '5.0 MB, 2.5 MB/s'],
  [2_000_000, 1_000_000, 1, '████████████████████ 2.0 of 1.0 MB (100 %), 2.0 MB/s, 0 s left'],
] as const)('%i of %s bytes after %i s: %s', ([done, total, seconds, expected]) => {
  expect(describeProgress(done, total, seconds)).toBe(expected);
});

async function written(isTerminal: { stdout: boolean; stderr: boolean }, secondsPerChunk: number): Promise<string> {
  let text = '';
  let time = 0;
  const stderr = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  async function* source() {
    for (let i = 0; i < 5; i += 1) {
      time += secondsPerChunk * 1000;
      yield Buffer.alloc(1_000_000);
    }
  }
  const progress = createProgress({ stderr, isTerminal: { stdin: false, ...isTerminal } }, 5_000_000, () => time);
  for await (const _ of progress.count(source()));
  progress.clear();
  return text;
}

test('is shown on a terminal during long work and then removed', async () => {
  const text = await written({ stdout: false, stderr: true }, 1);
  expect(text).toContain('4.0 of 5.0 MB (80 %), 1.0 MB/s, 1 s left');
  expect(text).toMatch(/\r\S{3}$/);
});

test.for([
  ['work is short', { stdout: false, stderr: true }, 0.1],
  ['standard error is no terminal', { stdout: false, stderr: false }, 1],
  ['the output fills the terminal', { stdout: true, stderr: true }, 1],
] as const)('is not shown when %s', async ([, isTerminal, seconds]) => {
  expect(await written(isTerminal, seconds)).toBe('');
});
