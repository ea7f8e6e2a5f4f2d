import { fillVowels, type Sound } from './fill-vowels.ts';
import type { RomaniseWord } from './transcribe.ts';

/** The Academy of the Hebrew Language, 2006, simplified. Letters with a geresh write foreign sounds. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ב: 'v',
  ג: 'g',
  "ג'": 'j',
  ד: 'd',
  ה: 'h',
  ז: 'z',
  "ז'": 'zh',
  ח: 'h',
  ט: 't',
  כ: 'k',
  ך: 'kh',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'f',
  ף: 'f',
  צ: 'tz',
  "צ'": 'ch',
  ץ: 'tz',
  "ץ'": 'ch',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
  "ת'": 'th',
  װ: 'v',
  וו: 'v',
};
/** These three are stops at the start of a word. */
const INITIALS: Readonly<Record<string, string>> = { ב: 'b', פ: 'p', כ: 'k' };
/** Letters that are read as vowels between consonants. */
const VOWELS: Readonly<Record<string, string>> = { א: 'a', ע: 'a', י: 'i', ו: 'o', יי: 'ei', וי: 'oi' };
/** Biblical names, with their conventional vowels. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  אברהם: ['avraham', 'abraham'],
  אהוד: ['ehud'],
  אהרון: ['aharon', 'aaron'],
  אליהו: ['eliyahu', 'elijah'],
  אפרים: ['efraim', 'ephraim'],
  בן: ['ben'],
  בר: ['bar'],
  בנימין: ['binyamin', 'benjamin'],
  גדעון: ['gideon'],
  דב: ['dov'],
  דוד: ['david'],
  דניאל: ['daniel'],
  חיים: ['haim', 'chaim'],
  יאיר: ['yair'],
  יהודה: ['yehuda', 'judah'],
  יוסף: ['yosef', 'joseph'],
  יעקב: ['yaakov', 'jacob'],
  יצחק: ['yitzhak', 'isaac'],
  ישראל: ['yisrael', 'israel'],
  כהן: ['cohen', 'kohen'],
  לוי: ['levi', 'levy'],
  מאיר: ['meir'],
  מיכאל: ['michael'],
  מרדכי: ['mordechai'],
  משה: ['moshe'],
  נתן: ['natan', 'nathan'],
  עמיר: ['amir'],
  פנחס: ['pinchas', 'pinhas'],
  צבי: ['zvi', 'tzvi'],
  רחל: ['rachel'],
  שלמה: ['shlomo', 'solomon'],
  שמעון: ['shimon', 'simon'],
  שרה: ['sara', 'sarah'],
};
const UNITS = /[גזצץת]'|וו|יי|./gu;

export const romaniseHebrewWord: RomaniseWord = (word) => {
  const letters =
    word
      .normalize('NFD')
      .replace(/[\p{M}״]/gu, '')
      .replace(/[׳’ʼ]/gu, "'")
      .match(UNITS) ?? [];
  const known = NAMES[letters.join('')];
  if (known) return known;
  const sounds = letters.map((letter, at) => soundOf(letter, letters[at - 1], letters[at + 1]));
  const stops = sounds.map((sound) => ({
    ...sound,
    text: sound.text.replace(/^v$/, 'b').replace(/^f$/, 'p').replace(/^sh$/, 's'),
  }));
  return [fillVowels(sounds, 'a'), fillVowels(sounds, 'e'), fillVowels(stops, 'e', true)];
};

function soundOf(letter: string, previous: string | undefined, next: string | undefined): Sound {
  if (letter === "'") return { text: '', vowel: false };
  if (previous === undefined) {
    if (letter === 'י')
      return isVowel(next) || next === undefined ? { text: 'y', vowel: false } : { text: 'yi', vowel: true };
    if (letter === 'ו') return { text: 'v', vowel: false };
    if ((letter === 'א' || letter === 'ע') && (next === 'ו' || next === 'י')) return { text: '', vowel: true };
    if (INITIALS[letter]) return { text: INITIALS[letter], vowel: false };
  }
  if (letter === 'ה' && next === undefined) return { text: 'a', vowel: true };
  if (VOWELS[letter] !== undefined) return { text: VOWELS[letter], vowel: true };
  return { text: CONSONANTS[letter] ?? letter, vowel: false };
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS[letter] !== undefined;
}
