import type { Corrector } from '../corrector.ts';
import { correctLines, type LineTask } from './correct-lines.ts';
import { correctPart, type TextBytes } from './correct-part.ts';
import { correctSegments, type Segments, type TextTask } from './correct-prose.ts';

/** The expensive tasks by name. Arguments and results are plain data, so that another thread can run them. */
const WORK = {
  lines: ({ batch, task }: { readonly batch: Uint8Array; readonly task: LineTask }, corrector: Corrector) =>
    correctLines(Buffer.from(batch.buffer, batch.byteOffset, batch.byteLength), task, corrector),
  part: ({ part, task }: { readonly part: TextBytes; readonly task: TextTask }, corrector: Corrector) =>
    correctPart(part, task, corrector),
  segments: ({ segments, task }: { readonly segments: Segments; readonly task: TextTask }, corrector: Corrector) =>
    correctSegments(segments, task, corrector),
} as const;

/** Runs a task in this thread. */
export function doWork<Name extends WorkName>(
  name: Name,
  input: WorkInput<Name>,
  corrector: Corrector,
): WorkResult<Name> {
  return (WORK[name] as (input: WorkInput<Name>, corrector: Corrector) => WorkResult<Name>)(input, corrector);
}

export type WorkName = keyof typeof WORK;
export type WorkInput<Name extends WorkName> = Parameters<(typeof WORK)[Name]>[0];
export type WorkResult<Name extends WorkName> = ReturnType<(typeof WORK)[Name]>;

/** Runs tasks, in this thread or in others. */
export interface Workers {
  /** Number of tasks that may be started before the first is done. */
  readonly ahead: number;
  /** @throws UngarbleError `file` for bytes that are not text */
  do<Name extends WorkName>(name: Name, input: WorkInput<Name>): Promise<WorkResult<Name>>;
  close(): Promise<void>;
}
