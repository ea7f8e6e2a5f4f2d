import { romaniseArabicWord } from './romanise-arabic.ts';
import { romaniseCyrillicWord } from './romanise-cyrillic.ts';
import { romaniseHangulWord } from './romanise-hangul.ts';
import { romaniseHebrewWord } from './romanise-hebrew.ts';
import { romaniseKanaWord } from './romanise-kana.ts';
import { romaniseArmenianWord, romaniseGeorgianWord, romaniseGreekWord } from './romanise-letters.ts';
import type { RomaniseWord } from './transcribe.ts';

/** Scripts with the pattern of their letters. Patterns are compiled on first use, because Unicode classes take long to compile. */
const SCRIPTS: readonly (readonly [letters: string, romaniseWord: RomaniseWord])[] = [
  ['^\\p{Script=Cyrillic}', romaniseCyrillicWord],
  ['^\\p{Script=Arabic}', romaniseArabicWord],
  ['^\\p{Script=Greek}', romaniseGreekWord],
  ['^\\p{Script=Hebrew}', romaniseHebrewWord],
  ['^\\p{Script=Hangul}', romaniseHangulWord],
  ['^[\\p{Script=Hiragana}\\p{Script=Katakana}]', romaniseKanaWord],
  ['^\\p{Script=Georgian}', romaniseGeorgianWord],
  ['^\\p{Script=Armenian}', romaniseArmenianWord],
];

let patterns: readonly RegExp[] | undefined;

/** Words, including the signs that may be inside them: apostrophes, Hebrew geresh, the long vowel sign of kana, the zero-width non-joiner of Persian. */
const WORDS = /\p{L}[\p{L}\p{M}'’ʼ׳״ー\u200c]*/gu;
/** Family name first, followed by a comma, as in catalogues. */
const INVERTED = /^([^,،]+)[,،]\s*([^,،]+)$/u;
/** Slavic patronymics, which Latin text omits. If the last word is a patronymic, the family name comes first. */
const PATRONYMIC = /(?:[оеё]вич|ьич|[оеії]вна|[иі]чна)$/u;

/**
 * The most likely Latin spellings of a name in its own script, likeliest first: at most three, capitalised, without patronymics, and without
 * diacritics except in Serbian. Empty for scripts that do not indicate the sound (Han), for unsupported scripts, and for names in Latin script.
 */
export function romanise(native: string): string[] {
  const name = native.normalize('NFC').toLowerCase().trim().replace(INVERTED, '$2 $1');
  const words = withoutPatronymic(name.match(WORDS) ?? []).map((word) => romaniseWord(word, name));
  if (words.length === 0 || words.some((variants) => variants.length === 0)) return [];
  const count = Math.max(...words.map((variants) => variants.length));
  const spellings = Array.from({ length: count }, (_, variant) =>
    words.map((variants) => capitalise(variants[Math.min(variant, variants.length - 1)])).join(' '),
  );
  return [...new Set(spellings)];
}

function romaniseWord(word: string, name: string): readonly string[] {
  patterns ??= SCRIPTS.map(([letters]) => new RegExp(letters, 'u'));
  const script = SCRIPTS[patterns.findIndex((letters) => letters.test(word))];
  if (!script) return [];
  const spellings = script[1](word, name);
  return spellings.every((spelling) => /^[\p{Script=Latin}' -]+$/u.test(spelling)) ? spellings : [];
}

function withoutPatronymic(words: readonly string[]): readonly string[] {
  const [first, second, third] = words;
  if (words.length !== 3) return words;
  if (PATRONYMIC.test(third)) return [second, first];
  return PATRONYMIC.test(second) ? [first, third] : words;
}

function capitalise(word: string): string {
  return word.replace(/(?<=^| |^al-)\p{L}/gu, (letter) => letter.toUpperCase());
}
