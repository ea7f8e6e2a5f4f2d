import { addToGroup } from '../text/add-to-group.ts';
import { isCapitalised } from '../text/shape.ts';
import { continues, type Document, type Segment } from './document.ts';
import type { Word } from './word.ts';

/** Answers how often a word and whether a phrase occurs in a document, ignoring case and diacritics. */
export interface DocumentWords {
  /** Number of occurrences of a folded word in the document. */
  count(folded: string): number;
  /** Whether folded words follow each other in a segment; false for none. */
  hasPhrase(folded: readonly string[]): boolean;
  /** The capitalised words that stand directly before a capitalised one, where capitals are meaningful. */
  capitalisedBefore(folded: string): readonly Word[];
}

const NONE: readonly Word[] = [];

/** Counts on demand: most short documents never need it. */
export function readDocumentWords({ segments }: Document): DocumentWords {
  let counts: Map<string, number> | undefined;
  const count = (folded: string): number => {
    counts ??= countWords(segments);
    return counts.get(folded) ?? 0;
  };
  let running: string | undefined;
  let before: Map<string, Word[]> | undefined;
  return {
    count,
    capitalisedBefore(folded) {
      before ??= readCapitalisedBefore(segments);
      return before.get(folded) ?? NONE;
    },
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

function readCapitalisedBefore(segments: readonly Segment[]): Map<string, Word[]> {
  const before = new Map<string, Word[]>();
  for (const segment of segments) {
    const { words, cased } = segment;
    for (let i = 1; cased && i < words.length; i++)
      if (continues(segment, i) && isCapitalised(words[i].shape) && isCapitalised(words[i - 1].shape))
        addToGroup(before, words[i].folded, words[i - 1]);
  }
  return before;
}
