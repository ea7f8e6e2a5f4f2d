import { letterSet, lettersApart } from '../similarity/letter-set.ts';
import { type FormStore, isFuzzy } from './form-store.ts';
import { createComparison, LIKENESS, likenessAmong } from './resemblance.ts';
import { placeOf } from './several-words.ts';
import { writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';
import type { WordIndex } from './word-index.ts';

/** Forms that are looked at for one word, shortest first: a word that more have ("bank", "north") tells little of any. Set by hand. */
const MOST_FORMS = 64;
/** Words of the longest run, as in LIMITS of match/. */
const MOST_WORDS = 7;
const LONGEST = 64;
/** Words of which the forms are remembered, in each of two generations. */
const MOST_REMEMBERED = 1 << 13;

/** Words `[first, last)` of a text among which a name may run. */
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
  const comparison = createComparison(likenessAmong(store.formCount));
  const placesOf = createTwoGenerations<readonly AnchorPlace[], number>(MOST_REMEMBERED);

  const resemblesOneOf = (stretch: Stretch, { from, to }: AnchoredRun, forms: readonly AnchoredForm[]): boolean => {
    const letters = lettersBetween(stretch, from, to);
    let isSet = false;
    for (const form of forms) {
      if (lettersApart(letters, form.letters) > LIKENESS.any.lettersApart) continue;
      if (!isSet) comparison.set(foldedBetween(stretch, from, to), 0, to - from);
      isSet = true;
      if (comparison.isNear(joined.table, form.place) && comparison.isLikely(joined.table, form.place)) return true;
    }
    return false;
  };

  return (stretch, at, word) => {
    const places = placesOf.get(word) ?? placesOf.set(word, placesAnchoredBy(word, store, several, words));
    const runs: AnchoredRun[] = [];
    for (const { before, after, forms } of places) {
      const run = runAround(stretch, at, before, after);
      if (run && resemblesOneOf(stretch, run, forms)) runs.push(run);
    }
    return runs;
  };
}

/** A form of several words, of which one is right, and the letters it has; see `letterSet`. */
interface AnchoredForm {
  /** Among the forms of several words. */
  readonly place: number;
  readonly letters: number;
}

/** The forms in which as many letters stand before a word and after it. */
interface AnchorPlace {
  readonly before: number;
  readonly after: number;
  readonly forms: readonly AnchoredForm[];
}

/** The forms of several words that have a word, by the places it has in them. */
function placesAnchoredBy(
  word: number,
  store: FormStore,
  several: Int32Array,
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
      const [before, after] = [lettersOf(store, first, i), lettersOf(store, i + 1, last)];
      const place = places.get(`${before} ${after}`) ?? { before, after, forms: [] };
      places.set(`${before} ${after}`, place);
      place.forms.push({ place: placeOf(several, form), letters });
    }
  }
  return [...places.values()];
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
    const more = letters + words[i].folded.length;
    if (more - wanted > wanted - letters) break;
    letters = more;
    count++;
  }
  return count;
}

const scratch = new Uint8Array(LONGEST);

/** See `letterSet`. */
export const lettersOfWord = (word: string): number => letterSet(scratch, 0, writeBytes(word, scratch));

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
