import { distance } from 'fastest-levenshtein';
import { romanisationKey } from './romanisation-key.ts';
import { spellingSimilarity } from './spelling-similarity.ts';

/**
 * When two spellings in the same texts are of one name that no dictionary has. Set by hand: in An Anarchist FAQ, 86 names have another spelling by these,
 * nearly all a real difference; without `inflection`, 438.
 */
const VARIANT = {
  /** Letters of the shorter spelling: among shorter names, many are alike by chance (Paris, Perez). */
  letters: 6,
  /** One edit for each of this many letters of the shorter spelling. */
  lettersPerEdit: 5,
  /** Or this spelling similarity, of names that sound the same: Modabber, Modavar. */
  spellingOfSameSound: 0.6,
  /** Endings that make a different word of the same name: Houthi, Houthis, Fatimid, Fatimids, Makhnovist, Makhnovites. */
  inflection: /(?:(?:i?an|i[ck]|ista?|ism|ite|i|a|in)s?|e?s|ov|ova|ev|eva|y|e|o)$/u,
} as const;

/** Whether two different folded spellings without spaces are probably of one name; words derived from it are no spellings of it. */
export function isSpellingVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < VARIANT.letters) return false;
  if (isInflected(a, b)) return false;
  if (distance(a, b) <= Math.floor(shorter / VARIANT.lettersPerEdit)) return true;
  return spellingSimilarity(a, b) >= VARIANT.spellingOfSameSound && romanisationKey(a) === romanisationKey(b);
}

/** Whether both have one stem, or one is the stem of the other: Tilney, Tilneys. */
function isInflected(a: string, b: string): boolean {
  const [stemOfA, stemOfB] = [a, b].map((word) => word.replace(VARIANT.inflection, ''));
  return stemOfA === stemOfB || stemOfA === b || a === stemOfB;
}
