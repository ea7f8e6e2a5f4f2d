import { doubleMetaphone } from 'double-metaphone';
import type { Contender } from '../contender.ts';
import { nearestName, scanCapitalised } from './capitalised-windows.ts';

/** The concatenated primary codes of all words, and the concatenated secondary codes. */
function codesOf(name: string): Set<string> {
  const codes = name.split(' ').map(doubleMetaphone);
  return new Set([0, 1].map((which) => codes.map((code) => code[which]).join(' ')));
}

/** A minimal baseline: names with the same code share a bucket, and the nearest in the bucket is the answer. */
export const soundBuckets: Contender = {
  name: 'Metaphone + Levenshtein',
  finds: 'garbled',
  use: 'A minimal baseline: a `Map` from Double Metaphone codes to names; the nearest in the bucket by Levenshtein distance, for each window of capitalised words.',
  open({ names }) {
    const buckets = new Map<string, string[]>();
    for (const { name } of names()) {
      for (const code of codesOf(name)) {
        const bucket = buckets.get(code);
        if (bucket) bucket.push(name);
        else buckets.set(code, [name]);
      }
    }
    const lookup = (spelling: string) =>
      nearestName(
        spelling,
        [...codesOf(spelling)].flatMap((code) => buckets.get(code) ?? []),
      );
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};
