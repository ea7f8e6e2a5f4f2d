import type { FormReading } from './answer-reading.ts';

/** Kinds whose names are common nouns: "Robert" and "Roberts" are two persons, but "Afghan" and "Afghans" one word in two numbers. */
const NOUN_KINDS: ReadonlySet<string | undefined> = new Set(['term', 'title', 'phrase']);

/** Whether one form is the plural of the other. Then they are no rivals: whichever resembles the text more has its number, too. */
export function differInNumber(one: FormReading, other: FormReading): boolean {
  const last = one.words.length - 1;
  if (last + 1 !== other.words.length || !isPluralOf(one.words[last], other.words[last])) return false;
  if (one.words.some((word, i) => i < last && word !== other.words[i])) return false;
  return NOUN_KINDS.has(one.entry.kind) && NOUN_KINDS.has(other.entry.kind);
}

const isPluralOf = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;
