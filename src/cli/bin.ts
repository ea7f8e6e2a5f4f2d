#!/usr/bin/env node
import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

const DEFAULT_COLUMNS = 80;
/**
 * With much memory in the machine, V8 lets a heap grow to four times what is in use before it looks for garbage; a long stream has little in use. A
 * gigabyte of JSON lines takes 285 MB instead of 475 (bench/stream-jsonl.ts).
 */
const HEAP_GROWTH_PERCENT = 50;
const { stdout, stderr, env } = process;
let interruption: AbortSignal | undefined;

// For the heaps of all threads.
setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);

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
