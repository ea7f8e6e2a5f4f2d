import type { ResemblanceBounds } from '../../src/lexicon/resemblance.ts';
import { letterDistance } from '../../src/similarity/letter-distance.ts';
import { likelihoodRatio } from '../../src/similarity/likelihood-ratio.ts';

/** Whether two folded strings without spaces resemble each other within bounds, by all three comparisons; the letters are compared as sets. */
export function resemblesByComparing(seen: string, meant: string, bounds: ResemblanceBounds): boolean {
  const distance = letterDistance();
  distance.prepare(new TextEncoder().encode(seen), seen.length);
  const [seenLetters, meantLetters] = [new Set(seen), new Set(meant)];
  const added = [...seenLetters].filter((letter) => !meantLetters.has(letter)).length;
  const lacking = [...meantLetters].filter((letter) => !seenLetters.has(letter)).length;
  const counted = Math.max(seen.length, meant.length) - bounds.uncounted;
  return (
    added + lacking <= bounds.lettersApart &&
    distance.to(new TextEncoder().encode(meant), 0, meant.length, 1000) <= 2 * bounds.distance * counted &&
    likelihoodRatio(seen, meant) >= bounds.ratio
  );
}
