import type { AnswerReading } from './answer-reading.ts';

/** What takes longer to work out than all the rest, each than the one before it. */
export type Dear = 'form' | 'surroundings' | 'sound' | 'likelihood';

/** A named reason, what it means, and how much of it there is. Its weight is in weights.ts under the same name. */
export interface EvidenceDefinition {
  readonly name: string;
  readonly meaning: string;
  readonly measure: (reading: AnswerReading) => number;
  /** What it rests on, where that takes long to work out: it is measured only where the rest leaves a chance, and is 0..1 or in `measure-likely.ts`. */
  readonly dear?: Dear;
  /**
   * Its weight where it is set by hand: the data have no roles, no strangers and few speakers (a full role outweighs one poor letter in four); and they have
   * more garbled names beside right words than the world has, where most are other people. A slip that leaves no name: with 100,000 names listed, of 900 given
   * names with a letter off beside their surname 84 % are found instead of 74 %, and of 900 people of a listed surname who are not listed 4 % are, as before.
   * Nor have the data entries that say how strictly they are met.
   */
  readonly judged?: number;
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Amount by which `value` exceeds `from`, at most `width`. */
export const beyond = (value: number, from: number, width = Number.POSITIVE_INFINITY): number =>
  clamp(value - from, 0, width);

export const yes = (condition: boolean): number => (condition ? 1 : 0);
