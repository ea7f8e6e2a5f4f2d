/**
 * A phonetic key that is equal for different romanisations of one name: Modavar and Modabber, Qaddafi and Gadhafi, Tschaikowski and Chaykovsky.
 * It is similar to Soundex, but designed for transliteration: letters that other alphabets or listeners do not distinguish share a class:
 *
 *     V  b f p v, w at the start     K  c g k q x, h at the start     T  d t      S  s z j, c before e i y h s z
 *     R  l r                         N  m n                           A  a vowel at the start
 *
 * Vowels, h, w and y inside a word, and t or d before a sibilant are dropped; a class that is repeated without a vowel between is written once.
 * `alternate` takes the other reading of ambiguous letters: ch as K, j as a vowel, initial h as silent, w as V.
 */
export function romanisationKey(word: string, alternate = false): string {
  const bytes = new TextEncoder().encode(word);
  const key = new Uint8Array(bytes.length);
  const length = writeRomanisationKey(bytes, 0, bytes.length, key, alternate);
  let letters = '';
  for (let i = 0; i < length; i++) letters += String.fromCharCode(key[i]);
  return letters;
}

const SILENT = 0;
const A = 65;
const K = 75;
const S = 83;
const V = 86;
const CLASSES: Readonly<Record<string, string>> = { V: 'bfpv', K: 'cgkqx', T: 'dt', S: 'szj', R: 'lr', N: 'mn' };
/** The symbols of a key; the vowel class occurs only at the start. */
export const VOWEL_CLASS = A;
export const KEY_CLASSES = Uint8Array.from([...Object.keys(CLASSES).map((name) => name.charCodeAt(0)), VOWEL_CLASS]);
const SILENT_LETTERS = 'aeiouywh';

/** The class of every byte; digits and bytes of other scripts are their own class. */
const CLASS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  if (SILENT_LETTERS.includes(letter)) return SILENT;
  const found = Object.keys(CLASSES).find((name) => CLASSES[name].includes(letter));
  return found ? found.charCodeAt(0) : byte;
});

const [C, D, H, J, T, W, Z, SMALL_S] = [...'cdhjtwzs'].map((letter) => letter.charCodeAt(0));
const SOFTENS_C = new Set([...'eiyhsz'].map((letter) => letter.charCodeAt(0)));

/** Writes the key of the folded bytes `[from, to)` into `key` and returns its length, at most `to − from`. */
export function writeRomanisationKey(
  bytes: Uint8Array,
  from: number,
  to: number,
  key: Uint8Array,
  alternate: boolean,
): number {
  let length = 0;
  let last = SILENT;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    const symbol = at === from ? firstClass(bytes, at, to, alternate) : innerClass(bytes, at, to, alternate);
    if (symbol !== SILENT && symbol !== last) key[length++] = symbol;
    if (symbol !== SILENT || byte !== H) last = symbol === A ? SILENT : symbol;
  }
  return length;
}

function firstClass(bytes: Uint8Array, at: number, to: number, alternate: boolean): number {
  const byte = bytes[at];
  if (byte === W) return V;
  if (byte === H) return alternate ? A : K;
  if (byte === J && alternate) return A;
  return CLASS_OF[byte] === SILENT ? A : innerClass(bytes, at, to, alternate);
}

function innerClass(bytes: Uint8Array, at: number, to: number, alternate: boolean): number {
  const byte = bytes[at];
  const next = at + 1 < to ? bytes[at + 1] : 0;
  if (byte === C) return SOFTENS_C.has(next) && !(alternate && next === H) ? S : K;
  if (alternate && byte === J) return SILENT;
  if (alternate && byte === W) return V;
  if (byte === T || byte === D) {
    const afterNext = at + 2 < to ? bytes[at + 2] : 0;
    if (next === SMALL_S || next === Z || next === J || (next === C && afterNext === H)) return SILENT;
  }
  return CLASS_OF[byte];
}
