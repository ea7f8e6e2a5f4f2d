import { foldedWords } from '../text/fold.ts';
import type { Entry } from './dictionary.ts';
import type { LintOptions, LintProblem } from './lint-dictionaries.ts';
import { isCommonNoun, singularOf } from './singular-of.ts';

const NUMERALS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, `${i + 1}`]),
);
const ROMAN: ReadonlyMap<string, string> = new Map(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((word) => [word, `${romanValue(word)}`]),
);

/**
 * Aliases that cannot stand for another right form of their entry, since they differ from it only in number (missile, missiles) or in a figure
 * (S-300, S-400): `normalise` would replace one by the other.
 */
export function unequalAliases(entries: readonly Entry[], isOrdinary: LintOptions['isOrdinary']): LintProblem[] {
  return entries.flatMap((entry) => {
    const forms = [entry.name, ...entry.aliases].map((text) => ({ text, words: foldedWords(text) }));
    if (forms.length === 1) return [];
    // In names, only ordinary words have a number: Marseilles is Marseille.
    const hasNumber = (word: string) => isCommonNoun(entry) || isOrdinary?.(word) === true;
    const inNumber = entry.kind === 'person' ? [] : unequal(forms, (words) => singularOf(words, hasNumber));
    return [
      ...inNumber.map(([alias, other]) => [alias, other, 'in number (one or several)']),
      ...unequal(forms, withoutFigures, figuresOf).map(([alias, other]) => [alias, other, 'in a figure']),
    ].map(([alias, other, how]) => ({
      ...entry.source,
      level: 'warning',
      rule: 'unequal-alias',
      message: `${entry.name}: alias ${alias} differs from ${other} only ${how}, so neither can replace the other: make it an entry of its own`,
    }));
  });
}

interface Words {
  readonly text: string;
  readonly words: readonly string[];
}

/** Forms with the same key as an earlier one but another value, each with the first such form. */
function unequal(
  forms: readonly Words[],
  keyOf: (words: readonly string[]) => string,
  tellsApart = (words: readonly string[]) => words.join(''),
): [string, string][] {
  const firstByKey = new Map<string, Words>();
  return forms.flatMap((form): [string, string][] => {
    const key = keyOf(form.words);
    const first = firstByKey.get(key);
    if (!first) firstByKey.set(key, form);
    return first && tellsApart(first.words) !== tellsApart(form.words) ? [[form.text, first.text]] : [];
  });
}

/** Words and figures apart: `F-16` and `f16` are both `f`, `16`. */
const pieces = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => word.match(/\p{Nd}+|\P{Nd}+/gu) ?? [])
    .map((piece) => NUMERALS.get(piece) ?? ROMAN.get(piece) ?? piece);

const isFigure = (piece: string): boolean => /^\p{Nd}/u.test(piece);
const figuresOf = (words: readonly string[]): string => pieces(words).filter(isFigure).sort().join(' ');
/** The words, with how many figures stand among them: Resolution 2231 and Resolution 2231 (2015) are one thing. */
function withoutFigures(words: readonly string[]): string {
  const all = pieces(words);
  return `${all.filter((piece) => !isFigure(piece)).join('')} ${all.filter(isFigure).length}`;
}

function romanValue(word: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  return [...word].reduce(
    (sum, sign, i) => sum + (values[sign] < (values[word[i + 1]] ?? 0) ? -1 : 1) * values[sign],
    0,
  );
}
