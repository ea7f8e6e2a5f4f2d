import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { foldedWords } from '../../src/text/fold.ts';

/** A spelling and the name that it was written for, both folded. */
export interface TrainingPair {
  readonly variant: string;
  readonly canonical: string;
}

/** Words with a lower edit similarity do not count as spellings of each other. */
const ALIKE = 0.34;
/** Names whose words do not pair up are concatenated if their edit similarity is higher than this. */
const ALIKE_TOGETHER = 0.5;

/**
 * Splits pairs of names into pairs of words, so that words in another order and missing words do not distort the counts of confusions. Names whose
 * word boundaries have moved are concatenated instead.
 */
export function wordPairs(pairs: readonly TrainingPair[]): TrainingPair[] {
  return pairs.flatMap(({ variant, canonical }) => {
    const seen = foldedWords(variant);
    const meant = foldedWords(canonical);
    if (seen.length === 0 || meant.length === 0) return [];
    if (seen.length === 1 && meant.length === 1) return [{ variant: seen[0], canonical: meant[0] }];
    const together = { variant: seen.join(''), canonical: meant.join('') };
    if (seen.length === 1 || meant.length === 1) return [together];
    const words = alignedWords(seen, meant);
    const isRun =
      Math.max(seen.length, meant.length) > words.length &&
      spellingSimilarity(together.variant, together.canonical) > ALIKE_TOGETHER;
    return isRun ? [together] : words;
  });
}

function alignedWords(seen: readonly string[], meant: readonly string[]): TrainingPair[] {
  const scored = seen.flatMap((variant, i) =>
    meant.map((canonical, j) => ({ i, j, variant, canonical, alike: spellingSimilarity(variant, canonical) })),
  );
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
