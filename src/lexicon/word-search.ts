import { backgroundCost } from '../similarity/background.ts';
import { type ConfusionCost, confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { letterDistance } from '../similarity/letter-distance.ts';
import { letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { type CollectedStrings, clearCollected, collectAlike, createCollectedStrings } from './collected-strings.ts';
import { clearMeasured, createMeasured, LARGEST, type Measured } from './measured.ts';
import { findNearKeys } from './near-keys.ts';
import { findNear } from './near-strings.ts';
import { MOST_VISITED, type WordBounds } from './search-bounds.ts';
import { BYTES_COMPARED, writeBytes } from './string-table.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The nearest strings are ranked by a measure: twice the letter distance in halves, plus the number of letters apart, per this many
 * letters of the longer string. For words in attested spellings, 98.5 % are among the nearest forty; 97.7 % by letter distance over length, 96.7 % by
 * letter distance alone.
 */
const PER_LETTERS = 32;
/** Strings aligned before the others. With 2, 4 and 8, look-ups take about the same time, within the variation of measurements. */
const FIRST_ALIGNED = 8;

/** Strings that a query may be a spelling of, cheapest first. */
export interface NearList {
  readonly strings: readonly number[];
  /** −ln P(query | string) in sixteenths of a nat. */
  readonly costs: readonly number[];
  /** −ln P(query) under the background model of names, in nats. */
  readonly background: number;
}

/** For a query that is near to nothing, or is not looked up. The cost of such a query is never requested. */
export const NOTHING_NEAR: NearList = { strings: [], costs: [], background: 0 };

export interface WordSearch {
  /** The strings that a folded query without spaces may be a spelling of. */
  nearest(query: string): NearList;
}

/** Searches a table of strings for those that a query may be a spelling of. */
export function createWordSearch(
  index: WordIndex,
  bounds: WordBounds,
  cost: ConfusionCost = confusionCost(),
): WordSearch {
  const memory = createGenerationalCache<NearList>(bounds.memory);
  const funnel = sharedFunnel();
  const task = { ...index, bounds, cost };
  return { nearest: (query) => memory.get(query) ?? memory.set(query, search(funnel, query, task)) };
}

/** The inputs and bounds of a search for a query. */
interface Task extends WordIndex {
  readonly bounds: WordBounds;
  readonly cost: ConfusionCost;
}

/**
 * Successive stages compare fewer strings with the query, at increasing cost:
 *
 *     visited ── letters in common ──▶ collected, alike ── letter distance ──▶ nearest ── confusion model ──▶ hits
 *     up to MOST_VISITED strings,      strings       measures[i]         strings                        strings, with costs
 *     some of them twice                             of alike[i]
 *
 * `histogram` counts the strings of each measure, which gives the measure up to which there are enough.
 */
interface Funnel {
  /** The bytes of the query, and their number. */
  readonly bytes: Uint8Array;
  length: number;
  readonly visited: Uint32Array;
  readonly collected: CollectedStrings;
  readonly measured: Measured;
  readonly measures: Uint8Array;
  readonly alike: Uint32Array;
  /** Letters apart of alike[i] and the query; see `CollectedStrings`. */
  readonly apart: Uint8Array;
  /** Where the bytes of alike[i] are, and its last one. */
  readonly froms: Uint32Array;
  readonly tos: Uint32Array;
  readonly lasts: Uint8Array;
  readonly nearest: Uint32Array;
}

/** Cheapest first, ties by number. */
interface Hits {
  readonly strings: number[];
  readonly costs: number[];
}

let shared: Funnel | undefined;

/** All searches share these arrays: each ends before the next begins. */
function sharedFunnel(): Funnel {
  shared ??= {
    bytes: new Uint8Array(BYTES_COMPARED),
    length: 0,
    visited: new Uint32Array(MOST_VISITED),
    collected: createCollectedStrings(MOST_VISITED),
    measured: createMeasured(),
    measures: new Uint8Array(MOST_VISITED),
    alike: new Uint32Array(MOST_VISITED),
    apart: new Uint8Array(MOST_VISITED),
    froms: new Uint32Array(MOST_VISITED),
    tos: new Uint32Array(MOST_VISITED),
    lasts: new Uint8Array(MOST_VISITED),
    nearest: new Uint32Array(MOST_VISITED),
  };
  return shared;
}

function search(funnel: Funnel, query: string, task: Task): NearList {
  funnel.length = writeBytes(query, funnel.bytes);
  const kept = collectNearest(funnel, task);
  if (kept === 0) return NOTHING_NEAR;
  const background = backgroundCost(query);
  const most = UNITS_PER_NAT * (background + task.bounds.beyondBackground);
  const { strings, costs } = alignNearest(funnel, kept, most, task);
  return strings.length === 0 ? NOTHING_NEAR : { strings, costs, background };
}

/** Collects strings by one or no delete; by two, and by keys one class away, only if nothing is near by then. Returns the number of the nearest. */
function collectNearest(funnel: Funnel, task: Task): number {
  const { bytes, length, collected, measured } = funnel;
  const { bounds, near, letterSets } = task;
  const letters = letterSet(bytes, 0, length);
  const visited = funnel.visited.subarray(0, bounds.visited);
  const atOnce = bounds.nearEnough < 0 ? bounds.deletes : Math.min(1, bounds.deletes);
  const end = findNear(near, bytes, length, 0, atOnce, visited, 0);
  clearCollected(collected, bounds.measured, Math.floor(bounds.lettersApart * length));
  collectAlike(collected, visited, 0, end, letterSets, letters);
  clearMeasured(measured, collected.mostApart);
  measureCollected(funnel, task);
  let endOfAll = end;
  if (atOnce < bounds.deletes && measured.least > bounds.nearEnough)
    endOfAll = findNear(near, bytes, length, 2, 2, visited, endOfAll);
  if (measured.least > bounds.nearKeysBeyond * length) endOfAll = findNearKeys(near, bytes, length, visited, endOfAll);
  if (endOfAll > end) {
    collectAlike(collected, visited, end, endOfAll, letterSets, letters);
    measureCollected(funnel, task);
  }
  return keepNearest(funnel, task);
}

/** Measures the collected strings that are not yet measured: all, if fewer of them are alike by now. */
function measureCollected(funnel: Funnel, task: Task): void {
  const { collected, measured } = funnel;
  if (collected.mostApart < measured.mostApart) clearMeasured(measured, collected.mostApart);
  const from = measured.count;
  keepAlike(funnel, task);
  measureAlike(funnel, from, task);
}

/**
 * Appends the collected strings with the most letters in common with the query to `alike`. The last byte of each, with which it is compared first,
 * is read here: independent reads are fetched from memory in parallel.
 */
function keepAlike({ collected, measured, alike, apart, froms, tos, lasts }: Funnel, { table }: Task): void {
  const { strings, count, mostApart } = collected;
  const first = measured.count;
  let kept = first;
  for (let i = measured.examined; i < count; i++) {
    if (collected.apart[i] > mostApart) continue;
    alike[kept] = strings[i];
    apart[kept++] = collected.apart[i];
  }
  for (let i = first; i < kept; i++) {
    froms[i] = table.starts[alike[i]];
    tos[i] = table.starts[alike[i] + 1];
  }
  for (let i = first; i < kept; i++) lasts[i] = table.bytes[tos[i] - 1];
  measured.examined = count;
  measured.count = kept;
}

/**
 * Writes the measure of each string of `alike` from `first` on; LARGEST if it is too large. The limit falls as nearer strings are found, so that
 * fewer are measured completely.
 */
function measureAlike(funnel: Funnel, first: number, { table, bounds }: Task): void {
  const { bytes, length, measured, measures, apart, froms, tos } = funnel;
  const { count, histogram } = measured;
  const { aligned, beyondNearest } = bounds;
  const distance = letterDistance();
  distance.prepare(bytes, length);
  let { least, limit, within } = measured;
  for (let i = first; i < count; i++) {
    const longer = Math.max(length, tos[i] - froms[i]);
    const farthest = Math.min(2 * bounds.distance * longer, (((limit + 1) * longer) / PER_LETTERS - apart[i]) / 2);
    const bound = Math.floor(Math.min(least + beyondNearest, farthest));
    const halves = bound < 0 ? LARGEST : distance.to(table.bytes, froms[i], tos[i], bound);
    const share = halves > bound ? LARGEST : ((PER_LETTERS * (2 * halves + apart[i])) / longer) | 0;
    measures[i] = share > limit ? LARGEST : share;
    if (share > limit) continue;
    histogram[share]++;
    within++;
    least = Math.min(least, halves);
    while (within - histogram[limit] >= aligned) within -= histogram[limit--];
  }
  measured.least = least;
  measured.limit = limit;
  measured.within = within;
}

/** Writes the nearest of the measured strings, by measure, into `nearest`, and returns how many of them are to be aligned. */
function keepNearest({ measured, measures, alike, nearest }: Funnel, task: Task): number {
  const { histogram, limit, count } = measured;
  for (let share = 1; share <= limit; share++) histogram[share] += histogram[share - 1];
  const kept = histogram[limit];
  for (let i = count - 1; i >= 0; i--) if (measures[i] <= limit) nearest[--histogram[measures[i]]] = alike[i];
  return Math.min(kept, 2 * task.bounds.aligned);
}

/**
 * Aligns the first `kept` of the nearest with the query; those that cost at most `most`, and little more than the cheapest, are hits. The nearest few
 * determine that limit; the others follow in table order, where adjacent strings share prefixes.
 */
function alignNearest(funnel: Funnel, kept: number, most: number, { table, bounds, cost }: Task): Hits {
  const { bytes, length, nearest } = funnel;
  cost.prepare(bytes, 0, length);
  const hits: Hits = { strings: [], costs: [] };
  let cutoff = most;
  nearest.subarray(Math.min(FIRST_ALIGNED, kept), kept).sort();
  for (let i = 0; i < kept; i++) {
    const string = nearest[i];
    const paid = cost.of(table.bytes, table.starts[string], table.starts[string + 1], cutoff);
    if (paid === INFINITE) continue;
    insertHit(hits, string, paid);
    cutoff = Math.min(cutoff, paid + bounds.margin);
  }
  while (hits.costs.length > 0 && hits.costs[hits.costs.length - 1] > cutoff) {
    hits.strings.pop();
    hits.costs.pop();
  }
  return hits;
}

function insertHit({ strings, costs }: Hits, string: number, paid: number): void {
  let at = costs.length;
  for (; at > 0 && (costs[at - 1] > paid || (costs[at - 1] === paid && strings[at - 1] > string)); at--) {
    costs[at] = costs[at - 1];
    strings[at] = strings[at - 1];
  }
  costs[at] = paid;
  strings[at] = string;
}
