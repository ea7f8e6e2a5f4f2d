import type { Readable, Writable } from 'node:stream';

/** 0: nothing found, or all corrected · 1: findings · 2: usage, dictionary or file error · 130: SIGINT · 143: SIGTERM */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** The environment of a run, so that tests can replace it. */
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
   * Aborted when the user interrupts; its reason is the name of the signal. Until this property is first read, an interrupt ends the program
   * at once, even during computation, when an abort could not be noticed. Code that changes files reads it first.
   */
  readonly signal: AbortSignal;
}
