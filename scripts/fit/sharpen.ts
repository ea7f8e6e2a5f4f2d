import { framedSymbols } from '../../src/similarity/alphabet.ts';
import { cheapestPath } from './chunk-path.ts';
import { type Chunks, chunksOf } from './chunks.ts';

/** A spelling, the intended name, and other names that it could be mistaken for. */
export interface Contest {
  readonly variant: string;
  readonly canonical: string;
  readonly rivals: readonly string[];
}

/** Step size in nats, and regularisation: what each nat of distance from the starting cost adds to the gradient. */
const LEARNING = { rate: 0.1, pull: 0.002 } as const;

/** The state of the descent: the cost of every confusion in nats, its starting cost, and the sum of its squared gradients. */
export interface Descent {
  readonly costs: Float64Array;
  readonly start: Float64Array;
  readonly squares: Float64Array;
}

/**
 * One pass over contests that adjusts costs so that the right name wins: gradient descent (AdaGrad, Duchi et al. 2011) on −ln of its share under
 * softmax(−cost), with the confusions of the cheapest paths as features: the costs that explain the spellings best are not those that separate names
 * from their rivals best (McCallum, Bellare & Pereira 2005). Returns the mean loss.
 */
export function sharpen(contests: readonly Contest[], descent: Descent): number {
  const encoded = new Map<string, Chunks>();
  const chunksFor = (word: string): Chunks => {
    const chunks = encoded.get(word) ?? chunksOf(framedSymbols(word));
    encoded.set(word, chunks);
    return chunks;
  };
  let loss = 0;
  for (const { variant, canonical, rivals } of contests) {
    const paths = [canonical, ...rivals].map((name) =>
      cheapestPath(chunksFor(name), chunksFor(variant), descent.costs),
    );
    const shares = softmax(paths.map(({ cost }) => -cost));
    loss -= Math.log(Math.max(shares[0], Number.MIN_VALUE));
    const slopes = new Map<number, number>();
    paths.forEach(({ pairs }, i) => {
      const slope = (i === 0 ? 1 : 0) - shares[i];
      for (const pair of pairs) slopes.set(pair, (slopes.get(pair) ?? 0) + slope);
    });
    for (const [pair, slope] of slopes) descend(pair, slope, descent);
  }
  return loss / contests.length;
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const weights = values.map((value) => Math.exp(value - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function descend(pair: number, slope: number, { costs, start, squares }: Descent): void {
  const pulled = slope + LEARNING.pull * (costs[pair] - start[pair]);
  squares[pair] += pulled * pulled;
  costs[pair] = Math.max(0, costs[pair] - (LEARNING.rate * pulled) / Math.sqrt(squares[pair] + 1));
}
