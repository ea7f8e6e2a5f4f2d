import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompileMeasurement, RunMeasurement, Task } from './measure.ts';

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));
/** Enough for every contender with a million names: the largest keeps about 3 GB. */
const HEAP_MEGABYTES = 8192;
/** A contender that takes longer for one size is skipped. */
const TIMEOUT_MILLISECONDS = 15 * 60_000;
const NODE_OPTIONS = ['--import', import.meta.resolve('tsx'), '--expose-gc', `--max-old-space-size=${HEAP_MEGABYTES}`];

/** Runs a task in its own process; undefined, with a message on stderr, if the process crashed or took too long. */
export function runApart(task: Task & { step: 'compile' }): Promise<CompileMeasurement | undefined>;
export function runApart(task: Task & { step: 'run' }): Promise<RunMeasurement | undefined>;
export function runApart(task: Task): Promise<unknown> {
  return new Promise((resolve) => {
    const child = fork(MEASURE, { execArgv: NODE_OPTIONS, timeout: TIMEOUT_MILLISECONDS });
    let answer: unknown;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('exit', (code, signal) => {
      if (answer === undefined) console.error(`${task.contender}: no answer (${signal ?? `exit code ${code}`})`);
      resolve(answer);
    });
    child.send(task);
  });
}
