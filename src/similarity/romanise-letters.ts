import { type LetterTable, type RomaniseWord, transcribe } from './transcribe.ts';

/** ELOT 743, the standard of Greece and of the United Nations (1987), on letters without accents. */
const GREEK: LetterTable = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ου: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
};
/** The usual spelling of modern Greek names, and of foreign names written in Greek letters. */
const GREEK_SOUND: LetterTable = {
  ...GREEK,
  χ: 'h',
  ου: 'u',
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  τζ: 'j',
  τσ: 'ch',
  ει: 'ei',
  αι: 'ai',
  γι: 'y',
  υ: 'y',
  κς: 'x',
};

export const romaniseGreekWord: RomaniseWord = (word) => {
  const plain = word
    .normalize('NFD')
    // Two vowels with a diaeresis, or with an accent on the first, are pronounced separately.
    .replace(/([αο])\u0301([ιυ])/gu, '$1\u200b$2')
    .replace(/([αεο])([ιυ])\u0301?\u0308\u0301?/gu, '$1\u200b$2')
    .replace(/\p{M}/gu, '')
    .replace(/([αεη])υ(?=[βγδζλμνραειουωη])/gu, '$1v')
    .replace(/([αεη])υ/gu, '$1f')
    .replace(/^μπ/u, 'b')
    .replace(/^ντ/u, 'd')
    .replace(/^γκ/u, 'g');
  return [GREEK, GREEK_SOUND].map((table) => transcribe(plain, table).replace(/\u200b/g, ''));
};

/** The national system of Georgia, 2002, without its apostrophes. */
const GEORGIAN: LetterTable = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

export const romaniseGeorgianWord: RomaniseWord = (word) => [transcribe(word, GEORGIAN)];

/** BGN/PCGN 1981 for Eastern Armenian, without its apostrophes. */
const ARMENIAN: LetterTable = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  ու: 'u',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  և: 'ev',
  եւ: 'ev',
  օ: 'o',
  ֆ: 'f',
};

export const romaniseArmenianWord: RomaniseWord = (word) => [
  transcribe(word.replace(/^ո(?!ւ)/u, 'vo').replace(/^ե/u, 'ye'), ARMENIAN),
];
