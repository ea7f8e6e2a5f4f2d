#!/usr/bin/env node
import nodeModule from 'node:module';
import { extname } from 'node:path';

// From Node 22.1 on compiled code is kept between runs. What is to be kept is imported afterwards.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const DEFAULT_COLUMNS = 80;
const { stdin, stdout, stderr, env } = process;
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The second time nobody waits.
  process.once(signal, () => interrupt.abort(signal));
}

void import('./run.ts')
  .then(({ run }) =>
    run(process.argv.slice(2), {
      stdin,
      stdout,
      stderr,
      isTerminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
      columns: stdout.columns ?? DEFAULT_COLUMNS,
      env,
      cwd: process.cwd(),
      worker: new URL(`./worker${extname(import.meta.url)}`, import.meta.url),
      signal: interrupt.signal,
    }),
  )
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
