// What workers and the coordinator agree upon.

export const QUEUE = 'ungarble';

/** A job: lines of JSON. Its id says which, so that the same lines, submitted twice, are one job. */
export interface Batch {
  readonly lines: readonly string[];
  /** The field that holds the text. */
  readonly field: string;
}

export interface CorrectedBatch {
  readonly lines: readonly string[];
  /** Lines, counted from 0, that were no objects with a text, and came out as they went in. */
  readonly bad: readonly number[];
}

/** BullMQ waits for Redis to come back instead of giving up. */
export function connectionTo(url: string) {
  return { url, maxRetriesPerRequest: null };
}
