import type { Language } from '../language/language.ts';
import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { anchoredRuns } from './anchored-runs.ts';
import type { Segment } from './document.ts';
import { joinedRuns } from './joined-runs.ts';
import { ordinaryPairRarityAmong } from './limits.ts';
import { type SuspectRun, suspectRuns } from './suspicion.ts';

/** All runs of a segment that are worth a look-up, each once: those that are odd by themselves, and then those that the lexicon makes suspicious. */
export function searchedRuns(segment: Segment, language: Language, index: LexiconIndex): SuspectRun[] {
  const odd = suspectRuns(segment, language, ordinaryPairRarityAmong(index.formCount));
  const further = [...anchoredRuns(segment, index), ...joinedRuns(segment, index)];
  if (further.length === 0) return odd;
  const seen = new Set(odd.map(placeOf));
  return [...odd, ...further.filter((run) => !seen.has(placeOf(run)) && seen.add(placeOf(run)))];
}

/** A number for each place of a run in a segment. */
const placeOf = ({ from, to, segment }: SuspectRun): number => from * (segment.words.length + 1) + to;
