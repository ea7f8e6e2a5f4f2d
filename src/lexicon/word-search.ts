import { confusionCosts } from '../similarity/confusion-model.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { createChunkBuffer, createConfusionCost, fillChunks, INFINITE } from '../similarity/confusion-cost.ts';
import { createLetterDistance } from '../similarity/letter-distance.ts';
import { buildNearStrings, findNear, type NearStrings } from './near-strings.ts';
import { type StringTable, writeBytes } from './string-table.ts';

/** Bounds of the work for one string. */
const BOUNDS = {
  /** Strings that share a neighbour, looked at by letter distance. */
  neighbours: 8192,
  /** Strings that are aligned by the confusion model. */
  aligned: 32,
  /** Letter distance, as a share of the longer string, above which nothing is aligned. */
  distance: 0.62,
  /** What a string may cost more than the cheapest so far and still be kept, in sixteenths of a nat. */
  margin: 176,
  /** Answers remembered; when there are so many, all are forgotten. */
  memory: 20_000,
} as const;

/** Strings that a query may be a spelling of, cheapest first. */
export interface NearList {
  readonly strings: Uint32Array;
  /** −ln P(query | string) in sixteenths of a nat. */
  readonly costs: Uint16Array;
}

export interface WordSearch {
  nearest(query: string): NearList;
  /** −ln P(seen | meant) in sixteenths of a nat, of any two strings. */
  costOf(seen: string, meant: string): number;
}

/** Searches a table of strings for what a query may be a spelling of: neighbours by hash, the best of them by letter distance, those aligned. */
export function createWordSearch(table: StringTable, near: NearStrings = buildNearStrings(table)): WordSearch {
  const memory = new Map<string, NearList>();
  const distance = createLetterDistance();
  const cost = createConfusionCost(confusionCosts());
  const [seenChunks, meantChunks] = [createChunkBuffer(), createChunkBuffer()];
  const bytes = new Uint8Array(64);
  const found = new Uint32Array(Math.min(BOUNDS.neighbours, table.count));
  const distances = new Uint8Array(found.length);
  const stamps = new Uint32Array(table.count);
  let stamp = 0;

  /** Keeps the nearest of `found` by letter distance, at the front, and returns how many. */
  const keepNearest = (count: number, length: number): number => {
    distance.prepare(bytes, length);
    const histogram = new Uint32Array(256);
    for (let i = 0; i < count; i++) {
      const from = table.starts[found[i]];
      const to = table.starts[found[i] + 1];
      const halves = Math.min(255, 2 * distance.to(table.bytes, from, to));
      distances[i] = halves <= 2 * BOUNDS.distance * Math.max(length, to - from) ? halves : 255;
      histogram[distances[i]]++;
    }
    let limit = 0;
    for (let total = 0; limit < 254; limit++) {
      total += histogram[limit];
      if (total >= BOUNDS.aligned) break;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) if (distances[i] <= limit) found[kept++] = found[i];
    return kept;
  };

  const search = (query: string): NearList => {
    const length = writeBytes(query, bytes);
    stamp++;
    const aligned = keepNearest(findNear(near, bytes, length, stamps, stamp, found), length);
    fillChunks(seenChunks, bytes, 0, length);
    let cutoff = INFINITE - 1;
    const hits: { string: number; cost: number }[] = [];
    for (let i = 0; i < aligned; i++) {
      fillChunks(meantChunks, table.bytes, table.starts[found[i]], table.starts[found[i] + 1]);
      const paid = cost(meantChunks, seenChunks, cutoff);
      if (paid === INFINITE) continue;
      hits.push({ string: found[i], cost: paid });
      cutoff = Math.min(cutoff, paid + BOUNDS.margin);
    }
    const kept = hits.filter((hit) => hit.cost <= cutoff).sort((a, b) => a.cost - b.cost || a.string - b.string);
    return { strings: Uint32Array.from(kept, (hit) => hit.string), costs: Uint16Array.from(kept, (hit) => hit.cost) };
  };

  return {
    nearest(query) {
      const known = memory.get(query);
      if (known) return known;
      if (memory.size >= BOUNDS.memory) memory.clear();
      const list = search(query);
      memory.set(query, list);
      return list;
    },
    costOf(seen, meant) {
      fillChunks(seenChunks, bytes, 0, writeBytes(seen, bytes));
      fillChunks(meantChunks, bytes, 0, writeBytes(meant, bytes));
      return cost(meantChunks, seenChunks, INFINITE - 1);
    },
  };
}

const bytes2 = (table: StringTable): Uint8Array => table.bytes;

export { UNITS_PER_NAT };
