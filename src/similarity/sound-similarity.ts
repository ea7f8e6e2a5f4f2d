import { doubleMetaphone } from 'double-metaphone';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** The phonetic keys of a joined folded string: its romanisation key and its two Double Metaphone codes. */
interface SoundKeys {
  readonly romanised: string;
  readonly metaphone: readonly [string, string];
}

/** Number of strings whose keys are cached: enough for the words of a document and the names near them. When full, the cache is cleared. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, SoundKeys>();

function soundKeys(word: string): SoundKeys {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const keys = { romanised: romanisationKey(word), metaphone: doubleMetaphone(word) };
  remembered.set(word, keys);
  return keys;
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
