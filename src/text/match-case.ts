import { lazyPattern } from './lazy-pattern.ts';

/**
 * Words that stay lower-case in titles and inside names, even where everything around them has a capital: articles, conjunctions
 * and short prepositions, and the particles of personal names.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...'a an and as at but by for from in into nor of on or per the to upon via with'.split(' '),
  ...'al ben bin bint da das de del della den der des di do dos du e el en ibn la le ter ten und van von y zu'.split(
    ' ',
  ),
]);

const WORD = lazyPattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*`, 'gu');
/** The same for ASCII, which most texts are. */
const ASCII_WORD = /[a-z0-9][a-z0-9']*/gi;
const ASCII = /^[\0-\x7f]*$/;
const FIRST_LETTER = /^\p{L}/u;
const CASED = lazyPattern(String.raw`[\p{Lu}\p{Lt}\p{Ll}]`, 'gu');
const CAPITAL = /[\p{Lu}\p{Lt}]/u;

/**
 * Transfers the capitalisation of the original to a replacement:
 *
 *     ALI KHAMENEY        Ali Khamenei          ALI KHAMENEI          all capitals, two letters at least
 *     Permanent Resident  permanent member      Permanent Member      a capital on each word, small words excepted
 *     Permanent resident  permanent member      Permanent member      a capital at the beginning
 *     my crude            Macron                Macron                a name keeps its own
 *
 * `exact` returns the replacement unchanged. The result differs from `replacement` only in letter case, which may
 * change its length (ß, SS).
 */
export function matchCase(original: string, replacement: string, policy: 'keep' | 'exact'): string {
  if (policy === 'exact') return replacement;
  if (isAllCapitals(original)) return replacement.toUpperCase();
  const words: readonly string[] = original.match(wordOf(original)) ?? [];
  if (words.length === 0 || !startsWithCapital(words[0])) return replacement;
  const [first] = replacement.match(wordOf(replacement)) ?? [''];
  if (hasOwnBeginning(replacement, first, words[0])) return replacement;
  return isTitle(words) ? toTitle(replacement, words) : replacement.replace(first, capitalise);
}

const wordOf = (text: string): RegExp => (ASCII.test(text) ? ASCII_WORD : WORD());

/** An initial particle (al-Assad, de Gaulle) is capitalised only if it is in the original; `iPhone` never is. */
function hasOwnBeginning(replacement: string, first: string, originalFirst: string): boolean {
  if (CAPITAL.test(first)) return true;
  return SMALL_WORDS.has(first) && CAPITAL.test(replacement) && originalFirst.toLowerCase() !== first;
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(CASED())?.length ?? 0) >= 2;
}

function startsWithCapital(word: string): boolean {
  return CAPITAL.test(FIRST_LETTER.exec(word)?.[0] ?? '');
}

/** At least two words are capitalised, and all others are small words. */
function isTitle(words: readonly string[]): boolean {
  const lower = words.filter((word) => FIRST_LETTER.test(word) && !startsWithCapital(word));
  return words.length - lower.length >= 2 && lower.every((word) => SMALL_WORDS.has(word));
}

/** A small word is written as the original writes it, and lower-case if it is not there. */
function toTitle(replacement: string, original: readonly string[]): string {
  let isFirst = true;
  return replacement.replace(wordOf(replacement), (word) => {
    const isKept = !isFirst && SMALL_WORDS.has(word) && !original.includes(capitalise(word));
    isFirst = false;
    return isKept || CAPITAL.test(word) ? word : capitalise(word);
  });
}

function capitalise(word: string): string {
  return word.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}
