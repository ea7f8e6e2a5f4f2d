import type { RomaniseWord } from './transcribe.ts';

/** Revised Romanisation of Korean (2000); jamo in the order in which Unicode composes syllables. */
const REVISED = {
  initials: 'g|kk|n|d|tt|r|m|b|pp|s|ss||j|jj|ch|k|t|p|h'.split('|'),
  vowels: 'a|ae|ya|yae|eo|e|yeo|ye|o|wa|wae|oe|yo|u|wo|we|wi|yu|eu|ui|i'.split('|'),
  finals: '|k|k|k|n|n|n|t|l|k|m|l|l|l|p|l|m|p|p|t|t|ng|t|t|k|t|p|t'.split('|'),
};
type System = typeof REVISED;

/** McCune–Reischauer (1939) without breves, used for North Korean names. It voices consonants inside a word. */
const MCCUNE: System = {
  ...REVISED,
  initials: 'k|kk|n|t|tt|r|m|p|pp|s|ss||ch|tch|ch|k|t|p|h'.split('|'),
  vowels: 'a|ae|ya|yae|o|e|yo|ye|o|wa|wae|oe|yo|u|wo|we|wi|yu|u|ui|i'.split('|'),
};
/** Spellings that many South Koreans use for their own names: Jae-myung, Geun-hye, Moo-hyun. */
const CUSTOMARY: System = {
  ...REVISED,
  vowels: 'a|ae|ya|yae|u|e|yu|ye|o|wa|wae|oe|yo|oo|wo|we|wi|yu|eu|ui|i'.split('|'),
};
/** Foreign names: ㅡ only carries a consonant unless another follows (스티븐, Steven), ㅓ is mostly e. */
const FOREIGN: System = {
  ...REVISED,
  vowels: 'a|e|ya|ye|e|e|ye|ye|o|wa|we|oe|yo|u|wo|we|wi|yu||ui|i'.split('|'),
};
/** A final consonant before a vowel is pronounced as an initial. */
const LINKED_FINALS: Readonly<Record<number, number>> = {
  1: 0,
  4: 2,
  7: 3,
  8: 5,
  16: 6,
  17: 7,
  19: 9,
  20: 10,
  22: 12,
  23: 14,
  24: 15,
  25: 16,
  26: 17,
};
const SILENT_INITIAL = 11;
const R_INITIAL = 5;
const L_FINAL = 8;

/** Surnames with customary spellings, which differ from the standard. */
const SURNAMES: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  박: 'park',
  최: 'choi',
  정: 'chung',
  강: 'kang',
  조: 'cho',
  윤: 'yoon',
  임: 'lim',
  신: 'shin',
  유: 'yoo',
  안: 'ahn',
  문: 'moon',
  노: 'roh',
  오: 'oh',
  우: 'woo',
  구: 'koo',
  권: 'kwon',
  고: 'ko',
  백: 'paik',
  전: 'chun',
  주: 'joo',
  변: 'byun',
  허: 'huh',
  리: 'ri',
};
/** Other common surnames, spelled by the current system. */
const REGULAR_SURNAMES = '황송홍서한손배성남양차하곽류민진나심원천방공함염여추도소석선설마길연위표명기반왕금옥장';
/** A Korean name without spaces: a surname of one syllable, a given name of one or two. */
const KOREAN_NAME = new RegExp(
  `^([${Object.keys(SURNAMES).join('')}${REGULAR_SURNAMES}])(\\p{Script=Hangul}{1,2})$`,
  'u',
);

export const romaniseHangulWord: RomaniseWord = (word, name) => {
  const [, surname, given] = (word === name && KOREAN_NAME.exec(word)) || [];
  if (surname === undefined) return [REVISED, FOREIGN, MCCUNE].map((system) => syllables(word, system));
  return [REVISED, MCCUNE, CUSTOMARY].map((system) => {
    const family = SURNAMES[surname] ?? syllables(surname, system);
    return `${family} ${[...given].map((syllable) => syllables(syllable, system)).join('-')}`;
  });
};

function syllables(word: string, system: System): string {
  let written = '';
  let carried: number | undefined;
  const codes = [...word].map((letter) => letter.charCodeAt(0) - 0xac00);
  for (const [at, code] of codes.entries()) {
    const initial = carried ?? Math.floor(code / 588);
    const final = code % 28;
    const next = codes[at + 1] === undefined ? undefined : Math.floor(codes[at + 1] / 588);
    carried = next === SILENT_INITIAL ? LINKED_FINALS[final] : undefined;
    const doubledL = initial === R_INITIAL && at > 0 && codes[at - 1] % 28 === L_FINAL && written.endsWith('l');
    written += doubledL ? 'l' : ((at > 0 ? REVISED : system).initials[initial] ?? '');
    const closed = final > 0 && carried === undefined;
    written += system.vowels[Math.floor((code % 588) / 28)] || (closed ? 'e' : '');
    if (closed) written += system.finals[final];
  }
  return written;
}
