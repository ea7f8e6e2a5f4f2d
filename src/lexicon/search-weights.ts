/** Costs of missing, added, joined and reordered words, in nats. */
export const ALIGNMENT_WEIGHTS = {
  /** A word of the name that the text lacks. */
  missing: 2.5,
  /** A word of the text that the name lacks. */
  added: 3,
  /** A moved word boundary. */
  boundary: 1.5,
  /** Moved boundaries that are counted: one who divides a name into syllables does it throughout. */
  mostBoundaries: 3,
  /** Words in another order; tried only where order fails. */
  reordered: 1.2,
  /** An initial for a word with that letter, or the word for its initial. */
  initial: 0.5,
  /** A given name for another that the same person goes by: 95.4 % of training spellings of people come first with 0.5, 95.7 % with 3, 95.6 % with 6. */
  otherGivenName: 3,
} as const;

/**
 * How the ratio of letters and words and what alignment does not see make one ratio. Fitted by softmax among the hits of the training
 * spellings, the right name against the rest; held-out spellings: 84 % first without them, 87 % with.
 */
export const HIT_WEIGHTS = {
  /** Of the alignment's ratio: letters of one word are not independent. */
  alignment: 0.72,
  /** Of edit similarity, 0..1: letters kept where they were. */
  spelling: 5.15,
  /** Both begin with the same letter. */
  firstLetter: 0.49,
  /** Both have as many words. */
  sameWordCount: 0.64,
  /** Given back where words are in another order. */
  reordered: 1.97,
  /** One word for a name of several. */
  oneWordOfSeveral: -2.06,
  /** Makes chance resemblances negative. */
  bias: -4.5,
} as const;

/**
 * Log-odds of a form of each kind being what a whole spelling means, from the same fit: who looks a whole spelling up seldom means a part of
 * a name when a whole one is as near.
 */
export const KIND_PRIOR = {
  name: 0,
  alias: 0,
  'sounds-like': 0,
  short: -3.3,
  surname: -6.7,
  given: -8.1,
  garble: 0,
  native: 0,
} as const;
