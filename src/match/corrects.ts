import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { hasBystander } from './bystanders.ts';
import { continues, foldedOf, type Segment, type TokenRun } from './document.ts';
import { haveSameFigures } from './same-figures.ts';

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
  const folded = foldedOf(run);
  const lack = { missing: missingFrom(folded, meant), isSeveral: meant.length > 1 };
  if (isBeside(segment, from, from - 1, lack) || isBeside(segment, to, to, lack)) return false;
  for (let i = from; i < to; i++) {
    const { hasLetter, isCalendarWord, folded } = segment.words[i];
    if ((!hasLetter || isCalendarWord) && !meant.includes(folded)) return false;
  }
  return haveSameFigures(folded, meant);
}

/** What a run lacks of a form. */
interface Lack {
  /** Words of the form that are not in the run, or less often. */
  readonly missing: readonly string[];
  /** Whether the form has several words. */
  readonly isSeveral: boolean;
}

const countIn = (words: readonly string[], wanted: string): number => words.filter((word) => word === wanted).length;

const missingFrom = (run: readonly string[], meant: readonly string[]): string[] =>
  meant.filter((word) => countIn(run, word) < countIn(meant, word));

/**
 * Whether the word at `at`, next to the run, is one of the words of the form that the run lacks, or nearly: the run with it is looked up as well, and
 * this one would duplicate it. In "Ministry of Office of Foreign Assts Control", the run from "Office" on lacks no "of".
 * @param boundary the token after the gap between the run and that word
 */
function isBeside(segment: Segment, boundary: number, at: number, { missing, isSeveral }: Lack): boolean {
  if (boundary === 0 || boundary >= segment.words.length || !continues(segment, boundary)) return false;
  const { folded, rarity } = segment.words[at];
  if (missing.includes(folded)) return true;
  if (!isSeveral || rarity < Number.POSITIVE_INFINITY) return false;
  return missing.some((word) => spellingSimilarity(word, folded) >= ALIKE);
}
