import type { HeardWord } from '../format.ts';

/**
 * Words below this confidence are doubtful. Set by hand: recognisers give most words more than 0.8, and less than a half to guesses; the confidence
 * of right names differs between recognisers.
 */
const DOUBT_BELOW = 0.5;

/** The words that the recogniser doubts, for the option `doubtful` of `check` and `fix`. */
export function doubtfulWords(words: readonly HeardWord[]): HeardWord[] {
  return words.filter(({ confidence }) => confidence < DOUBT_BELOW);
}
