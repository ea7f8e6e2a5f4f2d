import { doubleMetaphone } from 'double-metaphone';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** The phonetic keys of a joined folded string: its romanisation key and its two Double Metaphone codes. */
interface SoundKeys {
  readonly romanised: string;
  readonly metaphone: readonly [string, string];
}

/** Strings whose keys are cached, in each of two generations: enough for the words of a document and the names near them. */
const REMEMBERED_STRINGS = 10_000;
const remembered = createGenerationalCache<SoundKeys>(REMEMBERED_STRINGS);

function soundKeys(word: string): SoundKeys {
  return (
    remembered.get(word) ?? remembered.set(word, { romanised: romanisationKey(word), metaphone: doubleMetaphone(word) })
  );
}

/** 0..1: similarity of two joined folded strings in sound: the highest edit similarity of their romanisation keys or of any of their Double Metaphone codes. */
export function soundSimilarity(a: string, b: string): number {
  const { romanised, metaphone } = soundKeys(a);
  const other = soundKeys(b);
  let best = spellingSimilarity(romanised, other.romanised);
  if (best === 1) return 1;
  for (const codeOfA of metaphone) {
    for (const codeOfB of other.metaphone) best = Math.max(best, spellingSimilarity(codeOfA, codeOfB));
  }
  return best;
}
