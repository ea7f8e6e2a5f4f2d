import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CORRECTED, DICTIONARY, folderWith, GARBLED, OWN } from './run-cli.ts';

const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const cwd = folderWith({ 'names.yaml': DICTIONARY });
const loader = import.meta.resolve('tsx');

function start(argv: readonly string[]) {
  return spawn(process.execPath, ['--import', loader, bin, ...argv], { cwd });
}

async function finish(child: ReturnType<typeof start>) {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

describe('the program', () => {
  test('corrects what is piped through', async () => {
    const child = start(['fix', ...OWN]);
    child.stdin.end(GARBLED);
    expect(await finish(child)).toEqual({ stdout: CORRECTED, stderr: '', code: 0 });
  });

  test('exits with the code of the run', async () => {
    const child = start(['check', ...OWN, 'missing.txt']);
    expect(await finish(child)).toEqual({ stdout: '', stderr: 'missing.txt: no such file or folder\n', code: 2 });
  });

  test('is silent when its reader goes away', async () => {
    const child = start(['fix', ...OWN, '--jsonl', '--field', 't']);
    child.stdin.on('error', () => {});
    child.stdin.end(`{"t":"fine","pad":"${'x'.repeat(1000)}"}\n`.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ended by %s, it leaves the file whole and nothing beside it', async ([signal, exitCode]) => {
    const folder = join(cwd, signal);
    mkdirSync(folder);
    const file = join(folder, 'long.txt');
    const content = `A line of prose that is in order.${' '.repeat(3000)}\n\n`.repeat(4000);
    writeFileSync(file, content);
    const child = start(['fix', ...OWN, '--write', file]);
    while (readdirSync(folder).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect((await finish(child)).code).toBe(exitCode);
    expect(readFileSync(file, 'utf8') === content).toBe(true);
    expect(readdirSync(folder)).toEqual(['long.txt']);
  });
});
