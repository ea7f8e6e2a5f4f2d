#!/usr/bin/env node
import { extname } from 'node:path';
import { run } from './run.ts';

const DEFAULT_COLUMNS = 80;
const { stdout, stderr, env } = process;
let interruption: AbortSignal | undefined;

void run(process.argv.slice(2), {
  // Opened on first read, so not at all if files are named.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  isTerminal: {
    get stdin() {
      return process.stdin.isTTY === true;
    },
    stdout: stdout.isTTY === true,
    stderr: stderr.isTTY === true,
  },
  columns: stdout.columns ?? DEFAULT_COLUMNS,
  env,
  cwd: process.cwd(),
  worker: new URL(`./worker${extname(import.meta.url)}`, import.meta.url),
  get signal() {
    interruption ??= abortOnInterrupt();
    return interruption;
  },
}).then((exitCode) => {
  process.exitCode = exitCode;
});

function abortOnInterrupt(): AbortSignal {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A second signal ends the program at once.
    process.once(signal, () => interrupt.abort(signal));
  }
  return interrupt.signal;
}
