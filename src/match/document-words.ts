import type { Document, Segment } from './document.ts';

/** Answers how often a word and whether a phrase stands in a document, case and diacritics aside. */
export interface DocumentWords {
  /** How often a folded word stands in the document. */
  count(folded: string): number;
  hasPhrase(folded: readonly string[]): boolean;
}

/** Counts when it is asked: most short documents have nothing to ask about. */
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
