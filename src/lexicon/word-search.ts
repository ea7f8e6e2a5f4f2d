import { backgroundCost } from '../similarity/background.ts';
import { type ConfusionCost, confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { letterDistance } from '../similarity/letter-distance.ts';
import { bitCount, letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import {
  clearMet,
  createMetStrings,
  createNearFinder,
  type MetStrings,
  meet,
  type NearFinder,
  type NearStrings,
} from './near-strings.ts';
import { MOST_ALIGNED, MOST_MET, type WordBounds } from './search-bounds.ts';
import { type StringTable, writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';

/** Letter distances are counted in halves, up to this. */
const LARGEST = 255;
/** Letters apart are the bits of one number. */
const MOST_APART = 32;
/** Strings are read up to so many bytes. */
const LONGEST = 64;

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

/** What a table of strings is searched by. */
export interface WordIndex {
  readonly table: StringTable;
  readonly near: NearStrings;
  /** The letters of each string; see `letterSet`. */
  readonly letterSets: Int32Array;
}

export function openWordIndex(table: StringTable, near: NearStrings): WordIndex {
  return { table, near, letterSets: lettersOfStrings(table) };
}

/** The letters of each string; see `letterSet`. */
function lettersOfStrings({ count, bytes, starts }: StringTable): Int32Array {
  const letterSets = new Int32Array(count);
  for (let i = 0; i < count; i++) letterSets[i] = letterSet(bytes, starts[i], starts[i + 1]);
  return letterSets;
}

/** Searches a table of strings for what a query may be a spelling of. */
export function createWordSearch(
  index: WordIndex,
  bounds: WordBounds,
  cost: ConfusionCost = confusionCost(),
): WordSearch {
  const memory = createTwoGenerations<NearList>(bounds.memory);
  const funnel = sharedFunnel();
  const meetNear = createNearFinder(index.near, (string) => meet(funnel.met, string));
  const task = { ...index, bounds, cost, meetNear };
  return { nearest: (query) => memory.get(query) ?? memory.set(query, search(funnel, query, task)) };
}

/** What is searched for a query, and how. */
interface Task extends WordIndex {
  readonly bounds: WordBounds;
  readonly cost: ConfusionCost;
  readonly meetNear: NearFinder;
}

/**
 * Fewer and fewer strings are compared with the query, at more and more expense:
 *
 *     met     ── letters in common ──▶  alike   ── letter distance ──▶  nearest      ── confusion model ──▶  hits
 *     up to MOST_MET strings            strings                         places in alike                      strings, with costs
 *               measures[i]                       measures[i]
 *               of met[i]                         of alike[i]
 *
 * At both first steps `histogram` counts the strings of each measure, which tells up to which measure there are enough.
 */
interface Funnel {
  /** The query, and how many bytes it has. */
  readonly bytes: Uint8Array;
  length: number;
  readonly met: MetStrings;
  readonly measures: Uint8Array;
  readonly histogram: Int32Array;
  readonly alike: Uint32Array;
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
    met: createMetStrings(MOST_MET),
    measures: new Uint8Array(MOST_MET),
    histogram: new Int32Array(LARGEST + 1),
    alike: new Uint32Array(MOST_MET),
    nearest: new Uint32Array(MOST_MET),
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

/** Meets strings by few letters left out, and by two only where nothing is near by then; returns how many are nearest. */
function meetNearest(funnel: Funnel, task: Task): number {
  const { bytes, length, met } = funnel;
  const { bounds, meetNear, table } = task;
  clearMet(met, Math.min(bounds.met, table.count));
  const atOnce = bounds.nearEnough < 0 ? bounds.deletes : Math.min(1, bounds.deletes);
  meetNear(bytes, length, 0, atOnce);
  const kept = keepNearest(funnel, task);
  if (atOnce === bounds.deletes || funnel.least <= bounds.nearEnough) return kept;
  const before = met.count;
  meetNear(bytes, length, 2, 2);
  return met.count === before ? kept : keepNearest(funnel, task);
}

/** Keeps the nearest of what was met by letter distance, in order, and returns how many are to be aligned. */
function keepNearest(funnel: Funnel, task: Task): number {
  const { histogram, measures, nearest } = funnel;
  const { aligned } = task.bounds;
  const count = keepAlike(funnel, task);
  const limit = measureOfEnough(histogram, aligned, measureAlike(funnel, count, task));
  for (let halves = 1; halves <= limit; halves++) histogram[halves] += histogram[halves - 1];
  const kept = histogram[limit];
  for (let i = count - 1; i >= 0; i--) if (measures[i] <= limit) nearest[--histogram[measures[i]]] = i;
  return Math.min(kept, 2 * aligned);
}

/** Keeps the strings that have the most letters in common with the query, and returns how many. */
function keepAlike({ bytes, length, met, measures, histogram, alike }: Funnel, { letterSets, bounds }: Task): number {
  const { strings, count } = met;
  const most = Math.min(MOST_APART, bounds.lettersApart * length);
  const wanted = letterSet(bytes, 0, length);
  histogram.fill(0, 0, MOST_APART + 1);
  for (let i = 0; i < count; i++) {
    const apart = bitCount(letterSets[strings[i]] ^ wanted);
    measures[i] = apart;
    histogram[apart]++;
  }
  const limit = measureOfEnough(histogram, bounds.measured, Math.floor(most));
  let kept = 0;
  for (let i = 0; i < count; i++) if (measures[i] <= limit) alike[kept++] = strings[i];
  return kept;
}

/** The measure, up to `most`, at or below which there are `enough`. */
function measureOfEnough(histogram: Int32Array, enough: number, most: number): number {
  let measure = 0;
  for (let counted = histogram[0]; counted < enough && measure < most; ) counted += histogram[++measure];
  return measure;
}

/** Measures the letter distance of each that is alike, LARGEST for those too far; returns the highest that is near enough. */
function measureAlike(funnel: Funnel, count: number, { table, bounds }: Task): number {
  const { bytes, length, measures, histogram, alike } = funnel;
  const { bytes: others, starts } = table;
  const distance = letterDistance();
  distance.prepare(bytes, length);
  histogram.fill(0);
  let least = LARGEST;
  let most = LARGEST - 1;
  for (let i = 0; i < count; i++) {
    const from = starts[alike[i]];
    const to = starts[alike[i] + 1];
    const bound = Math.min(most, 2 * bounds.distance * Math.max(length, to - from)) | 0;
    const halves = distance.to(others, from, to, bound);
    const kept = halves <= bound ? halves : LARGEST;
    measures[i] = kept;
    histogram[kept]++;
    if (kept >= least) continue;
    least = kept;
    most = Math.min(LARGEST - 1, least + bounds.beyondNearest);
  }
  funnel.least = least;
  return most;
}

/** Aligns the first `kept` of the nearest with the query; those that cost at most `most`, and little enough beside the cheapest, are hits. */
function alignNearest(funnel: Funnel, kept: number, most: number, { table, bounds, cost }: Task): void {
  const { bytes, length, alike, nearest, hits } = funnel;
  cost.prepare(bytes, 0, length);
  hits.count = 0;
  let cutoff = most;
  for (let i = 0; i < kept; i++) {
    const string = alike[nearest[i]];
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
