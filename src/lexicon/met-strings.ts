import { bitCount } from '../similarity/letter-set.ts';

/**
 * The strings that a query met and that have most letters in common with it, each once, with how many letters they are apart. A table that stays
 * in the cache, where marks for every string of a million would not:
 *
 *     slots[hash of string & mask …] = string + 1, 0 where it is free; what does not fit goes to the next free place
 *     places[i] = the slot of strings[i]
 *     apart[i] = the letters that strings[i] or the query has, and the other lacks
 */
export interface MetStrings {
  /** In the order in which they were met. */
  readonly strings: Uint32Array;
  readonly apart: Uint8Array;
  count: number;
  readonly slots: Uint32Array;
  readonly places: Uint16Array;
  /** Letters apart with which a string is still met: it falls as soon as there are `enough` that have more in common. */
  mostApart: number;
  enough: number;
  /** Strings for each number of letters apart, and those that are not too far. */
  readonly histogram: Uint16Array;
  within: number;
  /** Letters apart of what is being met. */
  readonly measures: Uint8Array;
}

/** Letters apart are the bits of one number. */
const MOST_APART = 32;

/** @param most strings that a query ever meets */
export function createMetStrings(most: number): MetStrings {
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

/** Forgets what was met, for a query that looks for the `enough` strings with most letters in common. */
export function clearMet(met: MetStrings, enough: number, mostApart: number): void {
  const { slots, places } = met;
  for (let i = 0; i < met.count; i++) slots[places[i]] = 0;
  met.count = 0;
  met.within = 0;
  met.histogram.fill(0);
  met.mostApart = Math.min(MOST_APART, mostApart);
  met.enough = enough;
}

/**
 * Meets `visited[from … to)`, those of them that have enough letters in common with the query. All are measured before any is met: they are anywhere
 * in memory, and are fetched many at a time as long as nothing depends on what they are.
 */
export function meetAlike(
  met: MetStrings,
  visited: Uint32Array,
  from: number,
  to: number,
  letterSets: Int32Array,
  letters: number,
): void {
  const { measures } = met;
  for (let i = from; i < to; i++) measures[i] = bitCount(letterSets[visited[i]] ^ letters);
  for (let i = from; i < to; i++) if (measures[i] <= met.mostApart) meet(met, visited[i], measures[i]);
}

/** Adds a string that is so far from the query, unless it was met before. */
function meet(met: MetStrings, string: number, apart: number): void {
  const { slots, histogram } = met;
  const mask = slots.length - 1;
  let slot = (Math.imul(string, 0x9e3779b1) >>> 15) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (slots[slot] === string + 1) return;
  slots[slot] = string + 1;
  met.places[met.count] = slot;
  met.apart[met.count] = apart;
  met.strings[met.count++] = string;
  histogram[apart]++;
  met.within++;
  while (met.within - histogram[met.mostApart] >= met.enough) met.within -= histogram[met.mostApart--];
}
