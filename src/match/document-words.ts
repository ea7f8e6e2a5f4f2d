import { foldedWords } from '../text/fold.ts';
import type { Document } from './document.ts';

/** Answers whether a word or phrase stands anywhere in a document, case and diacritics aside. */
export interface DocumentWords {
  has(folded: string): boolean;
  hasPhrase(phrase: string): boolean;
}

export function readDocumentWords({ segments }: Document): DocumentWords {
  const words = new Set<string>();
  for (const segment of segments) for (const word of segment.words) words.add(word.folded);
  let running: string | undefined;
  return {
    has: (folded) => words.has(folded),
    hasPhrase(phrase) {
      const wanted = foldedWords(phrase);
      if (!wanted.every((word) => words.has(word))) return false;
      if (wanted.length < 2) return wanted.length === 1;
      running ??= ` ${segments.map((segment) => segment.words.map(({ folded }) => folded).join(' ')).join(' / ')} `;
      return running.includes(` ${wanted.join(' ')} `);
    },
  };
}
