import type { Language } from '../language/language.ts';
import { MOSTLY_LOWER } from '../language/mostly-lower.ts';
import type { TokenRun } from '../match/document.ts';
import { isCapitalised } from '../text/shape.ts';
import type { AnswerReading, FormReading } from './answer-reading.ts';
import type { Difference } from './difference.ts';
import { CERTAINTY } from './tiers.ts';

/**
 * This many content words in place identify a name: "Leader of the" may go on in many ways, and there are movements of national unity as well as
 * governments. This and the following bound were set by hand.
 */
const IDENTIFYING_WORDS = 3;
/** Two words of the language that differ in more letters are different words: an undersecretary is not a secretary. */
const SLIP_LETTERS = 1;

/** Confidence from the words in place alone, where the odd word is an ordinary one; 0 if they are not enough. */
export function nearNameConfidence(
  run: TokenRun,
  form: FormReading,
  { difference, changing, hit }: Pick<AnswerReading, 'difference' | 'changing' | 'hit'>,
  language: Language,
): number {
  const { words, meantWords } = difference;
  if (hit.reordered || hit.joined || words !== meantWords) return 0;
  if (changing.nameShare + changing.unknownShare > 0) return 0;
  const isLongName = isIdentified(run, difference) && hasOneSimilarWord(run, difference, language);
  const isPerson = words === 1 && form.entry.kind === 'person' && hasOrdinaryWordWithin(run, form.words);
  if (!isLongName && !isPerson) return 0;
  if (difference.edits > SLIP_LETTERS && difference.isWordForm(language)) return 0;
  return isLongName ? CERTAINTY.phraseSimilarWord : CERTAINTY.phraseOtherWord;
}

function isIdentified({ segment, from, to }: TokenRun, { places }: Difference): boolean {
  const inPlace = segment.words.slice(from, to).filter((_, place) => !places.includes(place));
  return inPlace.filter(({ isFunctionWord }) => !isFunctionWord).length >= IDENTIFYING_WORDS;
}

/** Whether the words that would change are a content word, for a similar one, and as many function words as in the form. */
function hasOneSimilarWord({ segment, from }: TokenRun, difference: Difference, language: Language): boolean {
  const changing = difference.places.map((place) => segment.words[from + place]);
  const [content, ...others] = changing.filter(({ isFunctionWord }) => !isFunctionWord);
  if (content === undefined || others.length > 0 || !difference.resembles(content.folded)) return false;
  return difference.meantFunctionWords(language) === changing.length - 1;
}

/**
 * Whether each word of a run is that of the form at its place, or one of the language within the name: "Gen. Branch Ortega" for Gen. Ramo Ortega, but
 * never Iraq for Iran.
 * @param form as many words as the run
 */
function hasOrdinaryWordWithin({ segment: { words, cased }, from }: TokenRun, form: readonly string[]): boolean {
  if (!cased) return false;
  return form.every((word, i) => {
    const { folded, shape, lowerShare } = words[from + i];
    if (folded === word) return true;
    return i > 0 && i < form.length - 1 && isCapitalised(shape) && lowerShare >= MOSTLY_LOWER;
  });
}
