import { backgroundCost } from '../similarity/background.ts';
import { createChunkBuffer, createConfusionCost, fillChunks, INFINITE } from '../similarity/confusion-cost.ts';
import { confusionCosts } from '../similarity/confusion-model.ts';
import { createLetterDistance } from '../similarity/letter-distance.ts';
import { bitCount, letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { findNear, type NearStrings } from './near-strings.ts';
import { type StringTable, writeBytes } from './string-table.ts';

/** Bounds of the work for one string. */
const BOUNDS = {
  /** Strings that share a neighbour, looked at by letter distance. */
  neighbours: 8192,
  /** Strings whose letter distance is measured: those that have the most letters in common. */
  measured: 192,
  /** Strings that are aligned by the confusion model. */
  aligned: 32,
  /** Letter distance, as a share of the longer string, above which nothing is aligned. */
  distance: 0.62,
  /** What a string may cost more than the cheapest so far and still be kept, in sixteenths of a nat. */
  margin: 176,
  /** What a string may cost more than the query costs as anyone's name, in nats. */
  beyondBackground: 16,
  /** An alignment costs at least so much a unit of letter distance, in sixteenths of a nat: what cannot win is not aligned. */
  leastCost: 26,
  /** Answers remembered; when there are so many, all are forgotten. */
  memory: 20_000,
} as const;

/** Letter distances are counted in halves, up to this. */
const LARGEST = 255;

/** Strings that a query may be a spelling of, cheapest first. */
export interface NearList {
  readonly strings: Uint32Array;
  /** −ln P(query | string) in sixteenths of a nat. */
  readonly costs: Uint16Array;
}

export interface WordSearch {
  nearest(query: string): NearList;
  /** −ln P(seen | meant) in sixteenths of a nat, of any two strings; INFINITE above `cutoff`. */
  costOf(seen: string, meant: string, cutoff: number): number;
}

/** Searches a table of strings for what a query may be a spelling of: neighbours by hash, the best of them by letter distance, those aligned. */
export function createWordSearch(
  table: StringTable,
  near: NearStrings,
  costs: Uint8Array = confusionCosts(),
): WordSearch {
  const memory = new Map<string, NearList>();
  const distance = createLetterDistance();
  const cost = createConfusionCost(costs);
  const [seenChunks, meantChunks] = [createChunkBuffer(), createChunkBuffer()];
  const bytes = new Uint8Array(64);
  const found = new Uint32Array(Math.min(BOUNDS.neighbours, table.count));
  const distances = new Uint8Array(found.length);
  const nearest = new Uint32Array(found.length);
  const histogram = new Uint32Array(LARGEST + 1);
  const stamps = new Uint32Array(table.count);
  const letterSets = Int32Array.from({ length: table.count }, (_, i) =>
    letterSet(table.bytes, table.starts[i], table.starts[i + 1]),
  );
  let stamp = 0;

  /** Puts those of `found` that have the most letters in common with the query at the front, and returns how many. */
  const keepAlike = (count: number, length: number): number => {
    if (count <= BOUNDS.measured) return count;
    const wanted = letterSet(bytes, 0, length);
    histogram.fill(0, 0, 33);
    for (let i = 0; i < count; i++) {
      distances[i] = bitCount(letterSets[found[i]] ^ wanted);
      histogram[distances[i]]++;
    }
    let limit = 0;
    for (let kept = histogram[0]; kept < BOUNDS.measured && limit < 32; ) kept += histogram[++limit];
    let kept = 0;
    for (let i = 0; i < count; i++) if (distances[i] <= limit) found[kept++] = found[i];
    return kept;
  };

  /** Puts the nearest of `found` by letter distance at the front, nearest first, and returns how many. */
  const keepNearest = (met: number, length: number): number => {
    const count = keepAlike(met, length);
    distance.prepare(bytes, length);
    histogram.fill(0);
    for (let i = 0; i < count; i++) {
      const from = table.starts[found[i]];
      const to = table.starts[found[i] + 1];
      const halves = Math.min(LARGEST, 2 * distance.to(table.bytes, from, to));
      distances[i] = halves <= 2 * BOUNDS.distance * Math.max(length, to - from) ? halves : LARGEST;
      histogram[distances[i]]++;
    }
    let limit = 0;
    let kept = histogram[0];
    while (kept < BOUNDS.aligned && limit < LARGEST - 1) kept += histogram[++limit];
    for (let halves = 1; halves <= limit; halves++) histogram[halves] += histogram[halves - 1];
    for (let i = count - 1; i >= 0; i--) if (distances[i] <= limit) nearest[--histogram[distances[i]]] = i;
    return kept;
  };

  const search = (query: string): NearList => {
    const length = writeBytes(query, bytes);
    stamp++;
    const kept = keepNearest(findNear(near, bytes, length, stamps, stamp, found), length);
    fillChunks(seenChunks, bytes, 0, length);
    let cutoff = UNITS_PER_NAT * (backgroundCost(query) + BOUNDS.beyondBackground);
    const hits: { string: number; cost: number }[] = [];
    for (let i = 0; i < kept; i++) {
      if ((distances[nearest[i]] / 2) * BOUNDS.leastCost > cutoff) break;
      const string = found[nearest[i]];
      fillChunks(meantChunks, table.bytes, table.starts[string], table.starts[string + 1]);
      const paid = cost(meantChunks, seenChunks, cutoff);
      if (paid === INFINITE) continue;
      hits.push({ string, cost: paid });
      cutoff = Math.min(cutoff, paid + BOUNDS.margin);
    }
    const won = hits.filter((hit) => hit.cost <= cutoff).sort((a, b) => a.cost - b.cost || a.string - b.string);
    return { strings: Uint32Array.from(won, (hit) => hit.string), costs: Uint16Array.from(won, (hit) => hit.cost) };
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
    costOf(seen, meant, cutoff) {
      fillChunks(seenChunks, bytes, 0, writeBytes(seen, bytes));
      fillChunks(meantChunks, bytes, 0, writeBytes(meant, bytes));
      return cost(meantChunks, seenChunks, Math.min(cutoff, INFINITE - 1));
    },
  };
}
