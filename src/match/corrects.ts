import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { hasBystander } from './bystanders.ts';
import { foldedOf, type TokenRun, wordAfter, wordBefore } from './document.ts';
import { haveSameFigures } from './have-same-figures.ts';
import type { Word } from './word.ts';

/** Minimum similarity at which a neighbour may be a garble of a word of the form. Set by hand. */
const ALIKE = 0.75;

/**
 * Whether replacing the run by the form may correct it. False if all words of one side are on the other, as the run then merely has words too many or
 * too few; if a word of the run does not belong to the name, or one next to it does; and if figures or signs differ.
 */
export function corrects(run: TokenRun, hit: Hit, index: LexiconIndex): boolean {
  const { segment, from, to } = run;
  const meant = index.formWords(hit.form);
  if (hit.exactWords >= Math.min(to - from, meant.length)) return false;
  if (hasBystander(run, meant, hit)) return false;
  if (completes(wordBefore(run), run, meant) || completes(wordAfter(run), run, meant)) return false;
  for (let i = from; i < to; i++) {
    const { hasLetter, isCalendarWord, folded } = segment.words[i];
    if ((!hasLetter || isCalendarWord) && !meant.includes(folded)) return false;
  }
  return haveSameFigures(foldedOf(run), meant);
}

/** Whether a run has a word of the form less often than the form. */
function lacks({ segment: { words }, from, to }: TokenRun, meant: readonly string[], wanted: string): boolean {
  let more = 0;
  for (const word of meant) if (word === wanted) more++;
  for (let i = from; i < to; i++) if (words[i].folded === wanted) more--;
  return more > 0;
}

/**
 * Whether a word next to the run is one of the words of the form that the run lacks, or nearly: the run with it is looked up as well, and this one
 * would duplicate it. In "Ministry of Office of Foreign Assts Control", the run from "Office" on lacks no "of".
 */
function completes(neighbour: Word | undefined, run: TokenRun, meant: readonly string[]): boolean {
  if (neighbour === undefined) return false;
  const { folded, isUnknown } = neighbour;
  if (meant.includes(folded)) return lacks(run, meant, folded);
  if (meant.length === 1 || !isUnknown) return false;
  return meant.some((word) => spellingSimilarity(word, folded) >= ALIKE && lacks(run, meant, word));
}
