import { lettersApart } from '../similarity/letter-set.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { type FormStore, isFuzzy } from './form-store.ts';
import { placeOf } from './multi-word-forms.ts';
import { createComparison, RESEMBLANCE_BOUNDS, resemblanceBoundsAmong } from './resemblance.ts';
import type { WordIndex } from './word-index.ts';

/** Maximum number of forms examined for one word, shortest first: a word in more forms ("bank", "north") identifies none of them. Set by hand. */
const MOST_FORMS = 64;
/** Words of the longest run of a text that is looked up as one name. */
export const LONGEST_RUN = 7;
/** Number of words whose forms are cached, in each of two generations. */
const MOST_REMEMBERED = 1 << 13;

/** Words `[first, last)` of a text within which a name may extend. */
interface Stretch {
  readonly words: readonly StretchWord[];
  readonly first: number;
  readonly last: number;
}

interface StretchWord {
  readonly folded: string;
  /** See `letterSet`. */
  readonly letters: number;
}

/** A run `[from, to)` of a stretch. */
interface AnchoredRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the runs around a word of a text, by its number, that resemble a form of several words containing it: the adjacent text is as long as the
 * rest of the form and has nearly the same letters. "every force gas" is found by "gas", for Everforce Gas.
 * The required resemblance is that of ordinary words to any form: with wider bounds (0.4 of the length but for one letter, 4 letters apart, a ratio
 * of 2), one spoken name more in 145 comes first, and more segments of transcripts become worse than better.
 */
export type FindAnchored = (stretch: Stretch, at: number, word: number) => readonly AnchoredRun[];

const NO_RUNS: readonly AnchoredRun[] = [];

/**
 * @param words words of the forms
 * @param joined concatenated forms of several words; string i is form multiWordForms[i]
 */
export function createFindAnchored(
  store: FormStore,
  multiWordForms: Int32Array,
  words: WordIndex,
  joined: WordIndex,
): FindAnchored {
  const comparison = createComparison(resemblanceBoundsAmong(store.formCount));
  const placesOf = createGenerationalCache<readonly AnchorPlace[], number>(MOST_REMEMBERED);

  const resemblesOneOf = (stretch: Stretch, { from, to }: AnchoredRun, forms: readonly AnchoredForm[]): boolean => {
    const letters = lettersBetween(stretch, from, to);
    let isSet = false;
    for (const form of forms) {
      if (lettersApart(letters, form.letters) > RESEMBLANCE_BOUNDS.any.lettersApart) continue;
      if (!isSet) comparison.set(foldedBetween(stretch, from, to));
      isSet = true;
      if (comparison.isNear(joined.table, form.place) && comparison.isLikely(joined.table, form.place)) return true;
    }
    return false;
  };

  return (stretch, at, word) => {
    const places = placesOf.get(word) ?? placesOf.set(word, placesAnchoredBy(word, store, multiWordForms, words));
    if (places.length === 0) return NO_RUNS;
    const runs: AnchoredRun[] = [];
    for (const { before, after, forms } of places) {
      const run = runAround(stretch, at, before, after);
      if (run && resemblesOneOf(stretch, run, forms)) runs.push(run);
    }
    return runs;
  };
}

/** A form of several words with one right word, and its set of letters; see `letterSet`. */
interface AnchoredForm {
  /** Index among the forms of several words. */
  readonly place: number;
  readonly letters: number;
}

/** The forms with the same number of letters before and after a word. */
interface AnchorPlace {
  readonly before: number;
  readonly after: number;
  readonly forms: readonly AnchoredForm[];
}

/** The forms of several words that contain a word, by the number of letters before and after it. */
function placesAnchoredBy(
  word: number,
  store: FormStore,
  multiWordForms: Int32Array,
  { letterSets }: WordIndex,
): AnchorPlace[] {
  const { postingStarts, postings, wordStarts, wordIds } = store;
  const places = new Map<string, AnchorPlace & { forms: AnchoredForm[] }>();
  const end = Math.min(postingStarts[word + 1], postingStarts[word] + MOST_FORMS);
  for (let posting = postingStarts[word]; posting < end; posting++) {
    const form = postings[posting];
    const [first, last] = [wordStarts[form], wordStarts[form + 1]];
    if (last - first < 2 || !isFuzzy(store, form)) continue;
    let letters = 0;
    for (let i = first; i < last; i++) letters |= letterSets[wordIds[i]];
    for (let i = first; i < last; i++) {
      if (wordIds[i] !== word) continue;
      const [before, after] = [lengthOf(store, first, i), lengthOf(store, i + 1, last)];
      const place = places.get(`${before} ${after}`) ?? { before, after, forms: [] };
      places.set(`${before} ${after}`, place);
      place.forms.push({ place: placeOf(multiWordForms, form), letters });
    }
  }
  return [...places.values()];
}

/** Number of letters in the words of forms at `[from, to)` of `wordIds`. */
function lengthOf({ words, wordIds }: FormStore, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) length += words.starts[wordIds[i] + 1] - words.starts[wordIds[i]];
  return length;
}

/** The run around `at` with as many letters before and after it; undefined if there are no such words, or too many. */
function runAround(stretch: Stretch, at: number, before: number, after: number): AnchoredRun | undefined {
  const from = at - countWords(stretch, at, -1, before);
  const to = at + 1 + countWords(stretch, at, 1, after);
  const isIncomplete = (before > 0 && from === at) || (after > 0 && to === at + 1);
  return isIncomplete || to - from > LONGEST_RUN ? undefined : { from, to };
}

/** How many words next to `at`, in one direction, are together closest to a number of letters. */
function countWords({ words, first, last }: Stretch, at: number, step: 1 | -1, wanted: number): number {
  let length = 0;
  let count = 0;
  for (let i = at + step; length < wanted && i >= first && i < last; i += step) {
    const more = length + words[i].folded.length;
    if (more - wanted > wanted - length) break;
    length = more;
    count++;
  }
  return count;
}

/** The letters of words `[from, to)`; see `letterSet`. */
function lettersBetween({ words }: Stretch, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters |= words[i].letters;
  return letters;
}

function foldedBetween({ words }: Stretch, from: number, to: number): string[] {
  const folded: string[] = [];
  for (let i = from; i < to; i++) folded.push(words[i].folded);
  return folded;
}
