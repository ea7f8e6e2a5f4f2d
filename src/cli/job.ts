import { addAbortSignal, type Readable } from 'node:stream';
import type { Corrector } from '../corrector.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { writeTo } from '../node/write-to.ts';
import type { Summary } from '../report/report.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { openCorrector } from './open-lexicon.ts';
import type { Settings } from './options.ts';
import { createProgress, type Progress } from './progress.ts';
import { protectText } from './protect-text.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** Work on a number of files: what all of them share. */
export interface Job {
  readonly settings: Settings;
  readonly io: Io;
  readonly corrector: Corrector;
  readonly inputs: readonly Input[];
  readonly progress: Progress;
}

/** @throws UngarbleError before anything is read, if a file or dictionary is not there or not right */
export async function openJob(settings: Settings, io: Io): Promise<Job> {
  const inputs = await findInputs(settings.operands, io);
  const corrector = protectText(await openCorrector(settings, io));
  const sizes = inputs.map(({ size }) => size ?? Number.NaN);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return { settings, io, corrector, inputs, progress: createProgress(io, Number.isNaN(total) ? undefined : total) };
}

/** The bytes of an input; ends with an error when the user interrupts. */
export function readInput(input: Input, { io, progress }: Job): AsyncIterable<Uint8Array> {
  return progress.count(interruptible(input.open() as Readable, io.signal));
}

async function* interruptible(source: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of addAbortSignal(signal, source)) {
    yield chunk;
    signal.throwIfAborted();
  }
}

/** What came of all files. */
export interface Outcome {
  readonly summary: Summary;
  /** Of the files that could not be read or written. */
  readonly problems: readonly Problem[];
}

/** Does the work on each file in turn. A file with a problem is no reason to leave out the others, unless in strict mode. */
export async function forEachInput(job: Job, work: (input: Input) => Promise<Tally>): Promise<Outcome> {
  const tally = emptyTally();
  const problems: Problem[] = [];
  let files = 0;
  for (const input of job.inputs) {
    try {
      addTally(tally, await work(input));
      files += 1;
    } catch (error) {
      problems.push(...fileProblems(error, input.name));
      if (job.settings.strict) break;
    }
  }
  job.progress.clear();
  return { summary: { files, ...tally }, problems };
}

/** @throws UngarbleError `file` if there are problems */
export function exitCodeOf({ summary, problems }: Outcome): ExitCode {
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return summary.findings > 0 ? 1 : 0;
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
