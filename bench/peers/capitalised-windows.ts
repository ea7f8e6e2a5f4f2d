import { distance } from 'fastest-levenshtein';
import type { Found } from '../contender.ts';

/** Words of most names; longer names are not met by windows. */
const LONGEST_WINDOW = 3;
const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;
/** What minisearch recommends for fuzzy search, and symspell's default as the ceiling: one edit to five letters, at most two. */
const EDITS_A_LETTER = 0.2;
const MOST_EDITS = 2;

/**
 * The text as one who has only a look-up would read it: at each place of a run of capitalised words the longest window of words that the
 * look-up has an answer to. Prose in lower case costs nothing, so this favours the look-up.
 */
export function scanCapitalised(text: string, lookup: (window: string) => string | undefined): Found[] {
  const found: Found[] = [];
  for (const { 0: run, index } of text.matchAll(CAPITALISED_RUN)) {
    const words = [...run.matchAll(/[^ ]+/g)].map((word) => ({
      start: index + word.index,
      end: index + word.index + word[0].length,
    }));
    for (let first = 0; first < words.length; ) {
      const match = longestMatch(text, words.slice(first, first + LONGEST_WINDOW), lookup);
      if (match) found.push(match.found);
      first += match?.words ?? 1;
    }
  }
  return found;
}

function longestMatch(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  lookup: (window: string) => string | undefined,
): { found: Found; words: number } | undefined {
  const { start } = words[0];
  for (let count = words.length; count > 0; count--) {
    const { end } = words[count - 1];
    const name = lookup(text.slice(start, end));
    if (name !== undefined) return { found: { name, start, end, sure: true }, words: count };
  }
  return undefined;
}

/** Edits that a spelling may have and still be looked for. */
export function allowedEdits(spelling: string): number {
  return Math.min(MOST_EDITS, Math.round(EDITS_A_LETTER * spelling.length));
}

/** Of what a search offers, the name with the fewest edits, if these are allowed. */
export function nearestName(spelling: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = allowedEdits(spelling) + 1;
  for (const name of names) {
    const edits = distance(spelling, name);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}
