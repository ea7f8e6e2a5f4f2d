import { ARABIC_NAMES } from './arabic-names.ts';
import { fillVowels, type Sound } from './fill-vowels.ts';
import type { RomaniseWord } from './transcribe.ts';

/** BGN/PCGN 1956 for Arabic, without dots and apostrophes; letters of Persian, Urdu and Pashto added. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ہ: 'h',
  ھ: 'h',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
  ڭ: 'g',
  ݣ: 'g',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ں: 'n',
  ټ: 't',
  ډ: 'd',
  ړ: 'r',
  ږ: 'zh',
  ښ: 'sh',
  ځ: 'dz',
  څ: 'ts',
  ګ: 'g',
  ڼ: 'n',
};
/** BGN/PCGN 1958 for Persian, where it differs: letters that are distinct in Arabic have the same sound. */
const PERSIAN: Readonly<Record<string, string>> = { ...ARABIC, ث: 's', ذ: 'z', ض: 'z' };

/** Letters that are always vowels, and the signs for short vowels. */
const VOWELS: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  أ: 'a',
  إ: 'i',
  ٱ: 'a',
  ى: 'a',
  ة: 'a',
  ئ: 'e',
  ؤ: 'o',
  ے: 'e',
  ې: 'e',
  ۀ: 'e',
  ع: 'a',
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
};
const SHADDA = '\u0651';
const WAW = 'و';
const YEH = /[يیۍ]/u;
const PERSIAN_LETTERS = /[پچژگکیہےںټډ]/u;
const ARTICLE = /^ال(?=.{3})/u;
/** Tatweel, isolated hamza, and marks without a sound. */
const SILENT = /[\u0640ء\u064b-\u064d\u0652-\u065f\u0670']/gu;

export const romaniseArabicWord: RomaniseWord = (word, name) => {
  const persian = PERSIAN_LETTERS.test(name);
  const parts = word
    .replace(/ه\u200cای$/u, 'ئی')
    .split('\u200c')
    .filter((part) => part !== '');
  return joinVariants(
    parts.flatMap(namesIn).map((part) => romanisePart(part, persian)),
    ' ',
  );
};

/** Two names written as one word: محمدباقر. */
function namesIn(word: string): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)];
    if (pair.every((part) => ARABIC_NAMES.has(keyOf(part))) && !ARABIC_NAMES.has(keyOf(word))) return pair;
  }
  return [word];
}

function joinVariants(parts: readonly (readonly string[])[], separator: string): readonly string[] {
  const count = Math.max(...parts.map((variants) => variants.length));
  return Array.from({ length: count }, (_, variant) =>
    parts.map((variants) => variants[Math.min(variant, variants.length - 1)]).join(separator),
  );
}

function romanisePart(word: string, persian: boolean): readonly string[] {
  const plain = word.replace(SILENT, '').replace(/^خوا/u, persian ? 'خا' : 'خوا');
  const known = ARABIC_NAMES.get(keyOf(plain));
  if (known) return known;
  const article = persian ? '' : (ARTICLE.exec(plain)?.[0] ?? '');
  const stem = plain.slice(article.length);
  const prefix = article && 'al-';
  const knownStem = article && ARABIC_NAMES.get(keyOf(stem));
  if (knownStem) return knownStem.map((spelling) => prefix + spelling);
  return spellings(stem, persian).map((spelling) => prefix + spelling);
}

/** Arabic and Persian write the same names with different letters for k and y. */
function keyOf(word: string): string {
  return word
    .replace(/[\u064b-\u0652]/gu, '')
    .replace(/ک/gu, 'ك')
    .replace(/[یى]/gu, 'ي')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ۀة]/gu, 'ه');
}

function spellings(word: string, persian: boolean): readonly string[] {
  const first = soundsOf(word, persian ? PERSIAN : ARABIC, persian ? 'v' : 'w', 'u');
  const second = soundsOf(
    word,
    { ...(persian ? PERSIAN : ARABIC), ق: persian ? 'gh' : 'k', ج: persian ? 'j' : 'g' },
    'v',
    'o',
  );
  // Foreign names put an alef before s and a consonant: استفان, Stephan.
  const foreign = /^اس[^اوی]/u.test(word) ? second.slice(1) : second;
  return [fillVowels(first, 'a'), fillVowels(second, 'e'), fillVowels(foreign, 'e', true)];
}

function soundsOf(
  word: string,
  consonants: Readonly<Record<string, string>>,
  wawConsonant: string,
  wawVowel: string,
): readonly Sound[] {
  const letters = [...word];
  const sounds: Sound[] = [];
  for (const [at, letter] of letters.entries()) {
    const previous = sounds.at(-1);
    const next = letters[at + 1];
    if (letter === SHADDA) {
      if (previous && !previous.vowel) sounds.push(previous);
    } else if (letter === WAW || YEH.test(letter)) {
      const [consonant, vowel] = letter === WAW ? [wawConsonant, wawVowel] : ['y', 'i'];
      const afterFirstAlef = at === 1 && /[اإ]/u.test(letters[0]);
      if (afterFirstAlef) sounds[0] = { text: '', vowel: true };
      const glides =
        !afterFirstAlef &&
        (previous === undefined || isVowel(next) || (previous.vowel && !['', 'e', 'o'].includes(previous.text)));
      sounds.push(glides ? { text: consonant, vowel: false } : { text: vowel, vowel: true });
    } else if (VOWELS[letter] !== undefined) {
      // A second vowel letter only lengthens the first: عا, آا.
      const lengthens = previous?.text === 'a' && VOWELS[letter] === 'a';
      if (!lengthens) sounds.push({ text: VOWELS[letter], vowel: true });
    } else if (letter === 'ه' && next === undefined && previous && !previous.vowel && consonants === PERSIAN) {
      sounds.push({ text: 'eh', vowel: true });
    } else {
      sounds.push({ text: consonants[letter] ?? letter, vowel: false });
    }
  }
  return sounds;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && (VOWELS[letter] !== undefined || letter === WAW || YEH.test(letter)) && letter !== 'ع';
}
