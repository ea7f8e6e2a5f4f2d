import { backgroundCost } from '../similarity/background.ts';
import { type ConfusionCost, confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { createLetterDistance } from '../similarity/letter-distance.ts';
import { bitCount, letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { clearMet, createMetStrings, createNearFinder, meet, type NearStrings } from './near-strings.ts';
import type { WordBounds } from './search-bounds.ts';
import { type StringTable, writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';

/** Letter distances are counted in halves, up to this. */
const LARGEST = 255;
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
export function lettersOfStrings({ count, bytes, starts }: StringTable): Int32Array {
  const letterSets = new Int32Array(count);
  for (let i = 0; i < count; i++) letterSets[i] = letterSet(bytes, starts[i], starts[i + 1]);
  return letterSets;
}

/** Searches a table of strings for what a query may be a spelling of: neighbours by hash, the best of them by letter distance, those aligned. */
export function createWordSearch(
  { table, near, letterSets }: WordIndex,
  bounds: WordBounds,
  cost: ConfusionCost = confusionCost(),
): WordSearch {
  const memory = createTwoGenerations<NearList>(bounds.memory);
  const distance = createLetterDistance();
  const bytes = new Uint8Array(LONGEST);
  const met = createMetStrings(Math.min(bounds.met, table.count));
  const meetNear = createNearFinder(near, (string) => meet(met, string));
  /** Those that have enough letters in common with the query. */
  const alike = new Uint32Array(met.strings.length);
  const distances = new Uint8Array(alike.length);
  const nearest = new Uint32Array(alike.length);
  const histogram = new Uint32Array(LARGEST + 1);
  const hitStrings = new Uint32Array(2 * bounds.aligned);
  const hitCosts = new Uint16Array(2 * bounds.aligned);

  /** Copies the strings that have the most letters in common with the query to `alike`, and returns how many. */
  const keepAlike = (length: number): number => {
    const { strings, count } = met;
    const most = Math.min(32, bounds.lettersApart * length);
    const wanted = letterSet(bytes, 0, length);
    histogram.fill(0, 0, 33);
    for (let i = 0; i < count; i++) {
      distances[i] = bitCount(letterSets[strings[i]] ^ wanted);
      histogram[distances[i]]++;
    }
    let limit = 0;
    for (let kept = histogram[0]; kept < bounds.measured && limit + 1 <= most; ) kept += histogram[++limit];
    let kept = 0;
    for (let i = 0; i < count; i++) if (distances[i] <= limit) alike[kept++] = strings[i];
    return kept;
  };

  /** Puts the nearest of what was met by letter distance at the front of `nearest`, as places in `alike`; returns how many, and how near. */
  const keepNearest = (length: number): { kept: number; least: number } => {
    const count = keepAlike(length);
    distance.prepare(bytes, length);
    histogram.fill(0);
    let least = LARGEST;
    for (let i = 0; i < count; i++) {
      const from = table.starts[alike[i]];
      const to = table.starts[alike[i] + 1];
      const halves = Math.min(LARGEST, 2 * distance.to(table.bytes, from, to));
      distances[i] = halves <= 2 * bounds.distance * Math.max(length, to - from) ? halves : LARGEST;
      histogram[distances[i]]++;
      if (distances[i] < least) least = distances[i];
    }
    const most = Math.min(LARGEST - 1, least + bounds.beyondNearest);
    let limit = 0;
    let kept = histogram[0];
    while (kept < bounds.aligned && limit < most) kept += histogram[++limit];
    for (let halves = 1; halves <= limit; halves++) histogram[halves] += histogram[halves - 1];
    for (let i = count - 1; i >= 0; i--) if (distances[i] <= limit) nearest[--histogram[distances[i]]] = i;
    return { kept: Math.min(kept, hitStrings.length), least };
  };

  /** Meets strings by few letters left out, and by two only where nothing is near by then. */
  const meetNearest = (length: number): number => {
    clearMet(met);
    const atOnce = bounds.nearEnough < 0 ? bounds.deletes : Math.min(1, bounds.deletes);
    meetNear(bytes, length, 0, atOnce);
    const { kept, least } = keepNearest(length);
    if (atOnce === bounds.deletes || least <= bounds.nearEnough) return kept;
    const before = met.count;
    meetNear(bytes, length, 2, 2);
    return met.count === before ? kept : keepNearest(length).kept;
  };

  /** Puts a string among the hits, cheapest first, ties by number; `count` are there. */
  const insertHit = (string: number, paid: number, count: number): void => {
    let at = count;
    for (; at > 0 && (hitCosts[at - 1] > paid || (hitCosts[at - 1] === paid && hitStrings[at - 1] > string)); at--) {
      hitCosts[at] = hitCosts[at - 1];
      hitStrings[at] = hitStrings[at - 1];
    }
    hitCosts[at] = paid;
    hitStrings[at] = string;
  };

  const search = (query: string): NearList => {
    const length = writeBytes(query, bytes);
    const kept = meetNearest(length);
    if (kept === 0) return NOTHING_NEAR;
    cost.prepare(bytes, 0, length);
    const background = backgroundCost(query);
    let cutoff = UNITS_PER_NAT * (background + bounds.beyondBackground);
    let count = 0;
    for (let i = 0; i < kept; i++) {
      const string = alike[nearest[i]];
      const paid = cost.of(table.bytes, table.starts[string], table.starts[string + 1], cutoff);
      if (paid === INFINITE) continue;
      insertHit(string, paid, count++);
      cutoff = Math.min(cutoff, paid + bounds.margin);
    }
    while (count > 0 && hitCosts[count - 1] > cutoff) count--;
    if (count === 0) return NOTHING_NEAR;
    return { strings: hitStrings.slice(0, count), costs: hitCosts.slice(0, count), background };
  };

  return { nearest: (query) => memory.get(query) ?? memory.set(query, search(query)) };
}
