import { isCommonNoun, singularOf } from '../dictionary/singular-of.ts';
import type { FormReading } from './answer-reading.ts';

/** Whether one form is the plural of the other. Then they are no rivals: whichever resembles the text more has its number, too. */
export function differInNumber(one: FormReading, other: FormReading): boolean {
  if (!isCommonNoun(one.entry) || !isCommonNoun(other.entry) || one.words.length !== other.words.length) return false;
  return one.words.some((word, i) => word !== other.words[i]) && singularOf(one.words) === singularOf(other.words);
}
