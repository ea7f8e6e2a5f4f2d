import type { Language } from '../../src/language/language.ts';
import { continues, type Segment } from '../../src/match/document.ts';
import { LIMITS } from '../../src/match/limits.ts';
import { isCapitalised } from '../../src/text/shape.ts';
import { Gap } from '../../src/text/tokens.ts';

/** Reference for `suspectRuns` that judges each run separately by its words; returns `[from, to, isOrdinary]`. */
export function suspectRunsOneByOne(segment: Segment, language: Language): [number, number, boolean][] {
  const { words, tokens, cased } = segment;
  const isOdd = (at: number): boolean => {
    const { beginsWithDigit, rarity, shape, isFunctionWord, lowerShare } = words[at];
    if (beginsWithDigit) return false;
    return (
      rarity === Number.POSITIVE_INFINITY ||
      (cased && tokens.gaps[at] !== Gap.sentence && isCapitalised(shape)) ||
      (!isFunctionWord && lowerShare < LIMITS.nameLowerShare)
    );
  };
  const earns = (places: readonly number[]): boolean => {
    const odd = places.filter(isOdd).length;
    const [first] = places;
    if (places.length === 1) {
      const { folded, beginsWithDigit, isFunctionWord, isCalendarWord, shape, rarity } = words[first];
      if (folded.length < LIMITS.shortestRunLetters || beginsWithDigit) return false;
      if (cased && isCalendarWord && isCapitalised(shape)) return false;
      return odd > 0 || (!isFunctionWord && rarity >= LIMITS.ordinaryWordRarity);
    }
    if (odd > 0) return places.length - odd <= Math.min(odd, LIMITS.ordinaryWordsBeside);
    if (places.length > LIMITS.ordinaryRunWords) return false;
    const rarities = places
      .slice(1)
      .map((at) => Math.min(9, language.pairRarity(words[at - 1].known, words[at].known)));
    return rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length >= LIMITS.ordinaryPairRarity;
  };
  const runs: [number, number, boolean][] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LIMITS.runWords); to++) {
      const places = Array.from({ length: to - from }, (_, i) => from + i);
      if (places.slice(1).every((at) => continues(segment, at)) && earns(places))
        runs.push([from, to, !places.some(isOdd)]);
    }
  }
  return runs;
}
