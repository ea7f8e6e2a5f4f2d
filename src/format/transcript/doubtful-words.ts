import type { HeardWord } from '../format.ts';

/**
 * Words are heard with doubt below this confidence. Own choice: recognisers give most words more than 0.8 and call below
 * a half a guess; on which side a right name falls differs between them.
 */
const DOUBT_BELOW = 0.5;

/** The words that a recogniser was unsure of, for the option `doubtful` of a corrector. */
export function doubtfulWords(words: readonly HeardWord[]): HeardWord[] {
  return words.filter(({ confidence }) => confidence < DOUBT_BELOW);
}
