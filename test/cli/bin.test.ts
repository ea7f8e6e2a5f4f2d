import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { CORRECTED, DICTIONARY, folderWith, GARBLED, OWN } from './run-cli.ts';
import { finish, startProgram } from './start-program.ts';

const cwd = folderWith({ 'names.yaml': DICTIONARY });
const start = (argv: readonly string[]) => startProgram(argv, cwd);

describe('the program', () => {
  test('corrects standard input', async () => {
    const child = start(['fix', ...OWN]);
    child.stdin.end(GARBLED);
    expect(await finish(child)).toEqual({ stdout: CORRECTED, stderr: '', code: 0 });
  });

  test('exits with the code of the run', async () => {
    const child = start(['check', ...OWN, 'missing.txt']);
    expect(await finish(child)).toEqual({ stdout: '', stderr: 'missing.txt: no such file or folder\n', code: 2 });
  });

  test('is silent if its reader closes the pipe', async () => {
    const child = start(['fix', ...OWN, '--jsonl', '--field', 't']);
    child.stdin.on('error', () => {});
    child.stdin.end(`{"t":"fine","pad":"${'x'.repeat(1000)}"}\n`.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('ends at once when interrupted while it computes', async () => {
    const folder = join(cwd, 'computing');
    mkdirSync(folder);
    execFileSync('mkfifo', [join(folder, 'names.txt')]);
    const child = start([
      'compile',
      '--no-default-dict',
      join(folder, 'names.txt'),
      '-o',
      join(folder, 'out.ungarble'),
    ]);
    const names = Array.from({ length: 30_000 }, (_, i) => `Name${i.toString(36)} Surname${(7 * i).toString(36)}`);
    // Whoever has written everything to a pipe knows that it has been read.
    await writeFile(join(folder, 'names.txt'), names.join('\n'));
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
    expect(readdirSync(folder)).toEqual(['names.txt']);
  });

  test.for([
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
  ] as const)(
    'ended by %s, code %i, with --jobs %s, it leaves files whole and nothing beside them',
    async ([signal, exitCode, jobs]) => {
      const folder = join(cwd, signal + jobs);
      mkdirSync(folder);
      const names = ['long.txt', 'longer.txt'];
      const content = `A line of prose that is in order.${' '.repeat(3000)}\n\n`.repeat(4000);
      for (const name of names) writeFileSync(join(folder, name), GARBLED + content);
      const child = start(['fix', ...OWN, '--write', '--jobs', jobs, ...names.map((name) => join(folder, name))]);
      while (readdirSync(folder).length < names.length + Number(jobs)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      child.kill(signal);
      expect((await finish(child)).code).toBe(exitCode);
      for (const name of names) expect(readFileSync(join(folder, name), 'utf8') === GARBLED + content).toBe(true);
      expect(readdirSync(folder)).toEqual(names);
    },
  );
});
