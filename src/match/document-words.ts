import { foldedWords } from '../text/fold.ts';
import type { Document } from './document.ts';

/** Answers how often a word and whether a phrase stands in a document, case and diacritics aside. */
export interface DocumentWords {
  /** How often a folded word stands in the document. */
  count(folded: string): number;
  hasPhrase(phrase: string): boolean;
}

export function readDocumentWords({ segments }: Document): DocumentWords {
  const counts = new Map<string, number>();
  for (const segment of segments)
    for (const { folded } of segment.words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  let running: string | undefined;
  return {
    count: (folded) => counts.get(folded) ?? 0,
    hasPhrase(phrase) {
      const wanted = foldedWords(phrase);
      if (!wanted.every((word) => counts.has(word))) return false;
      if (wanted.length < 2) return wanted.length === 1;
      running ??= ` ${segments.map((segment) => segment.words.map(({ folded }) => folded).join(' ')).join(' / ')} `;
      return running.includes(` ${wanted.join(' ')} `);
    },
  };
}
