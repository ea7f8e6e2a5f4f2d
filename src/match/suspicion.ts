import type { Language } from '../language/language.ts';
import { isCapitalised } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';
import type { Word } from './word.ts';

/** A run that is worth a look-up. */
export interface SuspectRun extends TokenRun {
  /** None of its words is odd by itself: only its pairs of words are rare, or its single word is. */
  readonly isOrdinary: boolean;
  /** Its words are ordinary and often follow each other: they may be exactly what was meant. */
  readonly isPlausible: boolean;
}

/**
 * The runs of a segment that are worth a look-up. Most words are right, so a run needs a reason: a word unknown to the language, a capital that does
 * not begin a sentence, a word that is mostly a name, a word that the recogniser doubts, or words that hardly ever follow each other.
 * @param leastPairRarity mean −log10 of the pair probability from which ordinary words are looked up
 */
export function suspectRuns(
  segment: Segment,
  language: Language,
  leastPairRarity: number = LIMITS.ordinaryPairRarity,
): SuspectRun[] {
  const odd = oddWords(segment);
  const pairs = pairRarities(segment, odd, language);
  const runs: SuspectRun[] = [];
  for (let from = 0; from < segment.words.length; from++) {
    let oddCount = 0;
    let pairRarity = 0;
    const last = Math.min(segment.words.length, from + LIMITS.runWords);
    for (let to = from + 1; to <= last; to++) {
      if (to > from + 1) {
        if (!continues(segment, to - 1)) break;
        pairRarity += pairs[to - 1];
      }
      oddCount += odd[to - 1];
      if (earnsLookup(segment, from, to, oddCount, pairRarity >= leastPairRarity * (to - from - 1)))
        runs.push({ segment, from, to, isOrdinary: oddCount === 0, isPlausible: false });
      // Even if all following words were odd, there would be too many ordinary ones.
      if (to - from - oddCount > LIMITS.ordinaryWordsBeside && to - from >= LIMITS.ordinaryRunWords) break;
    }
  }
  return runs;
}

/** Rarer pairs count as this. */
const MAXIMUM_PAIR_RARITY = 9;

/** Rarity of each word after the one before it; 0 if one of them is odd, as it is needed for ordinary words only. */
function pairRarities({ words, tokens }: Segment, odd: Uint8Array, language: Language): Float64Array {
  const rarities = new Float64Array(words.length);
  for (let i = 1; i < words.length; i++) {
    if (odd[i - 1] || odd[i] || tokens.gaps[i] >= Gap.barrier) continue;
    rarities[i] = Math.min(MAXIMUM_PAIR_RARITY, language.pairRarity(words[i - 1].known, words[i].known));
  }
  return rarities;
}

/** 1 for each word that is odd, or that the recogniser doubts. */
function oddWords({ words, tokens, cased, doubtful }: Segment): Uint8Array {
  const odd = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const sentenceInitial = tokens.gaps[i] === Gap.sentence;
    odd[i] = isOdd(words[i], cased && !sentenceInitial) || (doubtful?.[i] && isContentWord(words[i])) ? 1 : 0;
  }
  return odd;
}

const isContentWord = ({ isFunctionWord, beginsWithDigit }: Word): boolean => !isFunctionWord && !beginsWithDigit;

/** @param capitalsTell whether a capital makes the word odd */
function isOdd(word: Word, capitalsTell: boolean): boolean {
  if (word.beginsWithDigit) return false;
  if (word.isUnknown) return true;
  if (capitalsTell && isCapitalised(word.shape)) return true;
  return !word.isFunctionWord && word.lowerShare < LIMITS.nameLowerShare;
}

/** @param isImplausible whether its pairs of words are rare */
function earnsLookup(segment: Segment, from: number, to: number, oddCount: number, isImplausible: boolean): boolean {
  const size = to - from;
  if (size === 1) {
    const word = segment.words[from];
    if (word.folded.length < LIMITS.shortestRunLetters || word.beginsWithDigit || isDate(segment, from)) return false;
    return oddCount > 0 || (!word.isFunctionWord && word.rarity >= LIMITS.ordinaryWordRarity);
  }
  if (oddCount > 0) return size - oddCount <= Math.min(oddCount, LIMITS.ordinaryWordsBeside);
  return size <= LIMITS.ordinaryRunWords && isImplausible;
}

/** A weekday or month with a capital: "August" is not a garble of Augusto. */
function isDate({ words, cased }: Segment, at: number): boolean {
  return cased && words[at].isCalendarWord && isCapitalised(words[at].shape);
}
