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
  /** A weight set by hand, because the data of the fit do not show how often the reason is right; each row says why. */
  readonly handSet?: number;
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Amount by which `value` exceeds `from`, at most `width`. */
export const excess = (value: number, from: number, width = Number.POSITIVE_INFINITY): number =>
  clamp(value - from, 0, width);

export const indicator = (condition: boolean): number => (condition ? 1 : 0);
