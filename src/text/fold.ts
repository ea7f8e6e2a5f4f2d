import { INNER_SIGNS, SUPERSCRIPTS } from './characters.ts';
import { lazyPattern } from './lazy-pattern.ts';

/**
 * Letters that Unicode does not decompose but that readers take for one or two plain letters.
 * All others are decomposed by NFKD.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
  ɐ: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɖ: 'd',
  ɛ: 'e',
  ǝ: 'e',
  ɔ: 'o',
  ɵ: 'o',
  ɩ: 'i',
  ɨ: 'i',
  ʊ: 'u',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƒ: 'f',
  ɣ: 'gh',
  ɲ: 'ny',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const MARKS = /\p{M}+/gu;
const SIGNS = new RegExp(`[${INNER_SIGNS}]`, 'gu');
const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds a word for matching: compatibility decomposition, no diacritics or inner apostrophes, lower case.
 * Idempotent. Takes one word; for several see `foldedWords`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Signs go first, as decomposition makes a space of ´; and once more, as it makes one of ŉ.
  return lower
    .replace(SIGNS, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SIGNS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter]);
}

const WORDS = lazyPattern(
  String.raw`(?![${SUPERSCRIPTS}])[\p{L}\p{N}](?:(?![${SUPERSCRIPTS}])[\p{L}\p{N}\p{M}${INNER_SIGNS}])*`,
  'gu',
);
const ONE_PLAIN_WORD = /^[a-z0-9]+$/i;
const ASCII = /^[\0-\x7f]*$/;
/** WORDS for ASCII. */
const ASCII_WORDS = /[a-z0-9][a-z0-9'`]*/gi;

/** The folded words of a name or phrase, in order. Hyphens, dots and spaces separate words; `&` and other signs are dropped. */
export function foldedWords(text: string): string[] {
  if (ONE_PLAIN_WORD.test(text)) return [text.toLowerCase()];
  return (text.match(ASCII.test(text) ? ASCII_WORDS : WORDS()) ?? []).map(fold).filter((word) => word !== '');
}

/** The folded words, separated by spaces: equal for texts that differ only in letter case, diacritics and the signs between and inside words. */
export function foldedKey(text: string): string {
  return foldedWords(text).join(' ');
}

const APOSTROPHE = /['’]/;
/** A possessive ending with another word after it. */
const INNER_POSSESSIVE = lazyPattern(String.raw`(?<=[\p{L}\p{N}])['’]s(?=\s)`, 'gu');

/** The folded words of a name without possessive endings, as in texts: "head of Iran's ground forces" contains Iran. */
export function nameWords(text: string): string[] {
  return foldedWords(APOSTROPHE.test(text) ? text.replace(INNER_POSSESSIVE(), '') : text);
}
