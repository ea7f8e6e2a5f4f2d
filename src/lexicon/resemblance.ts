import { backgroundCost } from '../similarity/background.ts';
import { confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { letterDistance } from '../similarity/letter-distance.ts';
import { letterSet, lettersApart } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type FormStore, isFuzzy, wordCountOf } from './form-store.ts';
import { joinedStrings, placeOf } from './multi-word-forms.ts';
import { createNearFinder, type NearQuery } from './near-finder.ts';
import { buildNearStrings, REACH } from './near-strings.ts';
import { BYTES_COMPARED, type StringTable, writeBytes } from './string-table.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

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
 * Set by the answers with a confidence of 0.3 or more for ordinary words in transcripts, translated sentences and spoken names. `any`: there were
 * eleven of several words for a name that occurs nowhere in the document, at most 3 letters apart, at a distance of at most 0.33 of the length but
 * for two letters, with a ratio of 3.9 or more. `mentioned`: of those for a name of the document, four in five are within these bounds; of the
 * others, the right ones are found from fewer words as well.
 */
export const RESEMBLANCE_BOUNDS = {
  any: { lettersApart: 3, distance: 0.33, uncounted: 2, ratio: 3.5 },
  mentioned: { lettersApart: 5, distance: 0.34, uncounted: 0, ratio: -5 },
} as const satisfies Readonly<Record<string, ResemblanceBounds>>;

/** Number of forms with which the bounds of `any` were measured; e times as many forms bring e times as many chance matches. */
export const FORMS_MEASURED = 4096;

/** Minimum resemblance of words to any of this many forms. */
export const resemblanceBoundsAmong = (forms: number): ResemblanceBounds => ({
  ...RESEMBLANCE_BOUNDS.any,
  ratio: RESEMBLANCE_BOUNDS.any.ratio + Math.max(0, Math.log(forms / FORMS_MEASURED)),
});

/**
 * Up to this many forms are compared with a run one by one, at some nanoseconds each. Finding those that share a neighbour is as fast from 200 on,
 * but building its index takes as long as hundreds of comparisons with all forms: more than a paragraph needs.
 */
const FEW_FORMS = 1500;

/** Whether words, concatenated, resemble a form of one word, or one of several words, concatenated as well; takes a few microseconds. */
export type Resembles = (words: readonly string[]) => boolean;

/** @param joined concatenated forms of several words */
export function createResembles(store: FormStore, words: WordIndex, joined: WordIndex): Resembles {
  const bounds = resemblanceBoundsAmong(store.formCount);
  const comparison = createComparison(bounds);
  const isNearWord = createNearFinder(
    words,
    bounds.lettersApart,
    (word) =>
      comparison.isNear(words.table, word) && isFormOfOneWord(store, word) && comparison.isLikely(words.table, word),
  );
  const isNearForm = createNearFinder(
    joined,
    bounds.lettersApart,
    (place) => comparison.isNear(joined.table, place) && comparison.isLikely(joined.table, place),
  );
  return (run) => {
    comparison.set(run);
    return isNearWord(comparison.query) || isNearForm(comparison.query);
  };
}

/** Whether a word is a form by itself that takes part in fuzzy search: the shortest form with it is the first of its postings. */
function isFormOfOneWord(store: FormStore, word: number): boolean {
  const { postingStarts, postings } = store;
  const form = postings[postingStarts[word]];
  return postingStarts[word] < postingStarts[word + 1] && isFuzzy(store, form) && wordCountOf(store, form) === 1;
}

/**
 * Creates functions that tell whether words, concatenated, resemble one of some forms, those of names in a document. With many forms, only those that
 * share a neighbour with the words are compared.
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
        comparison.set(run);
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
      comparison.set(run);
      return isNearOne(comparison.query);
    };
  };
}

/** Compares concatenated words with strings; the tests in order of cost. */
interface Comparison {
  readonly query: NearQuery;
  /** Sets the query to words, concatenated. */
  set(run: readonly string[]): void;
  /** Whether a string with this set of letters has few that the query lacks, or the other way round; see `letterSet`. */
  sharesLetters(letters: number): boolean;
  /** Whether a string is within the maximum letter distance. */
  isNear(table: StringTable, string: number): boolean;
  /** Whether a string has the minimum log-likelihood ratio. */
  isLikely(table: StringTable, string: number): boolean;
}

export function createComparison(bounds: ResemblanceBounds): Comparison {
  const { distance, uncounted, ratio } = bounds;
  const query = { bytes: new Uint8Array(BYTES_COMPARED), length: 0, letters: 0 };
  const measure = letterDistance();
  const cost = confusionCost();
  let words: readonly string[] = [];
  /** The tickets of the query in `measure` and `cost`; −1 until it is set there. */
  let measureTicket = -1;
  let costTicket = -1;
  /** Maximum cost of a string in the confusion model; −1 until requested. */
  let cutoff = -1;

  return {
    query,
    set(run) {
      words = run;
      query.length = 0;
      for (const word of words) query.length += writeBytes(word, query.bytes, query.length);
      query.letters = letterSet(query.bytes, 0, query.length);
      measureTicket = -1;
      costTicket = -1;
      cutoff = -1;
    },
    sharesLetters: (letters) => lettersApart(letters, query.letters) <= bounds.lettersApart,
    isNear({ bytes, starts }, string) {
      const [from, to] = [starts[string], starts[string + 1]];
      const most = distance * (Math.max(query.length, to - from) - uncounted);
      if (Math.abs(query.length - to + from) > most) return false;
      if (measureTicket !== measure.prepared()) measureTicket = measure.prepare(query.bytes, query.length);
      return measure.to(bytes, from, to, Math.floor(2 * most)) <= 2 * most;
    },
    isLikely({ bytes, starts }, string) {
      if (cutoff < 0) cutoff = Math.max(0, UNITS_PER_NAT * (backgroundCost(words.join('')) - ratio));
      if (costTicket !== cost.prepared()) costTicket = cost.prepare(query.bytes, 0, query.length);
      return cost.of(bytes, starts[string], starts[string + 1], cutoff) !== INFINITE;
    },
  };
}
