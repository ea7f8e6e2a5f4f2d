import {
  BOUNDARY,
  CHUNK_COUNT,
  chunkLength,
  chunkOfOne,
  chunkOfTwo,
  EMPTY_CHUNK,
  FIRST_CHUNKS,
  symbolOf,
} from './alphabet.ts';
import { IMPOSSIBLE } from './unpack-confusions.ts';

/** Framed strings longer than this are compared by their first letters. */
const LONGEST = 64;
/** More than any cost that is kept. */
export const INFINITE = 0xffff;

/** Compares one string that is seen with many that may be meant. Strings are folded bytes; a space is a boundary between words. */
export interface ConfusionCost {
  /** Sets what is seen: `bytes[from … to)`. */
  prepare(bytes: Uint8Array, from: number, to: number): void;
  /** −ln P(seen | meant) in sixteenths of a nat, of `bytes[from … to)` being meant; INFINITE above `cutoff`. */
  of(bytes: Uint8Array, from: number, to: number, cutoff: number): number;
}

/** A framed string as chunk numbers in reused arrays: `one[i]` the letter at i, `two[i]` that and the next. */
interface ChunkBuffer {
  readonly one: Uint16Array;
  readonly two: Uint16Array;
  length: number;
}

function createChunkBuffer(): ChunkBuffer {
  return { one: new Uint16Array(LONGEST + 1), two: new Uint16Array(LONGEST + 1), length: 0 };
}

/** Fills the buffer with the folded bytes `[from, to)` between two boundaries. */
function fillChunks(buffer: ChunkBuffer, bytes: Uint8Array, from: number, to: number): void {
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
  one[length] = EMPTY_CHUNK;
  two[length - 1] = EMPTY_CHUNK;
  two[length] = EMPTY_CHUNK;
  buffer.length = length;
}

/**
 * The cheapest way to write one string for another in chunks of up to two letters a side: shortest paths over
 *
 *                 seen →  _  a  l  y  _
 *     meant ↓          *  ·  ·             a cell (i, j) offers its cost to the eight cells up to
 *           _          ·  ·  ·             two rows below and two columns right
 *           a          ·  ·  ·
 *           l                   ↘
 *           _                      *
 *
 * Three rows of a reused array hold what is needed. Cells that can no longer end at or below `cutoff` offer nothing,
 * and INFINITE is returned when no path ends there. Past the ends stand empty chunks, so that steps out of the table need no test:
 * nobody reads where they lead.
 */
export function createConfusionCost(costs: Uint8Array): ConfusionCost {
  const { growing, shrinking } = gapsOf(costs);
  const width = LONGEST + 3;
  const [meant, seen] = [createChunkBuffer(), createChunkBuffer()];
  const table = new Uint16Array(3 * width);

  const shortestPath = (cutoff: number): number => {
    const rows = meant.length;
    const columns = seen.length;
    const { one: meantOne, two: meantTwo } = meant;
    const { one: seenOne, two: seenTwo } = seen;
    let here = 0;
    let next = width;
    let afterNext = 2 * width;
    table.fill(INFINITE);
    table[0] = 0;
    for (let i = 0; i <= rows; i++) {
      const dropped = meantOne[i] * CHUNK_COUNT;
      const dropped2 = meantTwo[i] * CHUNK_COUNT;
      for (let j = 0; j <= columns; j++) {
        const paid = table[here + j];
        if (paid > cutoff) continue;
        const ahead = columns - j - rows + i;
        if (paid + (ahead > 0 ? ahead * growing : -ahead * shrinking) > cutoff) continue;
        const letter = seenOne[j];
        const pair = seenTwo[j];
        offer(table, here + j + 1, paid + costs[letter]);
        offer(table, here + j + 2, paid + costs[pair]);
        offer(table, next + j, paid + costs[dropped]);
        offer(table, next + j + 1, paid + costs[dropped + letter]);
        offer(table, next + j + 2, paid + costs[dropped + pair]);
        offer(table, afterNext + j, paid + costs[dropped2]);
        offer(table, afterNext + j + 1, paid + costs[dropped2 + letter]);
        offer(table, afterNext + j + 2, paid + costs[dropped2 + pair]);
      }
      const done = here;
      if (i === rows) break;
      table.fill(INFINITE, done, done + columns + 3);
      here = next;
      next = afterNext;
      afterNext = done;
    }
    const cost = table[here + columns];
    return cost > cutoff ? INFINITE : cost;
  };

  return {
    prepare: (bytes, from, to) => fillChunks(seen, bytes, from, to),
    of(bytes, from, to, cutoff) {
      fillChunks(meant, bytes, from, to);
      return shortestPath(cutoff);
    },
  };
}

function offer(table: Uint16Array, at: number, cost: number): void {
  if (cost < table[at]) table[at] = cost;
}

interface Gaps {
  /** The least that a letter more on the side of what is seen costs, and a letter less, over all chunks. */
  readonly growing: number;
  readonly shrinking: number;
}

const known = new WeakMap<Uint8Array, Gaps>();

function gapsOf(costs: Uint8Array): Gaps {
  const gaps = known.get(costs) ?? leastGaps(costs);
  known.set(costs, gaps);
  return gaps;
}

/** Chunks are numbered by their length, so that those as long as the one meant are passed over at once: they are nearly all. */
function leastGaps(costs: Uint8Array): Gaps {
  let growing = IMPOSSIBLE;
  let shrinking = IMPOSSIBLE;
  for (let meant = 0; meant < CHUNK_COUNT; meant++) {
    const row = meant * CHUNK_COUNT;
    const length = chunkLength(meant);
    for (let seen = 0; seen < FIRST_CHUNKS[length]; seen++)
      shrinking = Math.min(shrinking, costs[row + seen] / (length - chunkLength(seen)));
    for (let seen = FIRST_CHUNKS[length + 1]; seen < CHUNK_COUNT; seen++)
      growing = Math.min(growing, costs[row + seen] / (chunkLength(seen) - length));
  }
  return { growing, shrinking };
}
