import { lazyPattern } from '../text/lazy-pattern.ts';

/** What the next word is written together with: "and", "in", "the" and the like. */
const HEBREW_PREFIX = lazyPattern('^[והבלמשכ](?=.{2})', 'u');
const ARABIC_PREFIX = lazyPattern('^[وفبلك](?=.{2})', 'u');
/** Case endings of names in Russian, Ukrainian, Bulgarian and Serbian. */
const CYRILLIC_ENDING = lazyPattern(
  '(?<=.{2})(?:ого|его|ому|ему|ими|ыми|ами|ями|ий|ой|ей|ом|ем|ым|им|ою|ею|ую|юю|ам|ях|ах|ов|ев|ів|[аеиоуыюяіїйь])$',
  'u',
);
/** The endings of base forms in place of these. */
const CYRILLIC_BASES = ['', 'а', 'я', 'й', 'ий', 'ый', 'ой', 'ь', 'о', 'ая'];
const KOREAN_PARTICLE = lazyPattern('(?<=.{2})(?:에서|에게|으로|이라|[은는이가을를의에와과도로])$', 'u');
const GEORGIAN_OR_ARMENIAN_ENDING = lazyPattern('(?<=.{3}).$', 'u');
/** In Turkish, the endings of names follow an apostrophe: "Erdoğan'ın". */
const ENDING_AFTER_APOSTROPHE = lazyPattern("['’]\\p{L}+$", 'u');

/** The letters of Arabic keyboards for those of Persian and Urdu, and the reverse. */
const OTHER_KEYBOARD: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ي: 'ی', ك: 'ک' };

type Reduce = (word: string) => readonly string[];

const without =
  (part: () => RegExp, replacements: readonly string[] = ['']): Reduce =>
  (word) =>
    part().test(word) ? replacements.map((replacement) => word.replace(part(), replacement)) : [];

const onOtherKeyboard: Reduce = (word) => {
  const letters = [...word].map((letter) => OTHER_KEYBOARD[letter] ?? letter);
  return [letters.join('')];
};

/** Scripts with what reduces their words. */
const SCRIPTS: readonly (readonly [first: () => RegExp, reduce: readonly Reduce[]])[] = [
  [lazyPattern('^\\p{Script=Latin}', 'u'), [without(ENDING_AFTER_APOSTROPHE)]],
  [lazyPattern('^\\p{Script=Cyrillic}', 'u'), [without(CYRILLIC_ENDING, CYRILLIC_BASES)]],
  [lazyPattern('^\\p{Script=Arabic}', 'u'), [onOtherKeyboard, without(ARABIC_PREFIX)]],
  [lazyPattern('^\\p{Script=Hebrew}', 'u'), [without(HEBREW_PREFIX)]],
  [lazyPattern('^\\p{Script=Hangul}', 'u'), [without(KOREAN_PARTICLE)]],
  [lazyPattern('^[\\p{Script=Georgian}\\p{Script=Armenian}]', 'u'), [without(GEORGIAN_OR_ARMENIAN_ENDING)]],
];

/** Prefixes and endings that are removed one after the other: "ولبنان", and for Lebanon. */
const MOST_STEPS = 2;

/**
 * The strings that an inflected name may be a form of: without endings, or prefixes that are written together with it. The common ones of each script,
 * set by hand; few of the strings are words, so they are only of use where words are listed. The word itself is not among them.
 */
export function baseForms(word: string): string[] {
  const reduce = SCRIPTS.find(([first]) => first().test(word))?.[1] ?? [];
  const found = new Set<string>();
  let last: readonly string[] = [word];
  for (let step = 0; step < MOST_STEPS; step++) {
    last = last.flatMap((base) => reduce.flatMap((reduceBase) => reduceBase(base)));
    for (const base of last) found.add(base);
  }
  found.delete(word);
  return [...found];
}
