import { lettersApart } from '../similarity/letter-set.ts';
import { findNear } from './near-strings.ts';
import type { WordIndex } from './word-index.ts';

/** A query for neighbours: the first `length` of `bytes`, and its letters. */
export interface NearQuery {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly letters: number;
}

/** Maximum number of strings near to a query that are examined; of a million names, seven thousand share the most frequent neighbour. */
const MOST_STRINGS = 1 << 16;
/** A letter of the query is deleted only with fewer strings: of a million, hundreds share each such neighbour with any words. */
const MANY_STRINGS = 1 << 18;
const found = new Uint32Array(MOST_STRINGS);

/**
 * Visits the strings that share a neighbour with the query and differ from it in few letters, some of them twice, until one is found; returns whether
 * it was.
 */
export type NearFinder = (query: NearQuery) => boolean;

/**
 * @param most maximum number of letters that only one side has
 * @param isFound whether a string is the one searched for; it must not search neighbours itself
 */
export function createNearFinder(
  { near, letterSets }: WordIndex,
  most: number,
  isFound: (string: number) => boolean,
): NearFinder {
  const deletes = near.count < MANY_STRINGS ? 1 : 0;
  return ({ bytes, length, letters }) => {
    const shared = findNear(near, bytes, length, 0, deletes, found, 0);
    const alike = keepAlike(shared, letterSets, letters, most);
    for (let i = 0; i < alike; i++) if (isFound(found[i])) return true;
    return false;
  };
}

/** Keeps those of the first `count` strings of `found` that differ in few letters, and returns their number. One in seven is kept. */
function keepAlike(count: number, letterSets: Int32Array, letters: number, most: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const string = found[i];
    if (lettersApart(letterSets[string], letters) <= most) found[kept++] = string;
  }
  return kept;
}
