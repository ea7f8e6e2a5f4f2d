import type { KnownWord, Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { findListed, type ListedWord, openWordList } from './word-list.ts';
import { listedPairRarity, openWordPairs, type WordPairs } from './word-pairs.ts';

/**
 * A regular way to make a word from a listed one, tried when a word is not listed: `prefix` goes, then `suffix` goes and
 * `ending` comes in its place.
 */
export interface Derivation {
  readonly prefix: string;
  readonly suffix: string;
  readonly ending: string;
  /** Whether names take it as well. */
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
  readonly derivations: readonly Derivation[];
}

/** Set by hand, except where a source is named. */
const SETTINGS = {
  /** A word written lower-case at most this often is a name. */
  nameShare: 0.3,
  /** Stupid back-off, 0.4 in Brants et al. 2007, as -log10. */
  backOff: -Math.log10(0.4),
  /** How much rarer than its base a derived word is taken to be. */
  derivedRarity: 1.2,
  /** A derived word is known only if its base is a word at least this common and long, or a name that is as long. */
  baseRarity: 6.8,
  baseLength: 5,
} as const;

const UNKNOWN: KnownWord = {
  rarity: Number.POSITIVE_INFINITY,
  lowerShare: Number.NaN,
  isListed: false,
  pairedPlace: -1,
};
/** Words asked about lately; when there are so many, all are forgotten. */
const REMEMBERED_WORDS = 1 << 14;

/** Puts a language together from its data. */
export function createLanguage(description: LanguageDescription): Language {
  const read = createWordReader(description);
  const functionWords = new Set(description.functionWords);
  const sayingVerbs = new Set(description.sayingVerbs);
  const calendarWords = new Set(description.calendarWords);
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
  };
}

function createWordReader({ data, derivations }: LanguageDescription): Language['known'] {
  const paired = openWordList(data.paired);
  const unpaired = openWordList(data.unpaired);
  const remembered = new Map<string, KnownWord>();

  const findKnown = (word: string): KnownWord | undefined => {
    const inPairs = findListed(paired, word);
    if (inPairs) return listedWord(inPairs, inPairs.place);
    const other = findListed(unpaired, word);
    return other && listedWord(other, -1);
  };

  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    const found = findKnown(word) ?? findDerived(word, derivations, findKnown) ?? UNKNOWN;
    remembered.set(word, found);
    return found;
  };
}

/** The pairs are opened when the first is asked for. */
function createPairRarity(data: LanguageData): Language['pairRarity'] {
  let pairs: WordPairs | undefined;
  return (before, after) => {
    if (before.pairedPlace >= 0 && after.pairedPlace >= 0) {
      pairs ??= openWordPairs(data.pairs, data.paired.rarities);
      const listed = listedPairRarity(pairs, before.pairedPlace, after.pairedPlace);
      if (!Number.isNaN(listed)) return listed;
    }
    // An unlisted pair is rarer than the rarest listed one, which says much about two common words and nothing about rare ones.
    const bound = before.isListed ? data.pairCutoff - before.rarity : 0;
    return Math.max(after.rarity + SETTINGS.backOff, bound);
  };
}

function listedWord({ rarity, lowerShare }: ListedWord, pairedPlace: number): KnownWord {
  return { rarity, lowerShare, isListed: true, pairedPlace };
}

/** A word made from a listed one by a regular derivation, as common as that lets it be. */
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
