import { doubleMetaphone } from 'double-metaphone';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** How a joined folded string sounds: its romanisation key and its two Double Metaphone codes. */
interface SoundKeys {
  readonly romanised: string;
  readonly metaphone: readonly [string, string];
}

/** Keys remembered: the words of one document and the names near to them. Then all are forgotten. */
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

/** 0..1: how alike two joined folded strings sound, by the nearer of their romanisation keys and of their Double Metaphone codes. */
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
