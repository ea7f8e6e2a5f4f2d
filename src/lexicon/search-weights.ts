/** Costs of missing, added, joined and reordered words, in nats. */
export const ALIGNMENT_WEIGHTS = {
  /** A word of the name that the text lacks. */
  missing: 2.5,
  /** A word of the text that the name lacks. */
  added: 3,
  /** A moved word boundary. */
  boundary: 1.5,
  /** Maximum number of moved boundaries that are counted: a writer who divides a name into syllables usually divides all of it. */
  mostBoundaries: 3,
  /** Words in another order; tried only if the alignment in order has both missing and added words. */
  reordered: 1.2,
  /** An initial instead of a word that begins with it, or the word instead of its initial. */
  initial: 0.5,
  /** Another given name of the same person (Bob, Robert): the right name comes first for 95.4 % of training spellings of people with 0.5, 95.7 % with 3, 95.6 % with 6. */
  otherGivenName: 3,
} as const;

/**
 * Weights that combine the ratio of the alignment with features that the alignment does not include. Fitted by softmax regression on the hits of the
 * training spellings, the right name against the others; on held-out spellings the right name comes first for 87 %, without these weights for 84 %.
 */
export const HIT_WEIGHTS = {
  /** The ratio of the alignment; below 1, because the letters of a word are not independent. */
  alignment: 0.72,
  /** Edit similarity, 0..1. */
  spelling: 5.15,
  /** Both begin with the same letter. */
  firstLetter: 0.49,
  /** Both have as many words. */
  sameWordCount: 0.64,
  /** Words in another order; offsets the cost in the alignment. */
  reordered: 1.97,
  /** The spelling is one word and the name has several. */
  oneWordOfSeveral: -2.06,
  /** Makes chance resemblances negative. */
  bias: -4.5,
} as const;

/**
 * Prior log-odds that a looked-up spelling means a form of each kind, from the same fit: if a complete name is as similar as a part of a name,
 * the complete name is usually meant.
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
