import { distance } from 'fastest-levenshtein';
import type { Found } from '../contender.ts';

/** Words of the longest window; longer names are not found. */
const LONGEST_WINDOW = 3;
const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;
/** One edit per five letters (recommended by minisearch for fuzzy search), at most two (default of symspell). */
const EDITS_A_LETTER = 0.2;
const MOST_EDITS = 2;

/**
 * Scans a text with a look-up function only: at each position in a run of capitalised words, it takes the longest window of words with
 * an answer. Lower-case prose costs nothing, which favours the look-up.
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

/** Maximum number of edits for a spelling. */
export function allowedEdits(spelling: string): number {
  return Math.min(MOST_EDITS, Math.round(EDITS_A_LETTER * spelling.length));
}

/** The name with the fewest edits among the results of a search, if their number is allowed. */
export function nearestName(spelling: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = allowedEdits(spelling) + 1;
  for (const name of names) {
    const edits = distance(spelling, name);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}
