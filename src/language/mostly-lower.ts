import type { Language } from './language.ts';

/** Words with at least this share of lower-case use are ordinary words rather than names. Set by hand. */
export const MOSTLY_LOWER = 0.5;

/** Whether a folded word is a word of the language that is mostly written in lower case. */
export const isMostlyLower = (folded: string, language: Language): boolean =>
  language.lowerShare(folded) >= MOSTLY_LOWER;
