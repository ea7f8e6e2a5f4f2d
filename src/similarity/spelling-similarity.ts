import { distance } from 'fastest-levenshtein';

/** 0..1: one minus the edit distance over the length of the longer string; 1 for two empty strings. */
export function spellingSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}
