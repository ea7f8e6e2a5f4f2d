/** A regular ending of a noun or adjective, and what its base form has in its place: `ary` of revolutionary, nothing; `ese` of Chinese, `a`. */
export type Ending = readonly [ending: string, base: string];

/**
 * Creates a function that maps words to what they mean: near-synonyms, inflections and derivations of a word get the same string.
 *
 * @param synonyms groups of words that translations confuse
 * @param endings tried in order; one is removed only if the rest is a word that `isKnown`
 */
export function createMeaning(
  synonyms: readonly (readonly string[])[],
  endings: readonly Ending[],
  isKnown: (word: string) => boolean,
): (folded: string) => string {
  const groups = new Map<string, string>();
  for (const [first, ...others] of synonyms) for (const word of [first, ...others]) groups.set(word, first);

  const baseOf = (word: string): string => {
    for (const [ending, base] of endings) {
      if (!word.endsWith(ending) || word.length - ending.length + base.length < SHORTEST_BASE) continue;
      const candidate = word.slice(0, word.length - ending.length) + base;
      if (isKnown(candidate)) return candidate;
    }
    return word;
  };
  return (folded) => {
    let word = folded;
    for (let step = 0; step < MOST_ENDINGS; step++) {
      const group = groups.get(word);
      if (group !== undefined) return group;
      const base = baseOf(word);
      if (base === word) break;
      word = base;
    }
    return word;
  };
}

/** Endings removed one after the other: guardians, guardian, guard. */
const MOST_ENDINGS = 3;
/** Letters of the shortest base form. */
const SHORTEST_BASE = 4;
