import { bitCount } from '../similarity/letter-set.ts';

/**
 * The strings that a query has found and that have the most letters in common with it, without duplicates. Letters apart are the bits in which the sets of
 * two strings differ (see `letterSet`), so a letter counts twice if its group is only on one side. The table fits in the cache, unlike a mark for each
 * of a million strings:
 *
 *     slots[hash of string & mask …] = string + 1, 0 if free; open addressing with linear probing
 *     places[i] = the slot of strings[i]
 *     apart[i] = letters apart of strings[i] and the query
 */
export interface CollectedStrings {
  /** In the order in which they were collected. */
  readonly strings: Uint32Array;
  readonly apart: Uint8Array;
  count: number;
  readonly slots: Uint32Array;
  readonly places: Uint16Array;
  /** Maximum letters apart to be collected: lowered as soon as `enough` strings have more in common. */
  mostApart: number;
  enough: number;
  /** Number of strings for each number of letters apart, and of those within the maximum. */
  readonly histogram: Uint16Array;
  within: number;
  /** Letters apart of the strings being collected. */
  readonly measures: Uint8Array;
}

/** The bits of a letter set. */
const MOST_APART = 32;

/** @param most maximum number of strings that a query can collect */
export function createCollectedStrings(most: number): CollectedStrings {
  return {
    strings: new Uint32Array(most),
    apart: new Uint8Array(most),
    count: 0,
    slots: new Uint32Array(2 ** Math.ceil(Math.log2(2 * most))),
    places: new Uint16Array(most),
    mostApart: MOST_APART,
    enough: most,
    histogram: new Uint16Array(MOST_APART + 1),
    within: 0,
    measures: new Uint8Array(most),
  };
}

/** Clears the table, for a query that searches the `enough` strings with most letters in common. */
export function clearCollected(collected: CollectedStrings, enough: number, mostApart: number): void {
  const { slots, places } = collected;
  for (let i = 0; i < collected.count; i++) slots[places[i]] = 0;
  collected.count = 0;
  collected.within = 0;
  collected.histogram.fill(0);
  collected.mostApart = Math.min(MOST_APART, mostApart);
  collected.enough = enough;
}

/**
 * Collects those of `visited[from … to)` that have enough letters in common with the query. All are measured before any is collected: they are
 * scattered in memory, and independent reads are fetched in parallel.
 */
export function collectAlike(
  collected: CollectedStrings,
  visited: Uint32Array,
  from: number,
  to: number,
  letterSets: Int32Array,
  letters: number,
): void {
  const { measures } = collected;
  for (let i = from; i < to; i++) measures[i] = bitCount(letterSets[visited[i]] ^ letters);
  for (let i = from; i < to; i++) if (measures[i] <= collected.mostApart) collect(collected, visited[i], measures[i]);
}

/** Adds a string at this distance from the query, unless already collected. */
function collect(collected: CollectedStrings, string: number, apart: number): void {
  const { slots, histogram } = collected;
  const mask = slots.length - 1;
  let slot = (Math.imul(string, 0x9e3779b1) >>> 15) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (slots[slot] === string + 1) return;
  slots[slot] = string + 1;
  collected.places[collected.count] = slot;
  collected.apart[collected.count] = apart;
  collected.strings[collected.count++] = string;
  histogram[apart]++;
  collected.within++;
  while (collected.within - histogram[collected.mostApart] >= collected.enough)
    collected.within -= histogram[collected.mostApart--];
}
