/**
 * A consonant skeleton under which romanisations of one name agree: Modavar and Modabber, Qaddafi and Gadhafi, Chrome and Krom.
 * Works on one folded word. Classes, in the manner of Soundex but made for transliteration:
 *
 *     V  b f p v w ph bh       K  c g k q x gh kh ck h(at the start)     T  d t th dh
 *     S  s z j sh zh ch cz c(before e, i, y)     N  m n ng     L  l     R  r
 *
 * Vowels, y, and h inside a word vanish, except that a vowel at the start is `A`; a class repeated is written once.
 */
export function romanisationKey(word: string): string {
  let key = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at];
    const symbol = symbolOf(word, at, letter);
    if (symbol === '') {
      if (at === 0) key = 'A';
      if (letter !== 'h') last = '';
      continue;
    }
    if (symbol !== last) key += symbol;
    last = symbol;
  }
  return key;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  b: 'V',
  f: 'V',
  p: 'V',
  v: 'V',
  w: 'V',
  c: 'K',
  g: 'K',
  k: 'K',
  q: 'K',
  x: 'K',
  d: 'T',
  t: 'T',
  s: 'S',
  z: 'S',
  j: 'S',
  m: 'N',
  n: 'N',
  l: 'L',
  r: 'R',
};
const VOWELS = 'aeiouy';

function symbolOf(word: string, at: number, letter: string): string {
  if (VOWELS.includes(letter)) return '';
  const next = word[at + 1];
  if (letter === 'c' && next !== undefined && 'eiyhzs'.includes(next)) return 'S';
  if (letter === 'p' && next === 'h') return 'V';
  if (letter === 'h') return at === 0 ? 'K' : '';
  return SYMBOLS[letter] ?? letter;
}
