/** What a language knows of one word. */
export interface KnownWord {
  /** −log10 of its probability in running text: 1.3 for `the`, about 8 for the rarest; Infinity for an unknown word. */
  readonly rarity: number;
  /** 0..1: the share of its occurrences that are written lower-case, sentence beginnings aside; NaN for an unknown word. */
  readonly lowerShare: number;
  /** Whether it is in a list itself; else it is derived from one that is, or unknown. */
  readonly isListed: boolean;
  /** Its place among the words that stand in listed pairs, or −1. */
  readonly pairedPlace: number;
}

/**
 * What is ordinary in one language. Every argument is a folded word (see text/fold.ts); nothing throws on any string,
 * and all answers are the same for every call.
 */
export interface Language {
  /** ISO 639-1, such as `en`. */
  readonly code: string;
  /** All that `pairRarity` asks of a word: a text repeats its words, and each is looked up once. */
  known(folded: string): KnownWord;
  /** As in `KnownWord`. */
  rarity(folded: string): number;
  /** As in `KnownWord`. */
  lowerShare(folded: string): number;
  /**
   * −log10 of the probability that `second` follows `first`, backed off to the rarity of `second` for pairs too rare to be
   * listed; Infinity when `second` is unknown. At least 0.
   */
  pairRarity(first: KnownWord, second: KnownWord): number;
  /** Nearly always written with a capital: people, places, and what comes from them (`obama`, `london`, `iranian`, `monday`). */
  isName(folded: string): boolean;
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries. */
  isFunctionWord(folded: string): boolean;
  /** A verb that introduces speech, in any inflection. */
  isSayingVerb(folded: string): boolean;
  /** A day of the week or a month: capitalised before a name as often as a given name is, and no part of it. */
  isCalendarWord(folded: string): boolean;
}
