import { letterSet } from '../similarity/letter-set.ts';
import type { NearStrings } from './near-strings.ts';
import type { StringTable } from './string-table.ts';

/** A table of strings, words or the concatenated words of forms, with the indexes for approximate search. */
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
