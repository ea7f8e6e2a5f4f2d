import type { Document, Segment } from './document.ts';

/** Answers how often a word and whether a phrase occurs in a document, ignoring case and diacritics. */
export interface DocumentWords {
  /** Number of occurrences of a folded word in the document. */
  count(folded: string): number;
  /** Whether folded words follow each other in a segment; false for none. */
  hasPhrase(folded: readonly string[]): boolean;
}

/** Counts on demand: most short documents never need it. */
export function readDocumentWords({ segments }: Document): DocumentWords {
  let counts: Map<string, number> | undefined;
  const count = (folded: string): number => {
    counts ??= countWords(segments);
    return counts.get(folded) ?? 0;
  };
  let running: string | undefined;
  return {
    count,
    hasPhrase(wanted) {
      if (!wanted.every((word) => count(word) > 0)) return false;
      if (wanted.length < 2) return wanted.length === 1;
      running ??= ` ${segments.map((segment) => segment.words.map(({ folded }) => folded).join(' ')).join(' / ')} `;
      return running.includes(` ${wanted.join(' ')} `);
    },
  };
}

function countWords(segments: readonly Segment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const segment of segments)
    for (const { folded } of segment.words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}
