import { doubleMetaphone } from 'double-metaphone';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** How a joined folded string sounds: its romanisation key and its two Double Metaphone codes. */
export interface SoundKeys {
  readonly romanised: string;
  readonly metaphone: readonly [string, string];
}

export function soundKeys(word: string): SoundKeys {
  return { romanised: romanisationKey(word), metaphone: doubleMetaphone(word) };
}

/** 0..1: how alike two joined folded strings sound, by the nearer of their romanisation keys and of their Double Metaphone codes. */
export function soundSimilarity(a: string, b: string): number {
  return compareSounds(soundKeys(a), soundKeys(b));
}

/** `soundSimilarity` of strings whose keys are known. */
export function compareSounds(a: SoundKeys, b: SoundKeys): number {
  let best = spellingSimilarity(a.romanised, b.romanised);
  if (best === 1) return 1;
  for (const codeOfA of a.metaphone) {
    for (const codeOfB of b.metaphone) best = Math.max(best, spellingSimilarity(codeOfA, codeOfB));
  }
  return best;
}
