import type { Entry } from './dictionary.ts';

/** Kinds whose names are common nouns: "Robert" and "Roberts" are two persons, but "Afghan" and "Afghans" one word in two numbers. */
const NOUN_KINDS: ReadonlySet<string | undefined> = new Set(['title', 'term', 'phrase']);
/** A word before one of these is the noun of the name: weapons of mass destruction. A noun elsewhere, as in "Guards Corps", stands for no number. */
const PREPOSITIONS = new Set('of for to in on at by from against between with'.split(' '));

/** Whether the name of an entry has a singular and a plural. */
export const isCommonNoun = ({ kind }: Entry): boolean => NOUN_KINDS.has(kind);

/** The folded words with their nouns in the singular, concatenated: equal for names that differ at most in number. */
export function singularOf(words: readonly string[], hasNumber: (word: string) => boolean = () => true): string {
  const isNoun = (i: number) => i === words.length - 1 || PREPOSITIONS.has(words[i + 1]);
  return words.map((word, i) => (isNoun(i) && hasNumber(word) ? singular(word) : word)).join('');
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sc]h|x|ss|o)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeious]s$|[aeo]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word.replace(/men$/, 'man');
}
