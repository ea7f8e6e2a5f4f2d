import type { AnswerReading } from './answer-reading.ts';

/** Inputs that take longer to compute than all other inputs together, in ascending order of cost. */
export type ExpensiveInput = 'form' | 'surroundings' | 'sound' | 'likelihood';

/** A named reason, its meaning and its measurement. Its weight is in weights.ts under the same name. */
export interface EvidenceDefinition {
  readonly name: string;
  readonly meaning: string;
  readonly measure: (reading: AnswerReading) => number;
  /** The expensive input it depends on, if any: measured only while the other rows leave a chance; either 0..1 or listed in `measure-likely.ts`. */
  readonly expensive?: ExpensiveInput;
  /**
   * A weight set by hand instead of fitted. The data have no roles, no strangers and few speakers (a full role outweighs one poor letter in four), and more garbled
   * names beside right words than real texts, where most are other people. For a slip that leaves no name: with 100,000 names listed, of 900 given
   * names with one wrong letter beside their surname, 84 % are found instead of 74 %; of 900 unlisted people with a listed surname, 4 % either way.
   * Nor do the data have entries with a match strictness.
   */
  readonly handSet?: number;
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Amount by which `value` exceeds `from`, at most `width`. */
export const excess = (value: number, from: number, width = Number.POSITIVE_INFINITY): number =>
  clamp(value - from, 0, width);

export const indicator = (condition: boolean): number => (condition ? 1 : 0);
