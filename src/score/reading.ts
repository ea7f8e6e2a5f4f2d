import type { Language } from '../language/language.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { continues, type Segment, type TokenRun } from '../match/document.ts';
import { likelihoodRatio } from '../similarity/likelihood-ratio.ts';
import { soundSimilarity } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { isCapitalised, Shape } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';

/** A run and what stands around it, before any entry is thought of. */
export interface RunReading {
  readonly letters: number;
  readonly words: number;
  readonly sentenceInitial: boolean;
  /** A function word stands at its start or end. */
  readonly functionWordAtEdge: boolean;
  /** A word before or after is capitalised and no barrier divides them: the run may be a piece of a longer name. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** A verb of saying stands beside it. */
  readonly sayingVerb: boolean;
  /** Capitals mean something in this segment. */
  readonly cased: boolean;
  /** Its words as language, should all of them change. */
  readonly asLanguage: WordsReading;
}

/** An unknown word is taken to be this rare: about one in thirty million, the edge of what a frequency list can see. */
export const UNKNOWN_RARITY = 7.5;

export function readRun(run: TokenRun, language: Language): RunReading {
  const { segment, from, to } = run;
  const { words, tokens, cased } = segment;
  let letters = 0;
  for (let i = from; i < to; i++) letters += words[i].folded.length;
  return {
    letters,
    words: to - from,
    sentenceInitial: tokens.gaps[from] === Gap.sentence,
    functionWordAtEdge: words[from].isFunctionWord || words[to - 1].isFunctionWord,
    capitalBefore:
      from > 0 &&
      cased &&
      continues(segment, from) &&
      isCapitalised(words[from - 1].shape) &&
      !words[from - 1].isCalendarWord &&
      tokens.gaps[from - 1] !== Gap.sentence,
    capitalAfter:
      to < words.length &&
      cased &&
      continues(segment, to) &&
      isCapitalised(words[to].shape) &&
      !words[to].isCalendarWord,
    sayingVerb: (from > 0 && words[from - 1].isSayingVerb) || (to < words.length && words[to].isSayingVerb),
    cased,
    asLanguage: readWords(segment, placesOf(run), language),
  };
}

const placesOf = ({ from, to }: TokenRun): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/**
 * The words of a run that a form does not have, and the words of the form that the run does not have:
 * the part that would change. "Ingersoll ranch" for Ingersoll Rand differs in "ranch" and "Rand".
 */
export interface Difference {
  readonly words: number;
  readonly letters: number;
  readonly meantWords: number;
  readonly meantLetters: number;
  /** 0..1: similarity of the two sides in spelling and in sound; 0 where one side is empty. Sound is worked out when it is asked for. */
  readonly spelling: number;
  readonly sound: number;
  /**
   * ln of the likelihood ratio between one side being a spelling of the other and being anyone's name; 0 where one side is empty. Worked out
   * when it is asked for, like the next.
   */
  readonly logRatio: number;
  /** The least such ratio for each letter, among the words to be written and the most likely spelling of each; of the whole where they do not pair off. */
  readonly leastPerLetter: number;
  /** Letters to change, drop or add between the two sides. */
  readonly edits: number;
  /** Words to be written that resemble none of those that stand there; 0 where the sides differ in number of words. */
  readonly unlikeWords: number;
  readonly sameFirstLetter: boolean;
  /** 0..1: letters alike from the beginning, as a share of the longer side. */
  readonly sameBeginning: number;
  readonly sameLastLetter: boolean;
  /** One side is the other with up to three letters added at the end: "planned" and "Plan", "Colombian" and "Colombiana". */
  readonly extends: boolean;
  /** Both sides are words of the language, and one is the other with something before or after it: "partner" and "partnership". */
  readonly isWordForm: boolean;
  /** Share of letters in words that the language does not know. */
  readonly unknownShare: number;
  /** Share of words that the language knows as names. */
  readonly nameShare: number;
  readonly functionWords: number;
  /** Function words among those to be written. */
  readonly meantFunctionWords: number;
  /** −log10 probability of the rarest and of the commonest word, unknown words counting as `UNKNOWN_RARITY`. */
  readonly rarest: number;
  readonly commonest: number;
  /** −log10 probability of the words as language, each after the word before it, for each word. */
  readonly surprise: number;
  /** Share of words with a capital that no sentence start explains. */
  readonly capitalShare: number;
  /** Share of words that look like acronyms: at most six letters, with capitals past the first. */
  readonly acronymShare: number;
  /** Share of words in lower case although capitals say something here. */
  readonly lowerShare: number;
}

const LONGEST_ENDING = 3;

/** What differs between a run and the form of a hit. */
export function readDifference(
  { segment, from, to }: TokenRun,
  { asLanguage }: RunReading,
  hit: Hit,
  form: readonly string[],
  language: Language,
): Difference {
  const rest = [...form];
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    const at = rest.indexOf(segment.words[i].folded);
    if (at >= 0) rest.splice(at, 1);
    else places.push(i);
  }
  // Where all would change, search has compared the two sides already.
  const isWhole = places.length === to - from && rest.length === form.length;
  const seenWords = places.map((i) => segment.words[i].folded);
  const seen = seenWords.join('');
  const meant = rest.join('');
  const both = seen !== '' && meant !== '';
  const spelling = isWhole ? hit.spelling : both ? spellingSimilarity(seen, meant) : 0;
  const pairsOff = places.length === rest.length && rest.length > 0;
  return {
    get sound() {
      if (isWhole) return hit.sound;
      return both ? soundSimilarity(seen, meant) : 0;
    },
    get logRatio() {
      return both ? likelihoodRatio(seen, meant) : 0;
    },
    get leastPerLetter() {
      return pairsOff ? leastPerLetter(seenWords, rest) : this.logRatio / Math.max(1, seen.length);
    },
    get unlikeWords() {
      return pairsOff ? rest.filter((word) => !seenWords.some((other) => isAlike(word, other))).length : 0;
    },
    words: places.length,
    letters: seen.length,
    meantWords: rest.length,
    meantLetters: meant.length,
    spelling,
    edits: Math.round((1 - spelling) * Math.max(seen.length, meant.length)),
    sameFirstLetter: both && seen[0] === meant[0],
    sameBeginning: both ? lettersInCommon(seen, meant) / Math.max(seen.length, meant.length) : 0,
    sameLastLetter: both && seen.at(-1) === meant.at(-1),
    extends:
      both &&
      Math.abs(seen.length - meant.length) <= LONGEST_ENDING &&
      (seen.startsWith(meant) || meant.startsWith(seen)),
    meantFunctionWords: rest.filter((word) => language.isFunctionWord(word)).length,
    isWordForm:
      both &&
      (isLongerFormOf(seen, meant) || isLongerFormOf(meant, seen)) &&
      [seen, meant].every((word) => language.rarity(word) !== Number.POSITIVE_INFINITY),
    ...(isWhole ? asLanguage : readWords(segment, places, language)),
  };
}

/** A syllable before a word makes another word of it, a letter may be a slip: "undersecretary", but "bore" for ore. */
const PREFIX_LETTERS = 3;

const isLongerFormOf = (longer: string, word: string): boolean =>
  longer.startsWith(word) || (longer.endsWith(word) && longer.length >= word.length + PREFIX_LETTERS);

/** How many letters two strings have in common from the beginning. */
function lettersInCommon(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Words with less in common, in spelling and in sound, are other words. */
const ALIKE_SPELLING = 0.5;
const ALIKE_SOUND = 0.75;

/** Every word to be written must be likely as a spelling of one that stands there. */
function leastPerLetter(seen: readonly string[], meant: readonly string[]): number {
  return Math.min(
    ...meant.map((word) => Math.max(...seen.map((other) => likelihoodRatio(other, word) / other.length))),
  );
}

const isAlike = (a: string, b: string): boolean =>
  spellingSimilarity(a, b) >= ALIKE_SPELLING || soundSimilarity(a, b) >= ALIKE_SOUND;

type WordsReading = Pick<
  Difference,
  | 'unknownShare'
  | 'nameShare'
  | 'functionWords'
  | 'rarest'
  | 'commonest'
  | 'surprise'
  | 'capitalShare'
  | 'acronymShare'
  | 'lowerShare'
>;

const LONGEST_ACRONYM = 6;

function readWords(segment: Segment, places: readonly number[], language: Language): WordsReading {
  const { words, tokens, cased } = segment;
  const sums = { letters: 0, unknown: 0, names: 0, functionWords: 0, surprise: 0, capitals: 0, acronyms: 0, lower: 0 };
  let rarest = 0;
  let commonest = UNKNOWN_RARITY;
  for (const i of places) {
    const word = words[i];
    const rarity = Math.min(word.rarity, UNKNOWN_RARITY);
    sums.letters += word.folded.length;
    if (word.rarity === Number.POSITIVE_INFINITY) sums.unknown += word.folded.length;
    if (word.isName) sums.names++;
    if (word.isFunctionWord) sums.functionWords++;
    if (cased && tokens.gaps[i] !== Gap.sentence && isCapitalised(word.shape)) sums.capitals++;
    if (cased && word.shape === Shape.lower) sums.lower++;
    if (cased && word.shape >= Shape.upper && word.raw.length <= LONGEST_ACRONYM) sums.acronyms++;
    sums.surprise +=
      i > 0 && continues(segment, i)
        ? Math.min(UNKNOWN_RARITY, language.pairRarity(words[i - 1].folded, word.folded))
        : rarity;
    rarest = Math.max(rarest, rarity);
    commonest = Math.min(commonest, rarity);
  }
  const count = Math.max(1, places.length);
  return {
    unknownShare: sums.unknown / Math.max(1, sums.letters),
    nameShare: sums.names / count,
    functionWords: sums.functionWords,
    rarest,
    commonest,
    surprise: sums.surprise / count,
    capitalShare: sums.capitals / count,
    acronymShare: sums.acronyms / count,
    lowerShare: sums.lower / count,
  };
}
