import type { Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import {
  ALWAYS_LOWER,
  decodeWordList,
  indexOfWord,
  MAXIMUM_WORD_LENGTH,
  rarityOf,
  type WordList,
} from './word-list.ts';
import { decodeWordPairs, listedPairRarity, type WordPairs } from './word-pairs.ts';

/**
 * A regular way to make a word from a listed one, tried when a word is not listed: `prefix` goes, then `suffix` goes and
 * `ending` comes in its place.
 */
export interface Derivation {
  readonly prefix: string;
  readonly suffix: string;
  readonly ending: string;
}

export interface LanguageDescription {
  /** ISO 639-1. */
  readonly code: string;
  readonly data: LanguageData;
  readonly functionWords: readonly string[];
  /** Every inflection. */
  readonly sayingVerbs: readonly string[];
  readonly calendarWords: readonly string[];
  readonly derivations: readonly Derivation[];
}

/** Set by hand, except where a source is named. */
const SETTINGS = {
  /** A word written lower-case at most this often is a name. */
  nameShare: 0.3,
  /** Stupid back-off, 0.4 in Brants et al. 2007, as −log10. */
  backOff: -Math.log10(0.4),
  /** How much rarer than its base a derived word is taken to be. */
  derivedRarity: 1.2,
  /** A derived word is known only if its base is a word at least this common and long. */
  baseRarity: 6.8,
  baseLength: 5,
} as const;

/** Puts a language together from its data. */
export function createLanguage({
  code,
  data,
  functionWords,
  sayingVerbs,
  calendarWords,
  derivations,
}: LanguageDescription): Language {
  const words = decodeWordList(data.words, data.wordCount, data.letterCount);
  let pairs: WordPairs | undefined;
  const functionSet = new Set(functionWords);
  const sayingSet = new Set(sayingVerbs);
  const calendarSet = new Set(calendarWords);

  // What is asked about a word is asked at once: the answer to the last question is kept.
  let lastWord = '';
  let lastBase = -1;
  const baseOf = (word: string): number => {
    if (word !== lastWord) lastBase = findBase(words, derivations, word);
    lastWord = word;
    return lastBase;
  };

  const rarity = (word: string): number => {
    const index = indexOfWord(words, word);
    if (index >= 0) return rarityOf(words, index);
    const base = baseOf(word);
    return base >= 0 ? rarityOf(words, base) + SETTINGS.derivedRarity : Number.POSITIVE_INFINITY;
  };

  const lowerShare = (word: string): number => {
    const index = indexOfWord(words, word);
    if (index >= 0) return words.lowerTenths[index] / ALWAYS_LOWER;
    return baseOf(word) >= 0 ? 1 : Number.NaN;
  };

  const pairRarity = (first: string, second: string): number => {
    const firstIndex = indexOfWord(words, first);
    const secondIndex = indexOfWord(words, second);
    if (firstIndex >= 0 && secondIndex >= 0) {
      pairs ??= decodeWordPairs(data.pairs, data.pairCount, words);
      const listed = listedPairRarity(pairs, firstIndex, secondIndex);
      if (!Number.isNaN(listed)) return listed;
    }
    // An unlisted pair is rarer than the rarest listed one, which says much about two common words and nothing about rare ones.
    const bound = firstIndex >= 0 ? data.pairCutoff - rarityOf(words, firstIndex) : 0;
    return Math.max(rarity(second) + SETTINGS.backOff, bound);
  };

  return {
    code,
    rarity,
    lowerShare,
    pairRarity,
    isName: (word) => lowerShare(word) <= SETTINGS.nameShare && !functionSet.has(word),
    isFunctionWord: (word) => functionSet.has(word),
    isSayingVerb: (word) => sayingSet.has(word),
    isCalendarWord: (word) => calendarSet.has(word),
  };
}

/** Place in the list of the word that a regular derivation was made from, or −1. */
function findBase(words: WordList, derivations: readonly Derivation[], word: string): number {
  if (word.length > MAXIMUM_WORD_LENGTH) return -1;
  for (const { prefix, suffix, ending } of derivations) {
    if (!word.startsWith(prefix) || !word.endsWith(suffix)) continue;
    const base = word.slice(prefix.length, word.length - suffix.length) + ending;
    if (base.length < SETTINGS.baseLength) continue;
    const index = indexOfWord(words, base);
    if (index >= 0 && words.lowerTenths[index] === ALWAYS_LOWER && rarityOf(words, index) <= SETTINGS.baseRarity)
      return index;
  }
  return -1;
}
