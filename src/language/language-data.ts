/** What a data file holds; made by a script of `scripts/`. */
export interface LanguageData {
  readonly wordCount: number;
  /** Sum of the lengths of all words. */
  readonly letterCount: number;
  /** The layout is drawn in word-list.ts. */
  readonly words: string;
  readonly pairCount: number;
  /** −log10 of the joint probability of the rarest pair that is listed. */
  readonly pairCutoff: number;
  /** The layout is drawn in word-pairs.ts. */
  readonly pairs: string;
}
