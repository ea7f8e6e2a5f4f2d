/** What moving words about costs or gains, in nats. */
export const ALIGNMENT_WEIGHTS = {
  /** A word of the name that the text lacks. */
  missing: 2.5,
  /** A word of the text that the name lacks. */
  added: 3,
  /** A word boundary that moved. */
  boundary: 1.5,
  /** An initial for a word with that letter, or the word for its initial. */
  initial: 0.5,
} as const;
