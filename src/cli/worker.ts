import { type Corrector, createCorrector } from '../corrector.ts';
import type { CorrectorOptions } from '../corrector-options.ts';
import { type ErrorCode, type Problem, UngarbleError } from '../errors.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { statedChecksum } from '../lexicon/sections.ts';
import { protectText } from './protect-text.ts';
import { doWork, type WorkInput, type WorkName, type WorkResult } from './work.ts';

/** The shared inputs of all tasks of a worker thread. */
interface WorkerSetup {
  /** In shared memory; already verified by the sender. */
  readonly lexicon: Uint8Array;
  readonly options: CorrectorOptions;
}

export interface WorkerTask<Name extends WorkName = WorkName> {
  readonly name: Name;
  readonly input: WorkInput<Name>;
  /** The same for every task. */
  readonly setup: WorkerSetup;
}

/** Errors lose their properties between threads, so they are sent as data. */
export type WorkerAnswer<Name extends WorkName = WorkName> =
  | { readonly result: WorkResult<Name> }
  | { readonly refused: { readonly code: ErrorCode; readonly problems: readonly Problem[] } };

let corrector: Corrector | undefined;

/** Runs one task in a worker thread; an answer without a task tells `startThreads` that the modules are loaded. */
export default function perform(task: WorkerTask | undefined): WorkerAnswer | undefined {
  if (!task) return undefined;
  const { name, input, setup } = task;
  corrector ??= openCorrector(setup);
  try {
    return { result: doWork(name, input, corrector) };
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    return { refused: { code: error.code, problems: error.problems } };
  }
}

function openCorrector({ lexicon, options }: WorkerSetup): Corrector {
  return protectText(createCorrector(openLexicon(lexicon, statedChecksum(lexicon)), options));
}
