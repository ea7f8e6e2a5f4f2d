import type { Language } from '../language/language.ts';
import { MOSTLY_LOWER } from '../language/mostly-lower.ts';
import type { TokenRun } from '../match/document.ts';
import { isCapitalised } from '../text/shape.ts';
import type { AnswerReading, FormReading } from './answer-reading.ts';
import { CERTAINTY } from './tiers.ts';

/** This many words in place identify a name. This and the following bounds were set by hand. */
const IDENTIFYING_WORDS = 3;
/** Words of the shortest full name of a person with a title or a middle name. */
const WHOLE_NAME = 3;
/** With fewer words in place, neither of the conditions for a confidence can hold. */
const LEAST_IN_PLACE = Math.min(IDENTIFYING_WORDS, WHOLE_NAME - 1);
/** Two words of the language that differ in more letters are different words: an undersecretary is not a secretary. */
const SLIP_LETTERS = 1;

/** Confidence from the words in place alone, however little the odd word resembles its counterpart; 0 if they are not enough. */
export function nearNameConfidence(
  run: TokenRun,
  form: FormReading,
  { difference, changing, hit }: Pick<AnswerReading, 'difference' | 'changing' | 'hit'>,
  language: Language,
): number {
  if (hit.exactWords < LEAST_IN_PLACE) return 0;
  const { words, meantWords } = difference;
  const { functionWords, nameShare, unknownShare } = changing;
  if (difference.isWordForm(language) && difference.edits > SLIP_LETTERS) return 0;
  if (hit.reordered || hit.joined || words !== meantWords || nameShare + unknownShare > 0) return 0;
  const isLongName =
    hit.exactWords >= IDENTIFYING_WORDS &&
    words - functionWords <= 1 &&
    functionWords === difference.meantFunctionWords(language) &&
    difference.unlikeWords <= functionWords;
  if (isLongName) return CERTAINTY.phraseSimilarWord;
  return words === 1 && hasForeignWord(run, form.words) && form.entry.kind === 'person' ? CERTAINTY.phraseOtherWord : 0;
}

/**
 * Whether the words that are off are within a full name and no names themselves: "Gen. Branch Ortega" for Gen. Ramo Ortega, but never Iraq for Iran.
 */
function hasForeignWord({ segment, from, to }: TokenRun, form: readonly string[]): boolean {
  const seen = segment.words.slice(from, to);
  if (!segment.cased || seen.length !== form.length || form.length < WHOLE_NAME) return false;
  return seen.every(({ folded, shape, lowerShare }, i) => {
    if (folded === form[i]) return true;
    return i > 0 && i < form.length - 1 && isCapitalised(shape) && lowerShare >= MOSTLY_LOWER;
  });
}
