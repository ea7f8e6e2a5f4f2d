import type { KnownWord, Language } from '../language/language.ts';
import { lettersOfWord } from '../lexicon/letters-of-word.ts';
import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { type Shape, shapeOf } from '../text/shape.ts';
import { LIMITS } from './limits.ts';

/** The context-free properties of a word. Computed once for each distinct spelling. */
export interface Word {
  /** From 1; two words with the same number have the same spelling. */
  readonly number: number;
  /** As in the text, with capitals; without the possessive ending, unless that is part of a listed name ("Moody's"). */
  readonly raw: string;
  readonly folded: string;
  /** See `stemOf`. */
  readonly stem: string;
  /** See `letterSet`. */
  readonly letters: number;
  readonly shape: Shape;
  /** The language's record of it. */
  readonly known: KnownWord;
  /** −log10 of its probability in the language; Infinity for an unknown word. */
  readonly rarity: number;
  /** Whether the language does not know it: no listed word, nor regularly derived from one. */
  readonly isUnknown: boolean;
  /** 0..1: share of lower-case use in the language; NaN for an unknown word. */
  readonly lowerShare: number;
  /** Whether the language knows it as a name. */
  readonly isName: boolean;
  readonly isFunctionWord: boolean;
  readonly isSayingVerb: boolean;
  readonly isCalendarWord: boolean;
  readonly isTitle: boolean;
  /** Whether it contains a letter of any script: numbers and pictographs are never garbled names. */
  readonly hasLetter: boolean;
  /** As numbers do, and ordinals, and names such as 3M: not looked up alone. */
  readonly beginsWithDigit: boolean;
  /** Two capitals or digits or more with a plural ending: "RFPs", but not "Is". */
  readonly isPluralAcronym: boolean;
  /** Number of the word in the lexicon, −1 if no form has it. */
  readonly lexiconWord: number;
}

/** Words with this many initial letters in common count as one word in roles: Iran, Iranian, Iran's. */
const STEM_LETTERS = 4;

/** The initial letters by which words of roles are compared, or the whole of a shorter word. */
export const stemOf = (folded: string): string => folded.slice(0, STEM_LETTERS);

/** Whether a word is unknown to the language, or mostly capitalised in it. */
export const isNameLike = ({ isUnknown, lowerShare }: Word): boolean => isUnknown || lowerShare < LIMITS.nameLowerShare;

/** Finds the `Word` of a range of text. A known word is found by the hash of its code units, without creating a substring. */
export type WordMemo = (text: string, start: number, end: number) => Word;

/** Past this many distinct words the cache is cleared, which bounds memory on endless input. */
const MAXIMUM_WORDS = 1 << 18;
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const HAS_LETTER = /\p{L}/u;
const PLURAL_ACRONYM = /^[\p{Lu}\p{N}]{2,}s$/u;

export function createWordMemo(language: Language, index: LexiconIndex): WordMemo {
  let words: Word[] = [];
  let described = 0;
  let slots = new Int32Array(1 << 12);

  const grow = () => {
    const size = words.length >= MAXIMUM_WORDS ? 1 << 12 : slots.length * 2;
    if (words.length >= MAXIMUM_WORDS) words = [];
    slots = new Int32Array(size);
    words.forEach((word, number) => {
      let slot = hashOf(word.raw, 0, word.raw.length) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number + 1;
    });
  };

  return (text, start, end) => {
    const mask = slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = words[slots[slot] - 1];
      if (word.raw.length === end - start && text.startsWith(word.raw, start)) return word;
    }
    const word = describe(text.slice(start, end), ++described, language, index);
    words.push(word);
    slots[slot] = words.length;
    if (words.length * 2 > slots.length) grow();
    return word;
  };
}

function describe(raw: string, number: number, language: Language, index: LexiconIndex): Word {
  const folded = fold(raw);
  const known = language.known(folded);
  return {
    number,
    raw,
    folded,
    stem: stemOf(folded),
    letters: lettersOfWord(folded),
    shape: shapeOf(raw),
    known,
    rarity: known.rarity,
    isUnknown: known.rarity === Number.POSITIVE_INFINITY,
    lowerShare: known.lowerShare,
    isName: language.isName(folded),
    isFunctionWord: language.isFunctionWord(folded),
    isSayingVerb: language.isSayingVerb(folded),
    isCalendarWord: language.isCalendarWord(folded),
    isTitle: language.isTitle(folded),
    hasLetter: HAS_LETTER.test(raw),
    beginsWithDigit: BEGINS_WITH_DIGIT.test(raw),
    isPluralAcronym: PLURAL_ACRONYM.test(raw),
    lexiconWord: index.wordId(folded),
  };
}

/** FNV-1a over code units, with a final mix because the table is indexed by its low bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
