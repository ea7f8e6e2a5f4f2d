const DIGIT = /\p{N}/u;
const LETTER_AFTER_FIGURE = /(?<=\p{N})\p{L}$/u;

/**
 * Whether folded words have the same digits, and the same letters after them: CD20 is not a garble of CD30, nor is CD20a, as figures are either
 * recognised correctly or mean a different thing.
 */
export function haveSameFigures(seen: readonly string[], meant: readonly string[]): boolean {
  if (!seen.some(hasDigit) && !meant.some(hasDigit)) return true;
  return digitsOf(seen) === digitsOf(meant) && variantsOf(seen) === variantsOf(meant);
}

const hasDigit = (word: string): boolean => DIGIT.test(word);
const digitsOf = (words: readonly string[]): string => words.join('').replace(/\P{N}+/gu, '');
/** The letters that end a word directly after a digit. */
const variantsOf = (words: readonly string[]): string =>
  words.map((word) => LETTER_AFTER_FIGURE.exec(word)?.[0] ?? '').join('');
