import { CHUNK_COUNT } from '../../src/similarity/alphabet.ts';
import { type Chunks, chunkAt } from './chunks.ts';

/** The cheapest way to see one string as another: its cost in nats, and its confusions, each `meant · CHUNK_COUNT + seen`. */
export interface ChunkPath {
  readonly cost: number;
  readonly pairs: readonly number[];
}

let table = new Float64Array(4096);
let back = new Uint8Array(4096);

/** The same as `createConfusionCost` computes, in floating point and with backtracking. */
export function cheapestPath(meant: Chunks, seen: Chunks, costs: Float64Array): ChunkPath {
  const width = seen.length + 1;
  const size = (meant.length + 1) * width;
  if (table.length < size) {
    table = new Float64Array(size);
    back = new Uint8Array(size);
  }
  table.fill(Number.POSITIVE_INFINITY, 0, size);
  table[0] = 0;
  for (let i = 0; i <= meant.length; i++) {
    for (let j = 0; j <= seen.length; j++) {
      const here = table[i * width + j];
      for (let a = 0; a <= 2 && i + a <= meant.length; a++) {
        const row = chunkAt(meant, i, a) * CHUNK_COUNT;
        for (let b = a === 0 ? 1 : 0; b <= 2 && j + b <= seen.length; b++) {
          const to = (i + a) * width + j + b;
          const cost = here + costs[row + chunkAt(seen, j, b)];
          if (cost >= table[to]) continue;
          table[to] = cost;
          back[to] = a * 4 + b;
        }
      }
    }
  }
  const pairs: number[] = [];
  for (let i = meant.length, j = seen.length; i > 0 || j > 0; ) {
    const [a, b] = [back[i * width + j] >> 2, back[i * width + j] & 3];
    i -= a;
    j -= b;
    pairs.push(chunkAt(meant, i, a) * CHUNK_COUNT + chunkAt(seen, j, b));
  }
  return { cost: table[size - 1], pairs };
}
