import type { Language } from '../language/language.ts';
import type { Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { isCapitalised } from '../text/shape.ts';
import { continues, foldedOf, type Segment, type TokenRun, wordAfter, wordBefore } from './document.ts';
import { type Mention, mentionAt, mentionsTouching } from './find-mentions.ts';
import type { Word } from './word.ts';

/** A run with all content words of a listed name, but in another order, with other function words, or some replaced by near-synonyms. */
export interface Paraphrase {
  readonly run: TokenRun;
  readonly form: number;
  readonly reordered: boolean;
  /** The very words of the name in another order, and so many that no other name has them: "International Atomic Agency Energy". */
  readonly isPermutation: boolean;
}

export type FindParaphrases = (segment: Segment, mentions: readonly Mention[]) => Paraphrase[];

/** Content words of the names that are searched for. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
/** Words whose meaning is cached, in each of two generations. */
const REMEMBERED_WORDS = 1 << 12;
/** Fewest content words of a name that may have near-synonyms or, in the same order, other function words: "University in Chicago" is not its University. */
const FEWEST_TO_VARY = 3;
/** With fewer content words, only one may be a near-synonym; with these or more, one must be as it is. */
const FEWEST_TO_REPLACE = 4;
/** Fewest content words of a permutation. Three may be another name: a Democratic Liberal Party is no Liberal Democratic Party. */
const FEWEST_TO_PERMUTE = 4;

/**
 * Finds names of organisations, treaties and plans that were translated word by word: "Party of Justice and Development" for Justice and Development Party,
 * "Global Food Programme" for World Food Programme. Names are indexed by the sum of the numbers of their meanings, which does not depend on the order.
 */
export function createParaphraseFinder({ index }: Lexicon, language: Language): FindParaphrases {
  const { numbers, forms } = indexByMeaning(index, language);
  const cache = createGenerationalCache<number>(REMEMBERED_WORDS);
  /** The number of the meaning of a word that may belong to a name; 0 if it belongs to none. */
  const numberOf = ({ folded, isFunctionWord, shape }: Word, cased: boolean): number => {
    if (isFunctionWord || (cased && !isCapitalised(shape))) return 0;
    return cache.get(folded) ?? cache.set(folded, numbers.get(language.meaning(folded)) ?? 0);
  };

  return (segment, mentions) => {
    const { words, cased } = segment;
    const found: Paraphrase[] = [];
    if (forms.size === 0) return found;
    for (let from = 0; from < words.length; from++) {
      let sum = numberOf(words[from], cased);
      if (sum === 0) continue;
      for (let at = from + 1, content = 1; at < words.length && content < MOST_WORDS && mayRunOn(segment, at); at++) {
        if (words[at].isFunctionWord) continue;
        const number = numberOf(words[at], cased);
        if (number === 0) break;
        sum += number;
        content++;
        const same = forms.get(sum);
        if (same) addParaphrases(found, { segment, from, to: at + 1 }, same, mentions, index, language);
      }
    }
    return found;
  };
}

/** Whether a name may extend to token `at`: it ends with a possessive, as in "the Agency's International Council". */
const mayRunOn = (segment: Segment, at: number): boolean =>
  continues(segment, at) && segment.tokens.stems[at - 1] === segment.tokens.ends[at - 1];

/** The numbers of all meanings of words of names, and the forms by the sum of these. */
interface MeaningIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<number, readonly number[]>;
}

function indexByMeaning(index: LexiconIndex, language: Language): MeaningIndex {
  const numbers = new Map<string, number>();
  const forms = new Map<number, number[]>();
  for (const form of index.properNameForms) {
    const content = index.formWords(form).filter((word) => !language.isFunctionWord(word));
    if (content.length < FEWEST_WORDS || content.length > MOST_WORDS) continue;
    let sum = 0;
    for (const word of content) {
      const meaning = language.meaning(word);
      const number = numbers.get(meaning) ?? scattered(numbers.size);
      numbers.set(meaning, number);
      sum += number;
    }
    addToGroup(forms, sum, form);
  }
  return { numbers, forms };
}

/** A different number from 1 on for each, spread over 32 bits (Knuth's multiplicative hash), so that other sums are hardly ever equal. */
const scattered = (count: number): number => (Math.imul(count, 0x9e3779b1) >>> 0) + 1;

function addParaphrases(
  found: Paraphrase[],
  run: TokenRun,
  forms: readonly number[],
  mentions: readonly Mention[],
  index: LexiconIndex,
  language: Language,
): void {
  if (isPartOfLongerName(run, mentions)) return;
  for (const form of forms) {
    const paraphrase = compare(run, form, index.formWords(form), language);
    if (paraphrase && keepsMentions(paraphrase, mentions, index)) found.push(paraphrase);
  }
}

/** Compares content words with content words, and the function words of the run with those of the form. */
function compare(
  run: TokenRun,
  form: number,
  formWords: readonly string[],
  language: Language,
): Paraphrase | undefined {
  const isContentWord = (word: string): boolean => !language.isFunctionWord(word);
  const seen = foldedOf(run).filter(isContentWord);
  const meant = formWords.filter(isContentWord);
  const seenMeanings = seen.map(language.meaning);
  const meanings = meant.map(language.meaning);
  if (!areEqual(seenMeanings.toSorted(), meanings.toSorted()) || !isLinked(run, formWords)) return undefined;
  const exactWords = countCommon(seen, meant);
  const reordered = !areEqual(seenMeanings, meanings);
  const replaced = meant.length - exactWords;
  if ((!reordered || replaced > 0) && meant.length < FEWEST_TO_VARY) return undefined;
  if (meant.length < FEWEST_TO_REPLACE ? replaced > 1 : exactWords === 0) return undefined;
  const isPermutation =
    reordered && meant.length >= FEWEST_TO_PERMUTE && foldedOf(run).every((word) => formWords.includes(word));
  return { run, form, reordered, isPermutation };
}

/** What connects the words of a name in a literal translation, before an article or alone. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'in']);
const ARTICLE = 'the';

/** Whether the function words of a run are those of the form, or links. */
function isLinked(run: TokenRun, formWords: readonly string[]): boolean {
  const words = foldedOf(run);
  return words.every((word, i) => {
    if (!run.segment.words[run.from + i].isFunctionWord || formWords.includes(word) || LINKS.has(word)) return true;
    return word === ARTICLE && LINKS.has(words[i - 1]);
  });
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** The number of words that both lists have, each as often as in the one that has fewer of them. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  const rest = [...a];
  for (const word of b) {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
  }
  return a.length - rest.length;
}

/** Whether a capitalised word stands beside the run, neither a name of its own nor a title: "Permanent Court of International Justice". */
function isPartOfLongerName(run: TokenRun, mentions: readonly Mention[]): boolean {
  const { segment, from, to } = run;
  const belongs = (word: Word | undefined, at: number): boolean =>
    word !== undefined &&
    segment.cased &&
    isCapitalised(word.shape) &&
    !word.isFunctionWord &&
    !word.isTitle &&
    mentionAt(mentions, at) === undefined;
  return belongs(wordBefore(run), from - 1) || belongs(wordAfter(run), to);
}

/**
 * Whether the right names that share words with a run are parts of it, and in place: "Congress of the United States" and "Iran's Central Bank" are good
 * English, and a part of several words is a part of the listed name as well.
 */
function keepsMentions(
  { run, form, reordered }: Paraphrase,
  mentions: readonly Mention[],
  index: LexiconIndex,
): boolean {
  const formWords = index.formWords(form).join(' ');
  return mentionsTouching(mentions, run.from, run.to).every((mention) => {
    if (reordered || mention.from < run.from || run.to < mention.to) return false;
    return mention.to - mention.from < run.to - run.from && formWords.includes(foldedOf(mention).join(' '));
  });
}
