import { CHUNK_COUNT, framedSymbols } from '../../src/similarity/alphabet.ts';
import { type Chunks, chunksOf } from '../../src/similarity/chunks.ts';
import { cheapestPath } from './chunk-path.ts';

/** A spelling, what it was written for, and other names it might have been taken for. */
export interface Contest {
  readonly variant: string;
  readonly canonical: string;
  readonly rivals: readonly string[];
}

/** Step size and pull towards the starting costs (in nats), chosen on a tenth of the contests kept apart. */
const LEARNING = { rate: 0.1, pull: 0.002, smallest: 0 } as const;

/**
 * Moves the costs so that the right name wins among its rivals: gradient descent (AdaGrad) on −ln of its share under
 * softmax(−cost), with the chunks of the cheapest path as features (after Ristad & Yianilos' remark that the generative optimum is
 * not the discriminative one; cf. McCallum, Bellare & Pereira 2005). Returns the mean loss before the pass.
 */
export function sharpen(
  contests: readonly Contest[],
  costs: Float64Array,
  start: Float64Array,
  squares: Float64Array,
  learn: boolean,
): { loss: number; first: number } {
  let loss = 0;
  let first = 0;
  const encoded = new Map<string, Chunks>();
  const chunksFor = (word: string): Chunks => {
    const chunks = encoded.get(word) ?? chunksOf(framedSymbols(word));
    encoded.set(word, chunks);
    return chunks;
  };
  for (const { variant, canonical, rivals } of contests) {
    const seen = chunksFor(variant);
    const paths = [canonical, ...rivals].map((name) => cheapestPath(chunksFor(name), seen, costs));
    const least = Math.min(...paths.map(({ cost }) => cost));
    const weights = paths.map(({ cost }) => Math.exp(least - cost));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    loss -= Math.log(Math.max(weights[0] / total, 1e-12));
    if (paths[0].cost <= least && paths.every(({ cost }, i) => i === 0 || cost > least)) first++;
    if (!learn) continue;
    const gradient = new Map<number, number>();
    paths.forEach(({ pairs }, i) => {
      const share = (i === 0 ? 1 : 0) - weights[i] / total;
      if (Math.abs(share) < 1e-4) return;
      for (const pair of pairs) gradient.set(pair, (gradient.get(pair) ?? 0) + share);
    });
    for (const [pair, slope] of gradient) step(pair, slope, costs, start, squares);
  }
  return { loss: loss / contests.length, first: first / contests.length };
}

function step(pair: number, slope: number, costs: Float64Array, start: Float64Array, squares: Float64Array): void {
  if (pair % (CHUNK_COUNT + 1) === 0 && slope === 0) return;
  const pulled = slope + LEARNING.pull * (costs[pair] - start[pair]);
  squares[pair] += pulled * pulled;
  costs[pair] = Math.max(LEARNING.smallest, costs[pair] - (LEARNING.rate * pulled) / Math.sqrt(squares[pair] + 1));
}
