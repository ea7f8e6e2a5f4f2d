import type { ResemblanceBounds } from '../../src/lexicon/resemblance.ts';
import { letterDistance } from '../../src/similarity/letter-distance.ts';
import { likelihoodRatio } from '../../src/similarity/likelihood-ratio.ts';

/** Whether two folded strings without spaces are as like as the bounds say. */
export function isAsLike(seen: string, meant: string, bounds: ResemblanceBounds): boolean {
  const distance = letterDistance();
  distance.prepare(new TextEncoder().encode(seen), seen.length);
  const [letters, others] = [new Set(seen), new Set(meant)];
  const apart = [...letters].filter((letter) => !others.has(letter)).length;
  const lacking = [...others].filter((letter) => !letters.has(letter)).length;
  const counted = Math.max(seen.length, meant.length) - bounds.uncounted;
  return (
    apart + lacking <= bounds.lettersApart &&
    distance.to(new TextEncoder().encode(meant), 0, meant.length, 1000) <= 2 * bounds.distance * counted &&
    likelihoodRatio(seen, meant) >= bounds.ratio
  );
}
