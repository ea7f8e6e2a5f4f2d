import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';

/**
 * Names as frequent as those of countries and large cities (one word in half a million) are garbled by a slip only: at least this similar in
 * spelling. Measured with `isFarFromKnown` in name-objections.ts: of 2,391 right fixes of the benchmark, ten are held back, and of 571 different wrong fixes in ten million
 * words of right prose, 105.
 */
export const WELL_KNOWN = { rarity: 5.7, spelling: 0.8 } as const;
/**
 * Below this spelling similarity it is another name: a single word, and what stands next to right words of a name that does not occur elsewhere.
 * Measured like `WELL_KNOWN`: seven right fixes are held back, and 71 different wrong ones. Several words that the language knows, in a text with
 * capitals, must be more similar, and even more with a function word at the edge: of 277 right fixes in transcripts of calls, two are held back, and six
 * of 160 in five million words of right prose.
 */
const UNLIKE = { alone: 0.5, beside: 0.55, knownWords: 0.7, knownWordsAtEdge: 0.8 } as const;

/** Whether the words that would change are so unlike those of the name that they may be others. */
export function isUnlike(reading: AnswerReading): boolean {
  if (reading.hit.exactWords === 0) return isUnlikeAlone(reading);
  return reading.run.cased ? isUnlikeBeside(reading) : isUnlikeWithoutCapitals(reading);
}

const isMentioned = ({ facts }: AnswerReading): boolean => facts.entryMentions > 0;

/** No word is in place. "Henrik Ibsen", of words known to the language, is not Henry Kissinger, whether that name is mentioned elsewhere or not. */
function isUnlikeAlone(reading: AnswerReading): boolean {
  const { changing, difference, run } = reading;
  if (run.cased && difference.words > 1 && changing.unknownShare === 0)
    return difference.spelling < (run.functionWordAtEdge ? UNLIKE.knownWordsAtEdge : UNLIKE.knownWords);
  return !isMentioned(reading) && difference.words === 1 && difference.spelling < UNLIKE.alone;
}

/**
 * Beside right words, in a text without capitals: known words, and a word of the name resembles none of them ("alexander sobbed" is not Alexander
 * Stubb), or the name is not mentioned elsewhere ("pay systems" is not BAE Systems, though they sound alike).
 */
function isUnlikeWithoutCapitals(reading: AnswerReading): boolean {
  const { changing, difference } = reading;
  if (changing.unknownShare > 0) return false;
  return difference.unlikeWords > 0 || (!isMentioned(reading) && difference.spelling < UNLIKE.alone);
}

/**
 * Beside right words, in a text with capitals, unless these identify the name: David Brin is not David Barnea, who is not mentioned elsewhere, as others
 * share the given name. Nor is John Hall John Healey: words known to the language, with capitals, are another name even if they sound the same. A rare
 * word in lower case is no name: "Jack hoarding" may well be Jack Horden. Where the name is mentioned, these are only names half alike, and words in
 * lower case: "United States adequate" is not the United States Senate.
 */
function isUnlikeBeside(reading: AnswerReading): boolean {
  const { changing, difference, nearName } = reading;
  if (nearName > 0 || difference.spelling >= UNLIKE.beside) return false;
  const { capitalShare, unknownShare, lowerShare, rarest } = changing;
  const isOtherName = capitalShare === 1 && unknownShare === 0 && difference.edits > 1;
  // The capital of an unknown word tells at the start of a sentence as well.
  const isCapitalised = capitalShare > 0 || (unknownShare > 0 && lowerShare === 0);
  const isOtherWord = difference.sound < SAME_SOUND && (isCapitalised || rarest < WELL_KNOWN.rarity);
  if (!isMentioned(reading)) return isOtherName || isOtherWord;
  return isOtherName ? difference.spelling < UNLIKE.alone : isOtherWord && unknownShare + capitalShare === 0;
}
