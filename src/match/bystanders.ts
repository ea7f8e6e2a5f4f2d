import type { Hit, Lexicon } from '../lexicon/lexicon.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { Shape } from '../text/shape.ts';
import { foldedOf, hasCapital, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';
import type { ResemblesForm } from './resembles-form.ts';
import type { Word } from './word.ts';

/**
 * Minimum similarity at which concatenated words are a form that was split into words. Set by hand, to that of other neighbours in
 * corrects.ts.
 */
const WRITTEN_APART = 0.75;

/**
 * Whether the run has a word that the form lacks and that merely stands next to the name: a known word in lower case
 *
 *     - at the edge of a run that has a word too many or a capital, as the run without it is looked up as well; or
 *     - a content word within a run that has a capital: "Araghchi met Abbas".
 *
 * A capital does not count if each word has a counterpart in the form ("Black see" may be the Black Sea) or all are pieces of it ("Vision guard" for
 * VisionGuard). In a run that is only alike when concatenated, `addsNothing` is a further reason.
 */
export function hasBystander(run: TokenRun, meant: readonly string[], hit: Hit): boolean {
  const { segment, from, to } = run;
  if (hit.joined && (addsNothing(run, from, meant) || addsNothing(run, to - 1, meant))) return true;
  const { addedWords, missingWords, joined, exactWords } = hit;
  const { words, cased } = segment;
  const hasCounterparts = addedWords + missingWords === 0 && !joined && exactWords > 0;
  const capitalised =
    cased && !hasCounterparts && !isWrittenApart(hit, to - from, meant.length) && hasCapital(words, from, to);
  if (!capitalised && (addedWords === 0 || joined)) return false;
  for (let i = from; i < to; i++) {
    if (!isKnownInLower(words[i]) || meant.includes(words[i].folded)) continue;
    if (i === from || i === to - 1 || (capitalised && !words[i].isFunctionWord)) return true;
  }
  return false;
}

const isKnownInLower = ({ shape, isUnknown }: Word): boolean => shape === Shape.lower && !isUnknown;

/**
 * Whether a function word or a verb of saying at the edge of a run only makes it less similar to the form: "of" in "of ursula vander lyon", which has as
 * many words as Ursula von der Leyen.
 */
function addsNothing({ segment: { words }, from, to }: TokenRun, at: number, meant: readonly string[]): boolean {
  const { isFunctionWord, isSayingVerb } = words[at];
  if (!(isFunctionWord || isSayingVerb)) return false;
  const whole = words.slice(from, to).map((word) => word.folded);
  const rest = at === from ? whole.slice(1) : whole.slice(0, -1);
  const name = meant.join('');
  return spellingSimilarity(rest.join(''), name) > spellingSimilarity(whole.join(''), name);
}

/**
 * Whether the run is a name with its spaces in other places, so that each word is a piece of it: "Vision guard" for VisionGuard. A word in place
 * rules that out if several others have counterparts in the form: "Sheikh Hasena fled" contains no Wazed.
 */
const isWrittenApart = ({ joined, spelling, exactWords }: Hit, words: number, meantWords: number): boolean =>
  joined && spelling >= WRITTEN_APART && (exactWords === 0 || words !== meantWords || words - exactWords === 1);

/** A bit for each word of a capitalised run that is a bystander unless the form has it, or each word has a counterpart, or all are pieces. */
export function bystandersOf({ segment, from, to }: TokenRun): number {
  if (!segment.cased || !hasCapital(segment.words, from, to)) return 0;
  let bystanders = 0;
  for (let i = from; i < to; i++) {
    const word = segment.words[i];
    if (isKnownInLower(word) && (i === from || i === to - 1 || !word.isFunctionWord)) bystanders |= 1 << (i - from);
  }
  return bystanders;
}

interface BystanderResources {
  readonly lexicon: Lexicon;
  readonly resemblesForm: ResemblesForm;
}

/**
 * Whether words next to a name may belong to it: individually, or because all are a name that was split into words.
 * @param bystanders a bit for each of these words
 * @param kept a bit for each word that must be in the form unchanged
 */
export function mayIncludeBystanders(
  run: TokenRun,
  bystanders: number,
  kept: number,
  { lexicon: { index }, resemblesForm }: BystanderResources,
): boolean {
  const isShort = run.to - run.from <= LIMITS.ordinaryRunWords;
  return index.mayIncludeBystanders(foldedOf(run), bystanders, kept) || (isShort && resemblesForm(run));
}
