import { backgroundCost } from '../similarity/background.ts';
import { confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { letterDistance } from '../similarity/letter-distance.ts';
import { letterSet, lettersApart } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type FormStore, hasWord, isFuzzy, wordCountOf } from './form-store.ts';
import { joinedStrings, placeOf } from './multi-word-forms.ts';
import { createNearFinder, type NearQuery } from './near-finder.ts';
import { buildNearStrings, REACH } from './near-strings.ts';
import { type StringTable, writeBytes } from './string-table.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';
import { findWord } from './word-numbers.ts';

/** Minimum resemblance of joined words to a form. */
export interface ResemblanceBounds {
  /** Maximum number of letters that only one side has. */
  readonly lettersApart: number;
  /** Maximum letter distance, as a share of the longer side. */
  readonly distance: number;
  /** Letters of the longer side that do not count for that share: short strings are similar by chance. */
  readonly uncounted: number;
  /** Minimum log-likelihood ratio of the form against the background, in nats. */
  readonly ratio: number;
}

/**
 * Set by the answers of 0.3 or more for ordinary words in transcripts, translated sentences and spoken names. For several words and a name that
 * occurs nowhere in the document: eleven answers, at most 3 letters apart, at 0.33 of the length but for two letters, with a ratio of 3.9 or more.
 * For a name of the document: four in five are within these bounds; of the others, the right ones are found from fewer words as well.
 */
export const RESEMBLANCE_BOUNDS = {
  any: { lettersApart: 3, distance: 0.33, uncounted: 2, ratio: 3.5 },
  mentioned: { lettersApart: 5, distance: 0.34, uncounted: 0, ratio: -5 },
} as const satisfies Readonly<Record<string, ResemblanceBounds>>;

/** Number of forms with which the bounds of `any` were measured; e times as many forms bring e times as many chance matches. */
export const FORMS_MEASURED = 4096;

/** Minimum resemblance of words to one of this many forms. */
export const resemblanceBoundsAmong = (forms: number): ResemblanceBounds => ({
  ...RESEMBLANCE_BOUNDS.any,
  ratio: RESEMBLANCE_BOUNDS.any.ratio + Math.max(0, Math.log(forms / FORMS_MEASURED)),
});

/** Maximum number of forms examined for the word that two neighbours resemble; most words have fewer. */
const MOST_FORMS = 256;
/**
 * Up to this many forms are compared with a run one by one, at some nanoseconds each. Finding those that share a neighbour is as fast from 200 on,
 * but building its index takes as long as hundreds of comparisons with all forms: more than a paragraph needs.
 */
const FEW_FORMS = 1500;
/** Bytes of a run that are compared. */
const LONGEST = 64;

/** Whether concatenated words resemble any form at all; takes a few microseconds. */
export type Resembles = (words: readonly string[]) => boolean;

/**
 * Whether words are nearly a form of one or several words. A form of several words may begin differently: then it is found by its word that two
 * neighbours resemble, if the third word is the same.
 * @param joined concatenated forms of several words; string i is form multiWordForms[i]
 */
export function createResembles(
  store: FormStore,
  multiWordForms: Int32Array,
  words: WordIndex,
  joined: WordIndex,
): Resembles {
  const { postingStarts, postings } = store;
  const bounds = resemblanceBoundsAmong(store.formCount);
  const whole = createComparison(bounds);
  const pair = createComparison(bounds);
  /** The word next to the two neighbours. */
  let third = -1;
  const isLikeForm = (place: number): boolean =>
    whole.isNear(joined.table, place) && whole.isLikely(joined.table, place);
  const leadsToForm = (word: number): boolean => {
    const end = Math.min(postingStarts[word + 1], postingStarts[word] + MOST_FORMS);
    for (let at = postingStarts[word]; at < end; at++) {
      if (!hasWord(store, postings[at], third)) continue;
      const place = placeOf(multiWordForms, postings[at]);
      if (multiWordForms[place] === postings[at] && whole.sharesLetters(joined.letterSets[place]) && isLikeForm(place))
        return true;
    }
    return false;
  };
  const isNearWord = createNearFinder(
    words,
    bounds.lettersApart,
    (word) => whole.isNear(words.table, word) && isFormOfOneWord(store, word) && whole.isLikely(words.table, word),
  );
  const isNearForm = createNearFinder(joined, bounds.lettersApart, isLikeForm);
  const leads = createNearFinder(
    words,
    bounds.lettersApart,
    (word) => pair.isNear(words.table, word) && leadsToForm(word),
  );
  return (run) => {
    whole.set(run, 0, run.length);
    if (isNearWord(whole.query) || isNearForm(whole.query)) return true;
    for (let from = 0; run.length === 3 && from < 2; from++) {
      third = findWord(store.wordNumbers, run[2 - 2 * from]);
      if (third < 0) continue;
      pair.set(run, from, from + 2);
      if (leads(pair.query)) return true;
    }
    return false;
  };
}

/** The shortest form with a word is the first among its forms. */
function isFormOfOneWord(store: FormStore, word: number): boolean {
  const { postingStarts, postings } = store;
  const form = postings[postingStarts[word]];
  return postingStarts[word] < postingStarts[word + 1] && isFuzzy(store, form) && wordCountOf(store, form) === 1;
}

/**
 * Creates functions that tell whether words resemble one of some forms, those of names in a document. With many forms, only those that share a
 * neighbour with the words are compared.
 */
export function createResemblesOneOf(
  store: FormStore,
  multiWordForms: Int32Array,
  words: WordIndex,
  joined: WordIndex,
): (forms: readonly number[]) => Resembles {
  const comparison = createComparison(RESEMBLANCE_BOUNDS.mentioned);
  const isLikeIn = ({ table, letterSets }: WordIndex, string: number): boolean =>
    comparison.sharesLetters(letterSets[string]) &&
    comparison.isNear(table, string) &&
    comparison.isLikely(table, string);
  const isLike = (form: number): boolean =>
    wordCountOf(store, form) === 1
      ? isLikeIn(words, store.wordIds[store.wordStarts[form]])
      : isLikeIn(joined, placeOf(multiWordForms, form));
  return (forms) => {
    const fuzzy = forms.filter((form) => isFuzzy(store, form));
    if (fuzzy.length === 0) return () => false;
    if (fuzzy.length <= FEW_FORMS)
      return (run) => {
        comparison.set(run, 0, run.length);
        return fuzzy.some(isLike);
      };
    const strings = joinedStrings(store, Int32Array.from(fuzzy));
    const index = openWordIndex(strings, buildNearStrings(strings, REACH.joined));
    const isNearOne = createNearFinder(
      index,
      RESEMBLANCE_BOUNDS.mentioned.lettersApart,
      (i) => comparison.isNear(strings, i) && comparison.isLikely(strings, i),
    );
    return (run) => {
      comparison.set(run, 0, run.length);
      return isNearOne(comparison.query);
    };
  };
}

/** Compares words with strings, cheapest test first. */
interface Comparison {
  /** The query. */
  readonly query: NearQuery;
  /** Sets the query to the words `[from, to)` of a run, concatenated. */
  set(run: readonly string[], from: number, to: number): void;
  /** Compares the sets of letters; see `letterSet`. */
  sharesLetters(letters: number): boolean;
  /** Compares the letters in order. */
  isNear(table: StringTable, string: number): boolean;
  /** Compares by the confusion model, which takes longer. */
  isLikely(table: StringTable, string: number): boolean;
}

export function createComparison(bounds: ResemblanceBounds): Comparison {
  const { distance, uncounted, ratio } = bounds;
  const query = { bytes: new Uint8Array(LONGEST), length: 0, letters: 0 };
  const measure = letterDistance();
  const cost = confusionCost();
  let words: readonly string[] = [];
  /** Result of `measure` when prepared for the words; −1 before that. */
  let measuring = -1;
  /** Maximum cost of a string; −1 until requested. */
  let cutoff = -1;
  /** Result of `cost` when prepared for the words; −1 before that. */
  let ticket = -1;

  return {
    query,
    set(run, from, to) {
      words = from === 0 && to === run.length ? run : run.slice(from, to);
      query.length = 0;
      for (const word of words) query.length += writeBytes(word, query.bytes, query.length);
      query.letters = letterSet(query.bytes, 0, query.length);
      measuring = -1;
      cutoff = -1;
      ticket = -1;
    },
    sharesLetters: (letters) => lettersApart(letters, query.letters) <= bounds.lettersApart,
    isNear({ bytes, starts }, string) {
      const [from, to] = [starts[string], starts[string + 1]];
      const most = distance * (Math.max(query.length, to - from) - uncounted);
      if (Math.abs(query.length - to + from) > most) return false;
      if (measuring !== measure.prepared()) measuring = measure.prepare(query.bytes, query.length);
      return measure.to(bytes, from, to, Math.floor(2 * most)) <= 2 * most;
    },
    isLikely({ bytes, starts }, string) {
      if (cutoff < 0) cutoff = Math.max(0, UNITS_PER_NAT * (backgroundCost(words.join('')) - ratio));
      if (ticket !== cost.prepared()) ticket = cost.prepare(query.bytes, 0, query.length);
      return cost.of(bytes, starts[string], starts[string + 1], cutoff) !== INFINITE;
    },
  };
}
