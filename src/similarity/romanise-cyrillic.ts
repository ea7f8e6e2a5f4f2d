import { type LetterTable, type RomaniseWord, transcribe } from './transcribe.ts';

/** BGN/PCGN 1947 for Russian, without its apostrophes and diaereses. */
const RUSSIAN: LetterTable = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Additional letters of Kazakh, Tatar and related languages.
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ҳ: 'h',
  ҷ: 'j',
  ӯ: 'u',
  ӣ: 'i',
  җ: 'j',
  ў: 'o',
};

/** ISO 9 and the Library of Congress write iotated vowels with i; passports since 2013 do too. */
const RUSSIAN_IOTA: LetterTable = { ...RUSSIAN, ё: 'e', й: 'i', ю: 'iu', я: 'ia' };

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 2010. */
const UKRAINIAN: LetterTable = {
  ...RUSSIAN,
  г: 'h',
  ґ: 'g',
  е: 'e',
  є: 'ie',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  ю: 'iu',
  я: 'ia',
  зг: 'zgh',
  "'": '',
  '’': '',
  ʼ: '',
};
/** The same sounds as newspapers write them. */
const UKRAINIAN_PRESS: LetterTable = { ...UKRAINIAN, є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
/** Names of other languages in Ukrainian keep their g. */
const UKRAINIAN_FOREIGN: LetterTable = { ...UKRAINIAN_PRESS, г: 'g', ї: 'i', и: 'i' };

/** BGN/PCGN 1979 for Belarusian, without its apostrophes. */
const BELARUSIAN: LetterTable = { ...RUSSIAN, г: 'h', і: 'i', ў: 'w', "'": '', '’': '', ʼ: '' };
const BELARUSIAN_PRESS: LetterTable = { ...BELARUSIAN, ў: 'u' };

/** The Bulgarian Transliteration Act of 2009 (the Streamlined System). */
const BULGARIAN: LetterTable = { ...RUSSIAN, х: 'h', щ: 'sht', ъ: 'a', ь: 'y' };

/** The Latin alphabets of Serbian and Macedonian. */
const SERBIAN: LetterTable = {
  ...RUSSIAN,
  ж: 'ž',
  х: 'h',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  ђ: 'đ',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'ć',
  џ: 'dž',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
};

/** Languages, identified by letters that only they have; the default is Russian. */
const LANGUAGES: readonly (readonly [letters: RegExp, tables: readonly LetterTable[]])[] = [
  [/[ђјљњћџѓќѕ]/u, [SERBIAN]],
  [/[әғқңөұүһҳҷӯӣ]/u, [RUSSIAN]],
  [/[єїґ]|[сцз]ьк/u, [UKRAINIAN, UKRAINIAN_PRESS, UKRAINIAN_FOREIGN]],
  [/ў|і.*[ыэё]|[ыэё].*і/u, [BELARUSIAN, BELARUSIAN_PRESS]],
  [/і/u, [UKRAINIAN, UKRAINIAN_PRESS, UKRAINIAN_FOREIGN]],
  [/ъ[^еёюя]/u, [BULGARIAN]],
];

export const romaniseCyrillicWord: RomaniseWord = (word, name) => {
  const tables = LANGUAGES.find(([letters]) => letters.test(name))?.[1];
  if (tables) {
    return tables.map((table, style) =>
      transcribe(initialIota(style === 0 ? word : adjectiveEnding(word), table), table),
    );
  }
  return [
    transcribe(adjectiveEnding(word), RUSSIAN),
    transcribe(soundedIota(word), RUSSIAN),
    transcribe(word, RUSSIAN_IOTA),
  ];
};

/** Ukrainian writes the first letter of a word as it sounds: Yevhen, Yurii, but Serhiienko. */
function initialIota(word: string, table: LetterTable): string {
  return table === UKRAINIAN ? word.replace(/^[єїйюя]/u, (letter) => UKRAINIAN_PRESS[letter]) : word;
}

/** Dmitry and Navalny rather than Dmitriy and Navalnyy. */
function adjectiveEnding(word: string): string {
  return word.replace(/(?:ий|ый)$/u, 'y');
}

/** BGN/PCGN: е is ye at the start of a word, after vowels and after the hard and soft signs; newspapers write ё as e. */
function soundedIota(word: string): string {
  return adjectiveEnding(word)
    .replace(/(?<=^|[аеёиоуыэюяйъь])е/gu, 'ye')
    .replace(/ё/gu, 'e')
    .replace(/кс/gu, 'x');
}
