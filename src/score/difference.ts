import type { Language } from '../language/language.ts';
import { isMostlyLower } from '../language/mostly-lower.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { likelihoodRatio } from '../similarity/likelihood-ratio.ts';
import { soundSimilarity } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { FAMILIAR_RARITY } from './reading.ts';

/** Folded words. */
interface Words {
  readonly words: readonly string[];
  /** The same, concatenated. */
  readonly joined: string;
}

const LONGEST_ENDING = 3;
/**
 * Common initial letters of related words, and the suffix letters that each may add: "commodity" and "commodities", "operating" and "operations". Set
 * by hand.
 */
const STEM_LETTERS = 5;
const SUFFIX_LETTERS = 4;
/** Letters of the shortest stem that takes another ending, and of the longest such ending. Set by hand. */
const ENDED_STEM = 4;
const ENDING_LETTERS = 2;
/** Similarity of equal sound keys. */
export const SAME_SOUND = 0.999;
/** A syllable before a word makes a different word, a letter may be a slip: "undersecretary", but "bore" for ore. */
const PREFIX_LETTERS = 3;
/** Words less similar than this in spelling and in sound are different words. Set by hand; what they weigh is fitted. */
const ALIKE_SPELLING = 0.5;
const ALIKE_SOUND = 0.75;

const isKnownTo = (language: Language, word: string): boolean => language.rarity(word) < Number.POSITIVE_INFINITY;

/**
 * The words of a run that the form lacks and the words of the form that the run lacks: the part that would change.
 * "Ingersoll ranch" for Ingersoll Rand differs in "ranch" and "Rand". Few properties are needed for most runs, so expensive ones are computed on
 * first use and cached.
 */
export class Difference {
  readonly words: number;
  readonly letters: number;
  readonly meantWords: number;
  readonly meantLetters: number;
  /** 0..1: similarity of the two sides in spelling; 0 if one side is empty. */
  readonly spelling: number;
  /** Number of letters to change, delete or insert between the two sides. */
  readonly edits: number;

  private readonly seen: Words;
  private readonly meant: Words;
  private readonly both: boolean;
  private readonly isOneToOne: boolean;
  /** The hit, if everything would change: the search has already compared the two sides. */
  private readonly whole: Hit | undefined;
  private knownSound: number | undefined;
  private knownLogRatio: number | undefined;
  private knownLeastPerLetter: number | undefined;
  private knownUnlikeWords: number | undefined;

  /** @param places positions in the run of the words that would change */
  constructor(
    seen: Words,
    meant: Words,
    readonly places: readonly number[],
    whole?: Hit,
  ) {
    const [letters, meantLetters] = [seen.joined.length, meant.joined.length];
    this.words = seen.words.length;
    this.letters = letters;
    this.meantWords = meant.words.length;
    this.meantLetters = meantLetters;
    this.seen = seen;
    this.meant = meant;
    this.both = letters > 0 && meantLetters > 0;
    this.isOneToOne = seen.words.length === meant.words.length && meant.words.length > 0;
    this.whole = whole;
    this.spelling = whole?.spelling ?? (this.both ? spellingSimilarity(seen.joined, meant.joined) : 0);
    this.edits = Math.round((1 - this.spelling) * Math.max(letters, meantLetters));
  }

  /** 0..1: similarity of the two sides in sound; 0 if one side is empty. */
  get sound(): number {
    this.knownSound ??= this.whole?.sound ?? (this.both ? soundSimilarity(this.seen.joined, this.meant.joined) : 0);
    return this.knownSound;
  }

  /** ln of the likelihood ratio between a respelling of the other side and an unrelated name; 0 if one side is empty. */
  get logRatio(): number {
    this.knownLogRatio ??= this.both ? likelihoodRatio(this.seen.joined, this.meant.joined) : 0;
    return this.knownLogRatio;
  }

  /**
   * The lowest such ratio per letter over the replacement words, each with its most likely spelling; that of the whole if the words do not pair up.
   */
  get leastPerLetter(): number {
    this.knownLeastPerLetter ??=
      this.isOneToOne && this.words > 1
        ? leastPerLetter(this.seen.words, this.meant.words)
        : this.logRatio / Math.max(1, this.letters);
    return this.knownLeastPerLetter;
  }

  /** Number of replacement words that resemble none of the words in the text; 0 if the sides differ in number of words. */
  get unlikeWords(): number {
    this.knownUnlikeWords ??= this.isOneToOne ? countUnlike(this.seen.words, this.meant.words) : 0;
    return this.knownUnlikeWords;
  }

  /** Whether a folded word is among the replacement words. */
  means(word: string): boolean {
    return this.meant.words.includes(word);
  }

  /** 0..1: length of the common prefix as a share of the longer side. */
  get sameBeginning(): number {
    if (!this.both) return 0;
    return lettersInCommon(this.seen.joined, this.meant.joined) / Math.max(this.letters, this.meantLetters);
  }

  get sameLastLetter(): boolean {
    return this.both && this.seen.joined[this.letters - 1] === this.meant.joined[this.meantLetters - 1];
  }

  /** One side is the other with up to three letters appended: "planned" and "Plan", "Colombian" and "Colombiana". */
  get extends(): boolean {
    if (!this.both || Math.abs(this.letters - this.meantLetters) > LONGEST_ENDING) return false;
    const [seen, meant] = [this.seen.joined, this.meant.joined];
    return seen.startsWith(meant) || meant.startsWith(seen);
  }

  /** The sides differ only in up to two letters at the end: "Craiovei" and "Craiova". */
  get onlyEnding(): boolean {
    if (!this.both) return false;
    const stem = lettersInCommon(this.seen.joined, this.meant.joined);
    return stem >= ENDED_STEM && Math.max(this.letters, this.meantLetters) - stem <= ENDING_LETTERS;
  }

  /** Whether a word resembles one of the replacement words. */
  resembles(word: string): boolean {
    return this.meant.words.some((meant) => isAlike(meant, word));
  }

  /** Number of function words among the replacement words. */
  meantFunctionWords(language: Language): number {
    return this.meant.words.filter(language.isFunctionWord).length;
  }

  /** All replacement words are ordinary words of the language. */
  meansOrdinary(language: Language): boolean {
    return this.both && this.meant.words.every((word) => isMostlyLower(word, language));
  }

  /**
   * Both sides are words of the language, and one is the other with a prefix or suffix ("partner" and "partnership"); or they are related: ordinary
   * words with different endings ("commodity" and "commodities", "minister" and "ministry", not "capital" and "capitol"), or a familiar name and a word
   * derived from it ("Mexican" and "Mexico", "Europe" and "Europa"). A difference in spaces alone does not make another word: "health care" and
   * "healthcare".
   */
  isWordForm(language: Language): boolean {
    const [seen, meant] = [this.seen.joined, this.meant.joined];
    if (!this.both || seen === meant) return false;
    const isKnown = isKnownTo(language, meant);
    if (isKnown && (this.hasStemOf(meant) || this.hasLongerFormOf(meant, language))) return true;
    if (!isKnownTo(language, seen)) return false;
    if (isKnown && (isLongerFormOf(seen, meant) || isLongerFormOf(meant, seen))) return true;
    if (!isOfOneFamily(seen, meant)) return false;
    if (language.isName(seen)) return language.rarity(seen) < FAMILIAR_RARITY;
    return isKnown && !language.isName(meant) && !(this.edits === 1 && this.sound >= SAME_SOUND);
  }

  /** One of several words in the text is derived from the replacement word: "the undersecretary" is not a secretary. */
  private hasLongerFormOf(meant: string, language: Language): boolean {
    const { words } = this.seen;
    const isMadeOf = (word: string) => word !== meant && isLongerFormOf(word, meant) && isKnownTo(language, word);
    return words.length > 1 && meant.length >= STEM_LETTERS && words.some(isMadeOf);
  }

  /** A replacement word begins with one of several words in the text, itself a word: "partner need" is not a partnership. */
  private hasStemOf(meant: string): boolean {
    const { words } = this.seen;
    return words.length > 1 && words.some((word) => word.length >= STEM_LETTERS && meant.startsWith(word));
  }
}

/** Differences by hit: a text repeats its words, and the search caches the hits for them. Size of each of two generations. */
const remembered = createGenerationalCache<Difference, Hit>(1 << 13);

/** The difference between a run and the form of a hit for its folded words. */
export function readDifference(run: Words, hit: Hit, form: Words): Difference {
  return remembered.get(hit) ?? remembered.set(hit, compare(run, hit, form));
}

function compare(run: Words, hit: Hit, form: Words): Difference {
  if (hit.exactWords === 0) return new Difference(run, form, [...run.words.keys()], hit);
  const meant = [...form.words];
  const places: number[] = [];
  run.words.forEach((word, place) => {
    const at = meant.indexOf(word);
    if (at >= 0) meant.splice(at, 1);
    else places.push(place);
  });
  return new Difference(sideOf(places.map((place) => run.words[place])), sideOf(meant), places);
}

const sideOf = (words: readonly string[]): Words => ({ words, joined: words.join('') });

const isLongerFormOf = (longer: string, word: string): boolean =>
  longer.startsWith(word) || (longer.endsWith(word) && longer.length >= word.length + PREFIX_LETTERS);

function isOfOneFamily(a: string, b: string): boolean {
  const stem = lettersInCommon(a, b);
  return stem >= STEM_LETTERS && Math.max(a.length, b.length) - stem <= SUFFIX_LETTERS;
}

/** Length of the common prefix of two strings. */
function lettersInCommon(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Every replacement word must be a likely spelling of a word in the text. */
function leastPerLetter(seen: readonly string[], meant: readonly string[]): number {
  return Math.min(
    ...meant.map((word) => Math.max(...seen.map((other) => likelihoodRatio(other, word) / other.length))),
  );
}

const countUnlike = (seen: readonly string[], meant: readonly string[]): number =>
  meant.filter((word) => !seen.some((other) => isAlike(word, other))).length;

const isAlike = (a: string, b: string): boolean =>
  spellingSimilarity(a, b) >= ALIKE_SPELLING || soundSimilarity(a, b) >= ALIKE_SOUND;
