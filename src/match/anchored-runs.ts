import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { continues, hasCapital, type Segment } from './document.ts';
import type { SuspectRun } from './suspicion.ts';
import type { Word } from './word.ts';

/**
 * Runs with one right word of a listed name next to words that together nearly match the rest of it, however ordinary: "every force gas" for Everforce
 * Gas. Some may be returned twice.
 */
export function anchoredRuns(segment: Segment, index: LexiconIndex): SuspectRun[] {
  const { words, cased } = segment;
  const runs: SuspectRun[] = [];
  for (let first = 0, last = 0; first < words.length; first = last) {
    last = first + 1;
    while (last < words.length && mayRunOn(segment, last)) last++;
    const stretch = { words, first, last };
    for (let at = first; at < last; at++) {
      if (!isAnchor(words[at])) continue;
      // In a headline, names cannot be recognised by capitals.
      for (const { from, to } of index.findAnchored(stretch, at, words[at].lexiconWord))
        if (cased || !hasCapital(words, from, to))
          runs.push({ segment, from, to, isOrdinary: false, isPlausible: false });
    }
  }
  return runs;
}

/** Whether a word may be the right word of a listed name. */
const isAnchor = ({ lexiconWord, isFunctionWord, beginsWithDigit }: Word): boolean =>
  lexiconWord >= 0 && !isFunctionWord && !beginsWithDigit;

/** Whether a name may extend to token `at`: a comma may have been inserted; so may a full stop, unless capitals mark the beginning of sentences. */
function mayRunOn(segment: Segment, at: number): boolean {
  if (continues(segment, at)) return true;
  const { text, ends, starts } = segment.tokens;
  const between = text.slice(ends[at - 1], starts[at]);
  return between === ', ' || (!segment.cased && between === '. ');
}
