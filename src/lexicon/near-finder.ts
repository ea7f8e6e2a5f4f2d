import { lettersApart } from '../similarity/letter-set.ts';
import { findNear, type NearStrings } from './near-strings.ts';

/** Strings by their neighbours, and the letters of each; see `letterSet`. */
export interface LetteredStrings {
  readonly near: NearStrings;
  readonly letterSets: Int32Array;
}

/** A string that neighbours are looked for of: the first `length` of `bytes`, and the letters that it has. */
export interface NearQuery {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly letters: number;
}

/** Strings near to a query that are looked at; of a million names, seven thousand share the commonest neighbour. */
const MOST_SHARERS = 1 << 16;
/** A letter of the query is left out only where there are fewer strings: of a million, hundreds share each such neighbour with any words. */
const MANY_STRINGS = 1 << 18;
const sharers = new Uint32Array(MOST_SHARERS);

/**
 * Visits the strings that share a neighbour with the query and differ from it in few letters, some of them twice, until it has found what it looks for,
 * and returns whether it has.
 */
export type NearFinder = (query: NearQuery) => boolean;

/**
 * @param most letters that one side has and the other lacks, at most
 * @param isFound whether this is the string that was looked for; it must not ask for neighbours itself
 */
export function createNearFinder(
  { near, letterSets }: LetteredStrings,
  most: number,
  isFound: (string: number) => boolean,
): NearFinder {
  const deletes = near.count < MANY_STRINGS ? 1 : 0;
  return ({ bytes, length, letters }) => {
    const shared = findNear(near, bytes, length, 0, deletes, sharers, 0);
    const alike = keepAlike(shared, letterSets, letters, most);
    for (let i = 0; i < alike; i++) if (isFound(sharers[i])) return true;
    return false;
  };
}

/** Leaves those of the first `count` sharers that differ in few letters, and returns how many they are. One in seven is left. */
function keepAlike(count: number, letterSets: Int32Array, letters: number, most: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const string = sharers[i];
    if (lettersApart(letterSets[string], letters) <= most) sharers[kept++] = string;
  }
  return kept;
}
