import { lazyPattern } from './lazy-pattern.ts';
import { splitsPair } from './surrogates.ts';

/**
 * Classes of UTF-16 code units for the tokeniser. Basic Latin is a table; other units are classified by Unicode once and cached.
 * A mark continues a word but does not begin one. A tab is not a space: it separates columns.
 */
export const CharacterClass = {
  other: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  space: 4,
  hyphen: 5,
  stop: 6,
  mark: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

/** Signs inside a word that do not divide it: apostrophes of all kinds, ʿayn and hamza, then the soft hyphen and invisible joiners. */
export const INNER_SIGNS = "'’‘`´ʹʺʻʼʽʾʿˈˊˋ\u00ad\u200b\u200c\u200d\u2060";
const HYPHENS = '-‐‑';
const SENTENCE_STOPS = '.!?…。！？؟۔\n\r\u2029';
/** Numbers of footnotes, which are not part of the word before them. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const LETTER = lazyPattern(String.raw`\p{L}`, 'u');
const MARK = lazyPattern(String.raw`\p{M}`, 'u');
const DIGIT = lazyPattern(String.raw`\p{N}`, 'u');

/** The class of the unit at an offset; of both halves of a surrogate pair, that of their character. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  const known = classes[unit];
  if (known !== UNKNOWN) return known as CharacterClass;
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfCharacter(characterAround(text, at));
  const found = classOfUnit(unit);
  classes[unit] = found;
  return found;
}

function characterAround(text: string, at: number): string {
  return splitsPair(text, at) ? text.slice(at - 1, at + 1) : String.fromCodePoint(text.codePointAt(at) as number);
}

function classOfUnit(unit: number): CharacterClass {
  const isAscii = unit < 0x80;
  if (isAscii && isAsciiLetter(unit)) return CharacterClass.letter;
  if (isAscii && isAsciiDigit(unit)) return CharacterClass.digit;
  const character = String.fromCharCode(unit);
  if (INNER_SIGNS.includes(character)) return CharacterClass.apostrophe;
  // Neither among the signs of ASCII nor in the block of general punctuation is a letter, mark or digit.
  if (!isAscii && !(unit >= 0x2000 && unit < 0x2070)) {
    const found = classOfCharacter(character);
    if (found !== CharacterClass.other) return found;
  }
  if (HYPHENS.includes(character)) return CharacterClass.hyphen;
  if (SENTENCE_STOPS.includes(character)) return CharacterClass.stop;
  return character !== '\t' && /\s/u.test(character) ? CharacterClass.space : CharacterClass.other;
}

function classOfCharacter(character: string): CharacterClass {
  if (LETTER().test(character)) return CharacterClass.letter;
  if (MARK().test(character)) return CharacterClass.mark;
  return DIGIT().test(character) && !SUPERSCRIPTS.includes(character) ? CharacterClass.digit : CharacterClass.other;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
