import { backgroundCost } from '../similarity/background.ts';
import { type ConfusionCost, confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { letterDistance } from '../similarity/letter-distance.ts';
import { letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { clearMet, createMetStrings, type MetStrings, meetAlike } from './met-strings.ts';
import { findNearKeys } from './near-keys.ts';
import { findNear } from './near-strings.ts';
import { MOST_ALIGNED, MOST_VISITED, type WordBounds } from './search-bounds.ts';
import { writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';
import type { WordIndex } from './word-index.ts';

/** Measures are whole numbers below this. */
const LARGEST = 255;
/**
 * The nearest are ranked by what they differ in for so many letters of the longer string: letter distance, and letters that only one side has,
 * half. Of words in attested spellings, 98.5 % are among the nearest forty so, 97.7 % by letter distance over length, 96.7 % by letter distance.
 */
const LETTERS_SHARED = 32;
/** Strings are read up to so many bytes. */
const LONGEST = 64;
/** Strings that are aligned before the others. With 2, 4 and 8, look-ups take about as long: within what one measurement differs from the next. */
const FIRST_ALIGNED = 8;

/** Strings that a query may be a spelling of, cheapest first. */
export interface NearList {
  readonly strings: Uint32Array;
  /** −ln P(query | string) in sixteenths of a nat. */
  readonly costs: Uint16Array;
  /** −ln P(query) as anyone's name, in nats. */
  readonly background: number;
}

/** Of a query that is near to nothing, or that is not looked up. It is never asked what such a query costs. */
export const NOTHING_NEAR: NearList = { strings: new Uint32Array(0), costs: new Uint16Array(0), background: 0 };

export interface WordSearch {
  nearest(query: string): NearList;
}

/** Searches a table of strings for what a query may be a spelling of. */
export function createWordSearch(
  index: WordIndex,
  bounds: WordBounds,
  cost: ConfusionCost = confusionCost(),
): WordSearch {
  const memory = createTwoGenerations<NearList>(bounds.memory);
  const funnel = sharedFunnel();
  const task = { ...index, bounds, cost };
  return { nearest: (query) => memory.get(query) ?? memory.set(query, search(funnel, query, task)) };
}

/** What is searched for a query, and how. */
interface Task extends WordIndex {
  readonly bounds: WordBounds;
  readonly cost: ConfusionCost;
}

/**
 * Fewer and fewer strings are compared with the query, at more and more expense:
 *
 *     visited ── letters in common ──▶ met, alike ── letter distance ──▶ nearest ── confusion model ──▶ hits
 *     up to MOST_VISITED strings,      strings       measures[i]         strings                        strings, with costs
 *     some of them twice                             of alike[i]
 *
 * `histogram` counts the strings of each measure, which tells up to which there are enough.
 */
interface Funnel {
  /** The query, and how many bytes it has. */
  readonly bytes: Uint8Array;
  length: number;
  readonly visited: Uint32Array;
  readonly met: MetStrings;
  readonly measures: Uint8Array;
  readonly histogram: Int32Array;
  readonly alike: Uint32Array;
  /** Letters that alike[i] or the query has, and the other lacks. */
  readonly apart: Uint8Array;
  /** Where the bytes of alike[i] are, and its last one. */
  readonly froms: Uint32Array;
  readonly tos: Uint32Array;
  readonly lasts: Uint8Array;
  readonly nearest: Uint32Array;
  /** The letter distance of the nearest of those alike, in halves. */
  least: number;
  readonly hits: Hits;
}

/** Cheapest first, ties by number. */
interface Hits {
  readonly strings: Uint32Array;
  readonly costs: Uint16Array;
  count: number;
}

let shared: Funnel | undefined;

/** Every search works in the same arrays: one is done before another begins. */
function sharedFunnel(): Funnel {
  shared ??= {
    bytes: new Uint8Array(LONGEST),
    length: 0,
    visited: new Uint32Array(MOST_VISITED),
    met: createMetStrings(MOST_VISITED),
    measures: new Uint8Array(MOST_VISITED),
    histogram: new Int32Array(LARGEST + 1),
    alike: new Uint32Array(MOST_VISITED),
    apart: new Uint8Array(MOST_VISITED),
    froms: new Uint32Array(MOST_VISITED),
    tos: new Uint32Array(MOST_VISITED),
    lasts: new Uint8Array(MOST_VISITED),
    nearest: new Uint32Array(MOST_VISITED),
    least: LARGEST,
    hits: { strings: new Uint32Array(2 * MOST_ALIGNED), costs: new Uint16Array(2 * MOST_ALIGNED), count: 0 },
  };
  return shared;
}

function search(funnel: Funnel, query: string, task: Task): NearList {
  funnel.length = writeBytes(query, funnel.bytes);
  const kept = meetNearest(funnel, task);
  if (kept === 0) return NOTHING_NEAR;
  const background = backgroundCost(query);
  alignNearest(funnel, kept, UNITS_PER_NAT * (background + task.bounds.beyondBackground), task);
  const { strings, costs, count } = funnel.hits;
  if (count === 0) return NOTHING_NEAR;
  return { strings: strings.slice(0, count), costs: costs.slice(0, count), background };
}

/** Meets strings by few letters left out; by two, and by keys one class away, only where nothing is near by then. Returns how many are nearest. */
function meetNearest(funnel: Funnel, task: Task): number {
  const { bytes, length, met } = funnel;
  const { bounds, near, letterSets } = task;
  const letters = letterSet(bytes, 0, length);
  const visited = funnel.visited.subarray(0, bounds.visited);
  const atOnce = bounds.nearEnough < 0 ? bounds.deletes : Math.min(1, bounds.deletes);
  const end = findNear(near, bytes, length, 0, atOnce, visited, 0);
  clearMet(met, bounds.measured, Math.floor(bounds.lettersApart * length));
  meetAlike(met, visited, 0, end, letterSets, letters);
  const kept = keepNearest(funnel, task);
  let endOfAll = end;
  if (atOnce < bounds.deletes && funnel.least > bounds.nearEnough)
    endOfAll = findNear(near, bytes, length, 2, 2, visited, endOfAll);
  if (funnel.least > bounds.nearKeysBeyond * length) endOfAll = findNearKeys(near, bytes, length, visited, endOfAll);
  if (endOfAll === end) return kept;
  meetAlike(met, visited, end, endOfAll, letterSets, letters);
  return keepNearest(funnel, task);
}

/** Keeps the nearest of what was met, in order, and returns how many are to be aligned. */
function keepNearest(funnel: Funnel, task: Task): number {
  const { histogram, measures, alike, nearest } = funnel;
  const count = keepAlike(funnel, task);
  const limit = measureAlike(funnel, count, task);
  for (let share = 1; share <= limit; share++) histogram[share] += histogram[share - 1];
  const kept = histogram[limit];
  for (let i = count - 1; i >= 0; i--) if (measures[i] <= limit) nearest[--histogram[measures[i]]] = alike[i];
  return Math.min(kept, 2 * task.bounds.aligned);
}

/**
 * Keeps the strings that have the most letters in common with the query, and returns how many. Of each a little is read from memory already, for
 * strings are fetched many at a time as long as nothing depends on what they are.
 */
function keepAlike({ met, alike, apart, froms, tos, lasts }: Funnel, { table }: Task): number {
  const { strings, count, mostApart } = met;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (met.apart[i] > mostApart) continue;
    alike[kept] = strings[i];
    apart[kept++] = met.apart[i];
  }
  for (let i = 0; i < kept; i++) {
    froms[i] = table.starts[alike[i]];
    tos[i] = table.starts[alike[i] + 1];
  }
  for (let i = 0; i < kept; i++) lasts[i] = table.bytes[tos[i] - 1];
  return kept;
}

/**
 * Measures how far each that is alike is from the query, for its length; LARGEST where it is too far. Returns the measure up to which there are
 * enough to be aligned: it falls as nearer ones are met, so that fewer are measured to the end.
 */
function measureAlike(funnel: Funnel, count: number, { table, bounds }: Task): number {
  const { bytes, length, measures, histogram, apart, froms, tos } = funnel;
  const { aligned, beyondNearest } = bounds;
  const distance = letterDistance();
  distance.prepare(bytes, length);
  histogram.fill(0);
  let least = LARGEST;
  let limit = LARGEST - 1;
  let within = 0;
  for (let i = 0; i < count; i++) {
    const longer = Math.max(length, tos[i] - froms[i]);
    const farthest = Math.min(2 * bounds.distance * longer, (((limit + 1) * longer) / LETTERS_SHARED - apart[i]) / 2);
    const bound = Math.floor(Math.min(least + beyondNearest, farthest));
    const halves = bound < 0 ? LARGEST : distance.to(table.bytes, froms[i], tos[i], bound);
    const share = halves > bound ? LARGEST : ((LETTERS_SHARED * (2 * halves + apart[i])) / longer) | 0;
    measures[i] = share > limit ? LARGEST : share;
    if (share > limit) continue;
    histogram[share]++;
    within++;
    least = Math.min(least, halves);
    while (within - histogram[limit] >= aligned) within -= histogram[limit--];
  }
  funnel.least = least;
  return limit;
}

/**
 * Aligns the first `kept` of the nearest with the query; those that cost at most `most`, and little enough beside the cheapest, are hits. The nearest
 * few tell how much that is; the others follow in the order of the table, where neighbours begin alike.
 */
function alignNearest(funnel: Funnel, kept: number, most: number, { table, bounds, cost }: Task): void {
  const { bytes, length, nearest, hits } = funnel;
  cost.prepare(bytes, 0, length);
  hits.count = 0;
  let cutoff = most;
  nearest.subarray(Math.min(FIRST_ALIGNED, kept), kept).sort();
  for (let i = 0; i < kept; i++) {
    const string = nearest[i];
    const paid = cost.of(table.bytes, table.starts[string], table.starts[string + 1], cutoff);
    if (paid === INFINITE) continue;
    insertHit(hits, string, paid);
    cutoff = Math.min(cutoff, paid + bounds.margin);
  }
  while (hits.count > 0 && hits.costs[hits.count - 1] > cutoff) hits.count--;
}

function insertHit(hits: Hits, string: number, paid: number): void {
  const { strings, costs } = hits;
  let at = hits.count++;
  for (; at > 0 && (costs[at - 1] > paid || (costs[at - 1] === paid && strings[at - 1] > string)); at--) {
    costs[at] = costs[at - 1];
    strings[at] = strings[at - 1];
  }
  costs[at] = paid;
  strings[at] = string;
}
