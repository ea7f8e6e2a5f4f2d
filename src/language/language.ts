/** Frequency data of one word. */
export interface KnownWord {
  /** −log10 of its probability in running text: 1.6 for `the`, 8.6 for the rarest; Infinity for an unknown word. */
  readonly rarity: number;
  /** 0..1: the share of its occurrences that are lower-case, not counting beginnings of sentences; NaN for an unknown word. */
  readonly lowerShare: number;
  /** Whether it is listed itself; otherwise it is derived from a listed word, or unknown. */
  readonly isListed: boolean;
  /** Its index among the words of listed pairs, or −1. */
  readonly pairedPlace: number;
}

/**
 * Statistics of a language. Every argument is a folded word (see text/fold.ts). The functions are pure and never throw.
 */
export interface Language {
  /** ISO 639-1, such as `en`. */
  readonly code: string;
  /** The data of a word that `pairRarity` needs, so that a repeated word is looked up only once. */
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
  /** Whether it is nearly always capitalised: people, places and derivations of them (`obama`, `london`, `iranian`, `monday`). */
  isName(folded: string): boolean;
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries. */
  isFunctionWord(folded: string): boolean;
  /** A verb that introduces speech, in any inflection. */
  isSayingVerb(folded: string): boolean;
  /** A day of the week or a month: often capitalised before a name, but not part of it. */
  isCalendarWord(folded: string): boolean;
  /** A form of address, an office or a rank, which stands before a name and is not part of it. */
  isTitle(folded: string): boolean;
  /** The word of the opposite place or direction, in the same form: `western` for `eastern`. */
  opposite(folded: string): string | undefined;
  /** A string that near-synonyms, inflections and derivations of a word of an institution's name have in common: `agency` for `bureaus`. */
  meaning(folded: string): string;
}
