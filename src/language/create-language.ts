import { createGenerationalCache } from '../text/generational-cache.ts';
import type { KnownWord, Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { createMeaning, type Ending } from './meaning.ts';
import { findListed, type ListedWord, openWordList } from './word-list.ts';
import { listedPairRarity, openWordPairs, type WordPairs } from './word-pairs.ts';

/**
 * A regular derivation from a listed word, tried if a word is not listed: `prefix` is removed, then `suffix` is replaced by
 * `ending`.
 */
export interface Derivation {
  readonly prefix: string;
  readonly suffix: string;
  readonly ending: string;
  /** Whether it also applies to names. */
  readonly ofNames?: boolean;
}

export interface LanguageDescription {
  /** ISO 639-1. */
  readonly code: string;
  readonly data: LanguageData;
  readonly functionWords: readonly string[];
  /** Every inflection. */
  readonly sayingVerbs: readonly string[];
  readonly calendarWords: readonly string[];
  readonly titles: readonly string[];
  /** See `Language.opposite`; each pair works both ways. */
  readonly opposites: readonly (readonly [string, string])[];
  readonly derivations: readonly Derivation[];
  /** Groups of words; see `createMeaning`, also for the endings. */
  readonly synonyms: readonly (readonly string[])[];
  readonly endings: readonly Ending[];
}

/** Set by hand, except where a source is named. */
const SETTINGS = {
  /** A word is a name if at most this share of its occurrences is lower-case. */
  nameShare: 0.3,
  /** Stupid back-off, 0.4 in Brants et al. 2007, as -log10. */
  backOff: -Math.log10(0.4),
  /** Rarity of a derived word above that of its base. */
  derivedRarity: 1.2,
  /** A derived word is known only if its base has at most this rarity and at least this length, or is a name of this length. */
  baseRarity: 6.8,
  baseLength: 5,
} as const;

const UNKNOWN: KnownWord = {
  rarity: Number.POSITIVE_INFINITY,
  lowerShare: Number.NaN,
  isListed: false,
  pairedPlace: -1,
};
/** Words cached, in each of two generations. */
const REMEMBERED_WORDS = 1 << 13;

/** Creates a language from its data. */
export function createLanguage(description: LanguageDescription): Language {
  const read = createWordReader(description);
  const functionWords = new Set(description.functionWords);
  const sayingVerbs = new Set(description.sayingVerbs);
  const calendarWords = new Set(description.calendarWords);
  const titles = new Set(description.titles);
  const opposites = new Map(
    description.opposites.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
  return {
    code: description.code,
    known: read,
    rarity: (word) => read(word).rarity,
    lowerShare: (word) => read(word).lowerShare,
    pairRarity: createPairRarity(description.data),
    isName: (word) => read(word).lowerShare <= SETTINGS.nameShare && !functionWords.has(word),
    isFunctionWord: (word) => functionWords.has(word),
    isSayingVerb: (word) => sayingVerbs.has(word),
    isCalendarWord: (word) => calendarWords.has(word),
    isTitle: (word) => titles.has(word),
    opposite: (word) => opposites.get(word),
    meaning: createMeaning(description.synonyms, description.endings, (word) => read(word).isListed),
  };
}

function createWordReader({ data, derivations }: LanguageDescription): Language['known'] {
  const paired = openWordList(data.paired);
  const unpaired = openWordList(data.unpaired);
  const words = createGenerationalCache<KnownWord>(REMEMBERED_WORDS);

  const findKnown = (word: string): KnownWord | undefined => {
    const inPairs = findListed(paired, word);
    if (inPairs) return listedWord(inPairs, inPairs.place);
    const other = findListed(unpaired, word);
    return other && listedWord(other, -1);
  };

  const read = (word: string): KnownWord => findKnown(word) ?? findDerived(word, derivations, findKnown) ?? UNKNOWN;
  return (word) => words.get(word) ?? words.set(word, read(word));
}

/** The pairs are opened on first use. */
function createPairRarity(data: LanguageData): Language['pairRarity'] {
  let pairs: WordPairs | undefined;
  return (before, after) => {
    if (before.pairedPlace >= 0 && after.pairedPlace >= 0) {
      pairs ??= openWordPairs(data.pairs, data.paired.rarities);
      const listed = listedPairRarity(pairs, before.pairedPlace, after.pairedPlace);
      if (!Number.isNaN(listed)) return listed;
    }
    // An unlisted pair is rarer than the rarest listed one: informative for two common words, not for rare ones.
    const bound = before.isListed ? data.pairCutoff - before.rarity : 0;
    return Math.max(after.rarity + SETTINGS.backOff, bound);
  };
}

function listedWord({ rarity, lowerShare }: ListedWord, pairedPlace: number): KnownWord {
  return { rarity, lowerShare, isListed: true, pairedPlace };
}

/** The data of a word as a regular derivation of a listed one: the first derivation that fits. */
function findDerived(
  word: string,
  derivations: readonly Derivation[],
  findKnown: (word: string) => KnownWord | undefined,
): KnownWord | undefined {
  for (const { prefix, suffix, ending, ofNames } of derivations) {
    if (!word.startsWith(prefix) || !word.endsWith(suffix)) continue;
    const base = word.slice(prefix.length, word.length - suffix.length) + ending;
    if (base.length < SETTINGS.baseLength) continue;
    const found = findKnown(base);
    if (!found) continue;
    const { rarity, lowerShare } = found;
    if ((lowerShare === 1 && rarity <= SETTINGS.baseRarity) || (ofNames && lowerShare <= SETTINGS.nameShare))
      return { rarity: rarity + SETTINGS.derivedRarity, lowerShare, isListed: false, pairedPlace: -1 };
  }
  return undefined;
}
