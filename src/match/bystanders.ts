import type { Hit, Lexicon } from '../lexicon/lexicon.ts';
import { Shape } from '../text/shape.ts';
import { foldedOf, hasCapital, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';
import type { ResemblesForm } from './resembles-form.ts';

/**
 * Minimum similarity at which concatenated words are a form that was split into words. Set by hand, to that of other neighbours in
 * find-candidates.ts.
 */
const WRITTEN_APART = 0.75;

/**
 * Whether a known word in lower case that the form lacks merely stands next to the name. It applies at the edge of a run with a word too many or a
 * capitalised run, as the run without it is looked up as well; and within capitalised words to a content word: "Araghchi met Abbas". It does not
 * apply if each word has a counterpart in the form ("Black see" may be the Black Sea), nor if all are pieces of it: "Vision guard" for VisionGuard.
 */
export function hasBystander({ segment, from, to }: TokenRun, meant: readonly string[], hit: Hit): boolean {
  const { addedWords, missingWords, joined, exactWords } = hit;
  const { words, cased } = segment;
  const hasCounterparts = addedWords + missingWords === 0 && !joined && exactWords > 0;
  const capitalised =
    cased && !hasCounterparts && !isWrittenApart(hit, to - from, meant.length) && hasCapital(words, from, to);
  if (!capitalised && (addedWords === 0 || joined)) return false;
  for (let i = from; i < to; i++) {
    const { shape, rarity, folded, isFunctionWord } = words[i];
    const isKnown = shape === Shape.lower && rarity !== Number.POSITIVE_INFINITY;
    if (!isKnown || meant.includes(folded)) continue;
    if (i === from || i === to - 1 || (capitalised && !isFunctionWord)) return true;
  }
  return false;
}

/**
 * Whether the run is a name with its spaces in other places, so that each word is a piece of it: "Vision guard" for VisionGuard. A word in place
 * rules that out if several others have counterparts in the form: "Sheikh Hasena fled" contains no Wazed.
 */
const isWrittenApart = ({ joined, spelling, exactWords }: Hit, words: number, meantWords: number): boolean =>
  joined && spelling >= WRITTEN_APART && (exactWords === 0 || words !== meantWords || words - exactWords === 1);

/** A bit for each word of a run that `hasBystander` would require in a form. */
export function bystandersOf({ segment, from, to }: TokenRun): number {
  if (to - from === 1 || !segment.cased || !hasCapital(segment.words, from, to)) return 0;
  let bystanders = 0;
  for (let i = from; i < to; i++) {
    const { shape, rarity, isFunctionWord } = segment.words[i];
    const isKnown = shape === Shape.lower && rarity !== Number.POSITIVE_INFINITY;
    if (isKnown && (i === from || i === to - 1 || !isFunctionWord)) bystanders |= 1 << (i - from);
  }
  return bystanders;
}

interface BystanderResources {
  readonly lexicon: Lexicon;
  readonly resemblesForm: ResemblesForm;
}

/** Whether words next to a name may belong to it: individually, or because all are a name that was split into words. */
export function mayIncludeBystanders(
  run: TokenRun,
  bystanders: number,
  kept: number,
  { lexicon: { index }, resemblesForm }: BystanderResources,
): boolean {
  const isShort = run.to - run.from <= LIMITS.ordinaryRunWords;
  return index.mayIncludeBystanders(foldedOf(run), bystanders, kept) || (isShort && resemblesForm(run));
}
