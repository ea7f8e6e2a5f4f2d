import { HIT_WEIGHTS } from './search-weights.ts';

/** The features from which the log ratio of a hit is computed, apart from its edit similarity. */
export interface HitFeatures {
  /** The log ratio of the alignment, in nats. */
  readonly aligned: number;
  readonly sameFirstLetter: boolean;
  readonly sameWordCount: boolean;
  readonly reordered: boolean;
  /** The run is one word, and the form has more. */
  readonly oneWordOfSeveral: boolean;
}

/** The log ratio of a hit in nats, without the term for edit similarity, which takes longer to compute: `HIT_WEIGHTS.spelling` times 0..1. */
export function ratioWithoutSpelling({
  aligned,
  sameFirstLetter,
  sameWordCount,
  reordered,
  oneWordOfSeveral,
}: HitFeatures): number {
  return (
    HIT_WEIGHTS.bias +
    HIT_WEIGHTS.alignment * aligned +
    (sameFirstLetter ? HIT_WEIGHTS.firstLetter : 0) +
    (sameWordCount ? HIT_WEIGHTS.sameWordCount : 0) +
    (reordered ? HIT_WEIGHTS.reordered : 0) +
    (oneWordOfSeveral ? HIT_WEIGHTS.oneWordOfSeveral : 0)
  );
}
