import { ARABIC_NAMES } from './arabic-names.ts';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/** Spellings of one name are at least this similar: Said and Saeid have 0.8, Sadiq and Sadegh 0.5. Set by hand. */
const LEAST_SIMILARITY = 0.5;
/** Shorter names have too few letters to tell: Li and Lu are two names. */
const LEAST_LETTERS = 3;

const ARABIC_SPELLINGS: readonly (readonly string[])[] = [...ARABIC_NAMES.values()];

/**
 * Whether two folded words are spellings of one given name: Mahmood and Mahmoud, Julia and Yulia, Ben and Bin. Hassan and Hossein are two names, as
 * they are in Arabic, although they share their consonants.
 */
export function isSameGivenName(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_LETTERS || spellingSimilarity(a, b) < LEAST_SIMILARITY) return false;
  if (!keysOf(a).some((key) => keysOf(b).includes(key))) return false;
  const [ofA, ofB] = [a, b].map((name) => ARABIC_SPELLINGS.filter((spellings) => spellings.includes(name)));
  return ofA.length === 0 || ofB.length === 0 || ofA.some((spellings) => ofB.includes(spellings));
}

const keysOf = (name: string): string[] => [romanisationKey(name), romanisationKey(name, true)];
