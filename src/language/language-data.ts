/** What a data file holds; made by a script of `scripts/`. */
export interface LanguageData {
  /** The layout of both is drawn in word-list.ts. */
  readonly words: string;
  readonly rarities: string;
  /** −log10 of the joint probability of the rarest pair that is listed. */
  readonly pairCutoff: number;
  /** The layout is drawn in word-pairs.ts. */
  readonly pairs: string;
}
