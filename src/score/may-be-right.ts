import type { AnswerReading } from './answer-reading.ts';

/** Whether what stands there may be right, however likely the answer is: then nothing is changed with nobody watching. */
export function mayBeRight(reading: AnswerReading): boolean {
  const { facts, wrongName } = reading;
  // "From Yichuan to Yichun": who writes a name in two ways in one sentence may well mean two.
  return wrongName || facts.isInSentence || isOrdinaryPhrase(reading) || isPieceOfAnother(reading);
}

/** "Odessa Chamber of Commerce" is not what is left of the Lyon Chamber of Commerce: what is missing stands there, and is another name. */
const isPieceOfAnother = ({ hit, context }: AnswerReading): boolean =>
  hit.missingWords > 0 && (context.strangerBefore || context.strangerAfter);

/**
 * One phrase of ordinary words in lower case would become another: "buffet zone", for all that buffer zone is listed. Where capitals mean
 * something, words that are in the language, and not written as names, may be just what was meant.
 */
const isOrdinaryPhrase = ({ run, difference, hit, form }: AnswerReading): boolean =>
  run.cased &&
  hit.exactWords > 0 &&
  difference.asLanguage.unknownShare + difference.asLanguage.capitalShare + difference.asLanguage.nameShare === 0 &&
  form.ordinaryShare === 1;
