/** What a data file holds; made by a script of `scripts/`. */
export interface LanguageData {
  /** The words that stand in listed pairs; and all others. */
  readonly paired: PackedWords;
  readonly unpaired: PackedWords;
  /** The layout is drawn in word-pairs.ts. */
  readonly pairs: string;
  /** −log10 of the joint probability of the rarest pair that is listed. */
  readonly pairCutoff: number;
}

/** A list of words. The layout of both is drawn in word-list.ts. */
export interface PackedWords {
  readonly words: string;
  readonly rarities: string;
}
