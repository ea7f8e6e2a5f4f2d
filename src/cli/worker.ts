import { workerData } from 'piscina';
import { type ErrorCode, type Problem, UngarbleError } from '../errors.ts';
import { type CorrectorOptions, createCorrector } from '../index.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { statedChecksum } from '../lexicon/sections.ts';
import { protectText } from './protect-text.ts';
import { type Done, type Given, WORK, type WorkName } from './work.ts';

/** What a worker thread is told when it starts. */
export interface WorkerStart {
  /** In memory that all threads share. */
  readonly lexicon: Uint8Array;
  readonly options: CorrectorOptions;
}

export interface WorkerTask<Name extends WorkName = WorkName> {
  readonly name: Name;
  readonly given: Given<Name>;
}

/** Errors lose what they carry on their way between threads. */
export type WorkerAnswer<Name extends WorkName = WorkName> =
  | { readonly done: Done<Name> }
  | { readonly refused: { readonly code: ErrorCode; readonly problems: readonly Problem[] } };

const { lexicon, options } = workerData as WorkerStart;
// Whoever gave it has checked it.
const corrector = protectText(createCorrector(openLexicon(lexicon, statedChecksum(lexicon)), options));

/** The whole work of a worker thread: one task at a time. */
export default function perform({ name, given }: WorkerTask): WorkerAnswer {
  try {
    return { done: (WORK[name] as (given: unknown, by: typeof corrector) => Done<WorkName>)(given, corrector) };
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    return { refused: { code: error.code, problems: error.problems } };
  }
}
