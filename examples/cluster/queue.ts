// Shared by workers and the coordinator.

export const QUEUE = 'ungarble';

/** A job: JSON lines. Its id is derived from them, so that lines submitted twice are one job. */
export interface Batch {
  readonly lines: readonly string[];
  /** The field that holds the text. */
  readonly field: string;
}

export interface CorrectedBatch {
  readonly lines: readonly string[];
  /** Bad lines, counted from 0: not objects with a text; passed through unchanged. */
  readonly bad: readonly number[];
}

/** BullMQ waits for Redis instead of giving up. */
export function connectionTo(url: string) {
  return { url, maxRetriesPerRequest: null };
}
