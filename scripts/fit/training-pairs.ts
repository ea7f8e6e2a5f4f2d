import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { foldedWords } from '../../src/text/fold.ts';

/** A spelling that was written for another, both folded; words are divided by spaces. */
export interface TrainingPair {
  readonly variant: string;
  readonly canonical: string;
}

/** Words less alike than this are not taken for spellings of each other. */
const ALIKE = 0.34;

/** Takes pairs of names apart into pairs of words, so that order and missing words do not blur what letters do; runs with moved boundaries stay whole. */
export function wordPairs(pairs: readonly TrainingPair[]): TrainingPair[] {
  return pairs.flatMap(({ variant, canonical }) => {
    const seen = foldedWords(variant);
    const meant = foldedWords(canonical);
    if (seen.length === 0 || meant.length === 0) return [];
    if (seen.length === 1 && meant.length === 1) return [{ variant: seen[0], canonical: meant[0] }];
    const words = alignedWords(seen, meant);
    const unaligned = Math.max(seen.length, meant.length) - words.length;
    const joined = spellingSimilarity(seen.join(''), meant.join(''));
    if (unaligned > 0 && joined > 0.6) return [{ variant: seen.join(' '), canonical: meant.join(' ') }];
    return words;
  });
}

function alignedWords(seen: readonly string[], meant: readonly string[]): TrainingPair[] {
  const scored = seen.flatMap((variant, i) => meant.map((canonical, j) => ({ i, j, variant, canonical, alike: spellingSimilarity(variant, canonical) })));
  scored.sort((a, b) => b.alike - a.alike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i);
  const takenSeen = new Set<number>();
  const takenMeant = new Set<number>();
  const pairs: TrainingPair[] = [];
  for (const { i, j, variant, canonical, alike } of scored) {
    if (alike < ALIKE || takenSeen.has(i) || takenMeant.has(j)) continue;
    takenSeen.add(i);
    takenMeant.add(j);
    pairs.push({ variant, canonical });
  }
  return pairs;
}
