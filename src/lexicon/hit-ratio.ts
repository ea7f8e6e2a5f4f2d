import { HIT_WEIGHTS } from './search-weights.ts';

/** What was compared between a run and a form, letters in place left out. */
export interface Likeness {
  /** The ratio that alignment found, in nats. */
  readonly aligned: number;
  readonly sameFirstLetter: boolean;
  readonly sameWordCount: boolean;
  readonly reordered: boolean;
  /** The run is one word, and the form has more. */
  readonly oneWordOfSeveral: boolean;
}

/** The log ratio of a hit but for what its spelling is worth, `HIT_WEIGHTS.spelling` times 0..1: that takes longer to find out. */
export function ratioBesideSpelling({
  aligned,
  sameFirstLetter,
  sameWordCount,
  reordered,
  oneWordOfSeveral,
}: Likeness): number {
  return (
    HIT_WEIGHTS.bias +
    HIT_WEIGHTS.alignment * aligned +
    (sameFirstLetter ? HIT_WEIGHTS.firstLetter : 0) +
    (sameWordCount ? HIT_WEIGHTS.sameWordCount : 0) +
    (reordered ? HIT_WEIGHTS.reordered : 0) +
    (oneWordOfSeveral ? HIT_WEIGHTS.oneWordOfSeveral : 0)
  );
}
