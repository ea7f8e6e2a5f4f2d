import { CHUNK_COUNT, chunkOfOne, chunkOfTwo, BOUNDARY, symbolOf } from './alphabet.ts';
import { IMPOSSIBLE } from './unpack-confusions.ts';

/** Framed strings longer than this are compared by their first letters. */
export const LONGEST = 64;
/** More than any cost that is kept. */
export const INFINITE = 0xffff;

/** A framed string as chunk numbers in reused arrays: `one[i]` the letter at i, `two[i]` that and the next. */
export interface ChunkBuffer {
  readonly one: Uint16Array;
  readonly two: Uint16Array;
  length: number;
}

export function createChunkBuffer(): ChunkBuffer {
  return { one: new Uint16Array(LONGEST), two: new Uint16Array(LONGEST), length: 0 };
}

/** Fills the buffer with the folded bytes `[from, to)` between two boundaries. A space is a boundary. */
export function fillChunks(buffer: ChunkBuffer, bytes: Uint8Array, from: number, to: number): void {
  const { one, two } = buffer;
  const end = Math.min(to, from + LONGEST - 2);
  let previous = BOUNDARY;
  let length = 0;
  one[length++] = chunkOfOne(BOUNDARY);
  for (let at = from; at <= end; at++) {
    const symbol = at === end ? BOUNDARY : symbolOf(bytes[at]);
    two[length - 1] = chunkOfTwo(previous, symbol);
    one[length++] = chunkOfOne(symbol);
    previous = symbol;
  }
  buffer.length = length;
}

/**
 * The cheapest way to write one string for another in chunks of up to two letters a side, by dynamic programming over
 *
 *                 seen →  _  a  l  y  _
 *     meant ↓          0
 *           _             0
 *           a                ·  ·          a cell (i, j) looks at the eight cells up to two rows above
 *           l                ·  ·          and two columns left; only cells within `band` of the diagonal
 *           i                      ↘
 *           _
 *
 * Four rows of a reused array hold what is needed. Returns INFINITE as soon as two rows in a row lie above `cutoff`.
 */
export function createConfusionCost(costs: Uint8Array): (meant: ChunkBuffer, seen: ChunkBuffer, cutoff: number) => number {
  const width = LONGEST + 6;
  const table = new Uint16Array(4 * width);

  return (meant, seen, cutoff) => {
    const rows = meant.length;
    const columns = seen.length;
    const band = 4 + Math.abs(rows - columns);
    const { one: meantOne, two: meantTwo } = meant;
    const { one: seenOne, two: seenTwo } = seen;
    let previousBest = 0;
    for (let i = 0; i <= rows; i++) {
      const row = (i & 3) * width + 2;
      const above = ((i - 1) & 3) * width + 2;
      const above2 = ((i - 2) & 3) * width + 2;
      const from = Math.max(0, i - band);
      const to = Math.min(columns, i + band);
      const dropped = i > 0 ? meantOne[i - 1] * CHUNK_COUNT : 0;
      const dropped2 = i > 1 ? meantTwo[i - 2] * CHUNK_COUNT : 0;
      if (from > 0) table[row + from - 1] = INFINITE;
      if (from > 1) table[row + from - 2] = INFINITE;
      let rowBest = INFINITE;
      for (let j = from; j <= to; j++) {
        let best = i === 0 && j === 0 ? 0 : INFINITE;
        const letter = j > 0 ? seenOne[j - 1] : 0;
        const pair = j > 1 ? seenTwo[j - 2] : 0;
        if (j > 0) best = cheaper(best, table[row + j - 1], costs[letter]);
        if (j > 1) best = cheaper(best, table[row + j - 2], costs[pair]);
        if (i > 0) {
          best = cheaper(best, table[above + j], costs[dropped]);
          if (j > 0) best = cheaper(best, table[above + j - 1], costs[dropped + letter]);
          if (j > 1) best = cheaper(best, table[above + j - 2], costs[dropped + pair]);
          if (i > 1) {
            best = cheaper(best, table[above2 + j], costs[dropped2]);
            if (j > 0) best = cheaper(best, table[above2 + j - 1], costs[dropped2 + letter]);
            if (j > 1) best = cheaper(best, table[above2 + j - 2], costs[dropped2 + pair]);
          }
        }
        table[row + j] = best;
        if (best < rowBest) rowBest = best;
      }
      table[row + to + 1] = INFINITE;
      table[row + to + 2] = INFINITE;
      if (rowBest > cutoff && previousBest > cutoff) return INFINITE;
      previousBest = rowBest;
    }
    const cost = table[(rows & 3) * width + 2 + columns];
    return cost > cutoff ? INFINITE : cost;
  };
}

function cheaper(best: number, before: number, step: number): number {
  return step !== IMPOSSIBLE && before + step < best ? before + step : best;
}
