import type { Readable, Writable } from 'node:stream';

/** 0: nothing found, or all of it corrected · 1: found · 2: wrong usage, dictionary or file · 130: interrupted · 143: told to end */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** All that a run may see of the world, so that a test can stand in for it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Which of them are a terminal. */
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  readonly cwd: string;
  /** The module of a worker thread, `worker.ts`, built or not. */
  readonly worker: URL;
  /**
   * Aborted when the user interrupts; its reason is the name of the signal. Until somebody has asked for it, an interrupt ends the program
   * at once, even in the midst of computing, when it could not be heard: whoever is about to change files asks first.
   */
  readonly signal: AbortSignal;
}
