import { doubleMetaphone } from 'double-metaphone';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** 0..1: how alike two joined folded strings sound, by the nearer of their Double Metaphone codes and of their romanisation keys. */
export function soundSimilarity(a: string, b: string): number {
  const romanised = spellingSimilarity(romanisationKey(a), romanisationKey(b));
  if (romanised === 1) return 1;
  let best = romanised;
  for (const codeOfA of doubleMetaphone(a))
    for (const codeOfB of doubleMetaphone(b)) best = Math.max(best, spellingSimilarity(codeOfA, codeOfB));
  return best;
}
