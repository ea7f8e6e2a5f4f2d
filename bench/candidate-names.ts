import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { foldedWords } from '../src/text/fold.ts';

/** The distinct names among the hits of a search, best first. */
export function candidateNames({ index }: Lexicon, spelling: string, limit = 50): string[] {
  const hits = index.search(foldedWords(spelling), { limit });
  return [...new Set(hits.map(({ entry }) => index.entry(entry).name))];
}
