import { backgroundCost } from '../similarity/background.ts';
import { otherGivenNames } from '../similarity/other-given-names.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { ALIGNMENT_WEIGHTS } from './search-weights.ts';
import { findWord, type WordNumbers } from './word-numbers.ts';
import type { NearList } from './word-search.ts';

/** Adds to the strings near a given name the other given names for the same person that the lexicon contains: Bobby for Robert. */
export function withOtherGivenNames(near: NearList, word: string, numbers: WordNumbers): NearList {
  const others = otherGivenNames(word)
    .map((name) => findWord(numbers, name))
    .filter((number) => number >= 0);
  if (others.length === 0) return near;
  const background = backgroundCost(word);
  const cost = Math.max(0, Math.round(UNITS_PER_NAT * (background - ALIGNMENT_WEIGHTS.otherGivenName)));
  const costs = new Map(near.strings.map((string, i) => [string, near.costs[i]]));
  for (const other of others) costs.set(other, Math.min(cost, costs.get(other) ?? cost));
  const sorted = [...costs].sort(([a, paid], [b, otherPaid]) => paid - otherPaid || a - b);
  return {
    strings: sorted.map(([string]) => string),
    costs: sorted.map(([, paid]) => paid),
    background,
  };
}
