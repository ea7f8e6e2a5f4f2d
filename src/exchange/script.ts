const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** Whether a name is written in a script other than Latin. */
export function isNativeScript(text: string): boolean {
  return LETTER.test(text) && !LATIN.test(text);
}

/** ISO 15924 codes of scripts used in names. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', LATIN],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
];

/** A language tag with the script only: `und-Arab`; `und` if that is unknown too (BCP 47). */
export function undeterminedLanguage(text: string): string {
  const found = SCRIPTS.find(([, letters]) => letters.test(text));
  return found ? `und-${found[0]}` : 'und';
}
