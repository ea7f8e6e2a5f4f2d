import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { continues, hasCapital, type Segment } from './document.ts';
import type { SuspectRun } from './suspicion.ts';
import type { Word } from './word.ts';

/**
 * Runs besides those known that earn a look-up by one right word of a listed name, beside words that are together nearly what the name has there:
 * "every force gas" for Everforce Gas, however ordinary its words.
 */
export function anchoredRuns(segment: Segment, known: readonly SuspectRun[], index: LexiconIndex): SuspectRun[] {
  const { words, cased } = segment;
  const runs: SuspectRun[] = [];
  for (let first = 0, last = 0; first < words.length; first = last) {
    last = first + 1;
    while (last < words.length && mayRunOn(segment, last)) last++;
    for (let at = first; at < last; at++) {
      if (!isAnchor(words[at])) continue;
      // In a headline, names are capitalised as well, and known by nothing.
      for (const { from, to } of index.findAnchored({ words, first, last }, at, words[at].lexiconWord))
        if (cased || !hasCapital(words, from, to)) runs.push({ segment, from, to, isOrdinary: false });
    }
  }
  return runs.length === 0 ? runs : withoutKnown(runs, known);
}

/** Each run that is not known, once. */
function withoutKnown(runs: readonly SuspectRun[], known: readonly SuspectRun[]): SuspectRun[] {
  const seen = new Set(known.map(placeOf));
  return runs.filter((run) => !seen.has(placeOf(run)) && seen.add(placeOf(run)));
}

/** A number for each place of a run of a segment. */
const placeOf = ({ from, to, segment }: SuspectRun): number => from * (segment.words.length + 1) + to;

const isAnchor = ({ lexiconWord, isFunctionWord, isNumber }: Word): boolean =>
  lexiconWord >= 0 && !isFunctionWord && !isNumber;

/** A comma may have been heard within a name; and a full stop, where no capitals tell that a sentence begins. */
function mayRunOn(segment: Segment, at: number): boolean {
  if (continues(segment, at)) return true;
  const { text, ends, starts } = segment.tokens;
  const between = text.slice(ends[at - 1], starts[at]);
  return between === ', ' || (!segment.cased && between === '. ');
}
