import { requireList } from '../../dictionary/require-argument.ts';
import type { HeardWord } from '../format.ts';

/**
 * Words below this confidence are doubtful. Set by hand: recognisers give most words more than 0.8, and less than a half to guesses; the confidence
 * of right names differs between recognisers.
 */
const DOUBT_BELOW = 0.5;

/**
 * The words that the recogniser doubts, for the option `doubtful` of `check` and `fix`.
 *
 * @throws UngarbleError `option` for anything but a list of words with a confidence
 */
export function doubtfulWords(words: readonly HeardWord[]): HeardWord[] {
  const expected = 'doubtfulWords takes the `words` of a transcript, with a confidence each';
  requireList(words, expected, (word) => typeof (word as Partial<HeardWord> | null)?.confidence === 'number');
  return words.filter(({ confidence }) => confidence < DOUBT_BELOW);
}
