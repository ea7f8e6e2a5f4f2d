import { bitCount, LETTER_BITS, letterSet } from '../similarity/letter-set.ts';
import { type FormStore, isFuzzy } from './form-store.ts';
import { createComparison, LIKENESS } from './resemblance.ts';
import { placeOf } from './several-words.ts';
import { writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';
import type { WordIndex } from './word-search.ts';

/** Forms that are looked at for one word, shortest first: a word that more have ("bank", "north") tells little of any. Set by hand. */
const MOST_FORMS = 64;
/** Words of the longest run, as in LIMITS of match/. */
const MOST_WORDS = 7;
const LONGEST = 64;
/** Words of which the forms are remembered, and runs of which it is remembered whether they resemble a form; in each of two generations. */
const MOST_REMEMBERED = 1 << 13;

/** Words `[first, last)` of a text among which a name may run, folded. */
interface Stretch {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** A run `[from, to)` of a stretch. */
interface AnchoredRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the runs around a word of a text, by its number, that resemble a form of several words which has that word: what stands beside it is as long
 * as what the form has beside it, and the letters are nearly the same. "every force gas" is found by "gas", for Everforce Gas.
 * They must be as like as ordinary words are to any form: with 0.4 of the length but for one letter, 4 letters apart and a ratio of 2, one spoken
 * name more in 145 comes first, and more segments of transcripts become worse than better.
 */
export type FindAnchored = (stretch: Stretch, at: number, word: number) => AnchoredRun[];

/**
 * @param words of the forms
 * @param joined forms of several words, written together; string i is form several[i]
 */
export function createFindAnchored(
  store: FormStore,
  several: Int32Array,
  words: WordIndex,
  joined: WordIndex,
): FindAnchored {
  const comparison = createComparison(LIKENESS.any);
  const lettersOfText = createLettersOfText();
  const formsOf = createTwoGenerations<readonly AnchoredForm[], number>(MOST_REMEMBERED);
  const verdicts = createTwoGenerations<boolean>(MOST_REMEMBERED);

  const mayResemble = (sets: Int32Array, { from, to }: AnchoredRun, letters: number): boolean => {
    let seen = 0;
    for (let i = from; i < to; i++) seen |= sets[i];
    return bitCount((seen ^ letters) & LETTER_BITS) <= LIKENESS.any.lettersApart;
  };
  const resembles = (run: readonly string[], form: number): boolean => {
    const place = placeOf(several, form);
    comparison.set(run, 0, run.length);
    return comparison.isNear(joined.table, joined.letterSets, place) && comparison.isLikely(joined.table, place);
  };
  const isKnownToResemble = (run: readonly string[], form: number): boolean => {
    const question = `${form} ${run.join(' ')}`;
    return verdicts.get(question) ?? verdicts.set(question, resembles(run, form));
  };

  return (stretch, at, word) => {
    const sets = lettersOfText(stretch.words);
    const runs: AnchoredRun[] = [];
    for (const anchored of formsOf.get(word) ?? formsOf.set(word, formsAnchoredBy(word, store, words))) {
      const run = runAround(stretch, at, anchored.before, anchored.after);
      if (!run || !mayResemble(sets, run, anchored.letters)) continue;
      if (isKnownToResemble(stretch.words.slice(run.from, run.to), anchored.form)) runs.push(run);
    }
    return runs;
  };
}

/** A form of several words, of which one is right: how many letters stand before it and after it, and which letters it has; see `letterSet`. */
interface AnchoredForm {
  readonly form: number;
  readonly before: number;
  readonly after: number;
  readonly letters: number;
}

/** The forms of several words that have a word, once for each place of it. */
function formsAnchoredBy(word: number, store: FormStore, { letterSets }: WordIndex): AnchoredForm[] {
  const { postingStarts, postings, wordStarts, wordIds } = store;
  const forms: AnchoredForm[] = [];
  const end = Math.min(postingStarts[word + 1], postingStarts[word] + MOST_FORMS);
  for (let posting = postingStarts[word]; posting < end; posting++) {
    const form = postings[posting];
    const [first, last] = [wordStarts[form], wordStarts[form + 1]];
    if (last - first < 2 || !isFuzzy(store, form)) continue;
    let letters = 0;
    for (let i = first; i < last; i++) letters |= letterSets[wordIds[i]];
    for (let i = first; i < last; i++)
      if (wordIds[i] === word)
        forms.push({ form, before: lettersOf(store, first, i), after: lettersOf(store, i + 1, last), letters });
  }
  return forms;
}

/** How many letters the words of forms from place `from` to `to` have. */
function lettersOf({ words, wordIds }: FormStore, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += words.starts[wordIds[i] + 1] - words.starts[wordIds[i]];
  return letters;
}

/** The run around `at` that has as many letters before it and after it; undefined where there are no words for them, or too many. */
function runAround(stretch: Stretch, at: number, before: number, after: number): AnchoredRun | undefined {
  const from = at - countWords(stretch, at, -1, before);
  const to = at + 1 + countWords(stretch, at, 1, after);
  const isWanting = (before > 0 && from === at) || (after > 0 && to === at + 1);
  return isWanting || to - from > MOST_WORDS ? undefined : { from, to };
}

/** How many words beside `at`, in one direction, come nearest to so many letters. */
function countWords({ words, first, last }: Stretch, at: number, step: 1 | -1, wanted: number): number {
  let letters = 0;
  let count = 0;
  for (let i = at + step; letters < wanted && i >= first && i < last; i += step) {
    const more = letters + words[i].length;
    if (more - wanted > wanted - letters) break;
    letters = more;
    count++;
  }
  return count;
}

/** The letters of each word of a text; see `letterSet`. Those of the text that was asked about last are remembered. */
function createLettersOfText(): (words: readonly string[]) => Int32Array {
  const bytes = new Uint8Array(LONGEST);
  let known: readonly string[] | undefined;
  let sets = new Int32Array(0);
  return (words) => {
    if (words !== known) {
      sets = Int32Array.from(words, (word) => letterSet(bytes, 0, writeBytes(word, bytes)));
      known = words;
    }
    return sets;
  };
}
