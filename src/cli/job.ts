import { addAbortSignal, type Readable } from 'node:stream';
import { SEVERITIES, type Severity } from '../dictionary/dictionary.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { mapInOrder } from '../node/map-in-order.ts';
import { writeTo } from '../node/write-to.ts';
import type { Summary } from '../report/report.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { openWorkers } from './open-workers.ts';
import type { Settings } from './options.ts';
import { createProgress, type Progress } from './progress.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';
import type { Workers } from './work.ts';

/** The shared state of work on several files. */
export interface Job {
  readonly settings: Settings;
  readonly io: Io;
  readonly workers: Workers;
  readonly inputs: readonly Input[];
  readonly progress: Progress;
}

/**
 * Runs a job and closes its workers.
 * @throws UngarbleError before anything is read, if a file or dictionary is missing or invalid
 */
export async function withJob<Result>(
  settings: Settings,
  io: Io,
  perform: (job: Job) => Promise<Result>,
): Promise<Result> {
  const inputs = await findInputs(settings.operands, io);
  const workers = await openWorkers(settings, io);
  const sizes = inputs.map(({ size }) => size ?? Number.NaN);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const progress = createProgress(io, Number.isNaN(total) ? undefined : total);
  try {
    return await perform({ settings, io, workers, inputs, progress });
  } finally {
    await workers.close();
  }
}

/** The bytes of an input; throws when the user interrupts. */
export function readInput(input: Input, { io, progress }: Job): AsyncIterable<Uint8Array> {
  return progress.count(interruptible(input.open() as Readable, io.signal));
}

async function* interruptible(source: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of addAbortSignal(signal, source)) {
    yield chunk;
    signal.throwIfAborted();
  }
}

/** The result for all files. */
export interface Outcome {
  readonly summary: Summary;
  /** The findings of the summary by severity. */
  readonly severities: Tally['severities'];
  /** Of the files that could not be read or written. */
  readonly problems: readonly Problem[];
}

/** An input with its turn: work may begin at once, but must not write before `turn` resolves, and must stop if it rejects. */
export interface InputInTurn extends Input {
  readonly turn: Promise<void>;
}

export type InputWork = (input: InputInTurn) => Promise<Tally>;

/** Processes all inputs; a file with a problem does not stop the others, unless in strict mode. */
export async function forEachInput(job: Job, work: InputWork): Promise<Outcome> {
  const tally = emptyTally();
  const problems: Problem[] = [];
  let files = 0;
  let last: Promise<unknown> = Promise.resolve();
  const begin = (input: Input) => {
    const turn = last.then(() => {});
    const done = workOn(input, turn, work, job.settings.strict);
    last = done;
    return done;
  };
  try {
    for await (const done of mapInOrder(job.inputs, begin, job.workers.ahead)) {
      files += done.problems.length === 0 ? 1 : 0;
      addTally(tally, done.tally);
      problems.push(...done.problems);
    }
  } catch (error) {
    // Inputs that wait for their turn are rejected and clean up.
    await last.catch(() => {});
    if (!(error instanceof StrictStop)) throw error;
    problems.push(...error.problems);
  }
  job.progress.clear();
  const { severities, ...counts } = tally;
  return { summary: { files, ...counts }, severities, problems };
}

class StrictStop extends UngarbleError {}

/** @throws StrictStop in strict mode; errors that are not about the file */
async function workOn(input: Input, turn: Promise<void>, work: InputWork, strict: boolean) {
  const [done] = await Promise.allSettled([work({ ...input, turn }), turn]);
  await turn;
  if (done.status === 'fulfilled') return { tally: done.value, problems: [] };
  const problems = fileProblems(done.reason, input.name);
  if (strict) throw new StrictStop('file', problems);
  return { tally: emptyTally(), problems };
}

/**
 * @param failOn the lowest severity that fails
 * @throws UngarbleError `file` if there are problems
 */
export function exitCodeOf({ severities, problems }: Outcome, failOn: Severity): ExitCode {
  if (problems.length > 0) throw new UngarbleError('file', problems);
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => severities[severity] > 0) ? 1 : 0;
}

/** @throws the error itself if it is not about the file */
function fileProblems(error: unknown, file: string): readonly Problem[] {
  if (error instanceof UngarbleError && (error.code === 'file' || error.code === 'option')) {
    return error.problems.map((problem) => ({ ...problem, file }));
  }
  const isPipe = (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
  const message = isPipe ? undefined : describeSystemError(error);
  if (message === undefined) throw error;
  return [{ file, message }];
}

export async function warn({ io, progress }: Job, line: string): Promise<void> {
  progress.clear();
  await writeTo(io.stderr, `${line}\n`);
}
