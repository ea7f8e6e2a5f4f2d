/** What moving words about costs or gains, in nats. */
export const ALIGNMENT_WEIGHTS = {
  /** A word of the name that the text lacks. */
  missing: 2.5,
  /** A word of the text that the name lacks. */
  added: 3,
  /** A word boundary that moved. */
  boundary: 1.5,
  /** Moved boundaries that are counted: one who divides a name into syllables does it throughout. */
  mostBoundaries: 3,
  /** Words in another order. */
  reordered: 1.2,
  /** An initial for a word with that letter, or the word for its initial. */
  initial: 0.5,
  /** Share of the background cost that a reading without missing or added words must gain for search to look no further. */
  settled: 0.75,
} as const;
