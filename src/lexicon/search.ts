import { backgroundCost } from '../similarity/background.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import type { Alignment } from './alignment.ts';
import { createFindAnchored, type FindAnchored } from './anchored-forms.ts';
import { createFormScorer, type FormScorer, prepareRun } from './form-scorer.ts';
import { type FormStore, isFuzzy, wordCountOf } from './form-store.ts';
import { createMayIncludeBystanders, type MayIncludeBystanders } from './forms-with-bystanders.ts';
import type { Sections } from './layout.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { joinedStrings } from './multi-word-forms.ts';
import { REACH } from './near-strings.ts';
import { MOST_RUN_WORDS } from './pair-ratios.ts';
import { rankForms } from './rank-forms.ts';
import { createResembles, createResemblesOneOf, type Resembles } from './resemblance.ts';
import { createScoredForms, type ScoredForms } from './scored-forms.ts';
import { EFFORTS, type Effort, type SearchBounds, type WordBounds } from './search-bounds.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import { bestTouched, clearTouched, createTouchedForms, type TouchedForms, touch } from './touched-forms.ts';
import { withOtherGivenNames } from './with-other-given-names.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';
import { findWord } from './word-numbers.ts';
import { createWordSearch, type NearList, NOTHING_NEAR, type WordSearch } from './word-search.ts';

/** Bounds of the work for one run of words, whatever the effort. */
const BOUNDS = {
  /** Default number of hits returned. */
  limit: 10,
  /** Maximum words of a run that are processed individually; the rest is joined. */
  words: MOST_RUN_WORDS,
  /** Maximum forms that one near word brings in, shortest first: if only this word is known, and if other words will decide. */
  namesakes: 4,
  postings: 4096,
  /** Gain of any near word when forms are selected for alignment, in nats. */
  leastGain: 0.2,
  /** Hits with a lower ratio, in nats, are returned only on request. */
  leastRatio: -16,
} as const;

type NearSections = Pick<Sections, 'wordNearStarts' | 'wordNearMembers' | 'joinedNearStarts' | 'joinedNearMembers'>;
export interface Search {
  search(words: readonly string[], options?: SearchOptions): Hit[];
  readonly resembles: Resembles;
  readonly resemblesOneOf: (forms: readonly number[]) => Resembles;
  readonly mayIncludeBystanders: MayIncludeBystanders;
  readonly findAnchored: FindAnchored;
}

/** Opens the search over the forms that take part in it. */
export function openSearch(store: FormStore, multiWordForms: Int32Array, sections: NearSections): Search {
  const joinedTable = joinedStrings(store, multiWordForms);
  const words = openWordIndex(store.words, {
    count: store.words.count,
    starts: sections.wordNearStarts,
    members: sections.wordNearMembers,
    reach: REACH.words,
  });
  const joined = openWordIndex(joinedTable, {
    count: joinedTable.count,
    starts: sections.joinedNearStarts,
    members: sections.joinedNearMembers,
    reach: REACH.joined,
  });
  const index = {
    searchWords: onceForBounds(words),
    multiWordForms,
    searchJoined: onceForBounds(joined),
    scorer: createFormScorer(store, words),
    touched: createTouchedForms(),
  };
  const searches = new Map<Effort, RunSearch>();
  const searchWith = (effort: Effort): RunSearch => {
    const search = searches.get(effort) ?? createRunSearch(store, index, EFFORTS[effort]);
    searches.set(effort, search);
    return search;
  };
  const swift = searchWith('swift');
  const swiftWords = { nearest: swift.words.nearest, nearestJoined: swift.joinedWords.nearest };
  return {
    search: (run, options = {}) => searchRun(searchWith(options.effort ?? 'thorough'), run, options),
    resembles: createResembles(store, words, joined),
    resemblesOneOf: createResemblesOneOf(store, multiWordForms, words, joined),
    mayIncludeBystanders: createMayIncludeBystanders(store, words, swiftWords),
    findAnchored: createFindAnchored(store, multiWordForms, words, joined),
  };
}

/** Efforts with the same bounds for words share one search, and its cache. */
function onceForBounds(index: WordIndex): (bounds: WordBounds) => WordSearch {
  const searches = new Map<WordBounds, WordSearch>();
  return (bounds) => {
    const search = searches.get(bounds) ?? createWordSearch(index, bounds);
    searches.set(bounds, search);
    return search;
  };
}

/** The searches for words, and for concatenated forms of several words, of which string i is form multiWordForms[i]. */
interface SearchIndex {
  readonly searchWords: (bounds: WordBounds) => WordSearch;
  readonly multiWordForms: Int32Array;
  readonly searchJoined: (bounds: WordBounds) => WordSearch;
  readonly scorer: FormScorer;
  readonly touched: TouchedForms;
}

/** Search within given bounds. */
interface RunSearch {
  readonly store: FormStore;
  readonly index: SearchIndex;
  readonly bounds: SearchBounds;
  /** Finds words of forms that a word of the run, or several concatenated, may be a spelling of. */
  readonly words: WordSearch;
  readonly joinedWords: WordSearch;
  /** Finds forms of several words that concatenated words may be a spelling of. */
  readonly joinedForms: WordSearch;
  readonly scored: ScoredForms;
}

function createRunSearch(store: FormStore, index: SearchIndex, bounds: SearchBounds): RunSearch {
  return {
    store,
    index,
    bounds,
    words: index.searchWords(bounds.words),
    joinedWords: index.searchWords(bounds.joined),
    joinedForms: index.searchJoined(bounds.joined),
    scored: createScoredForms(index.scorer),
  };
}

function searchRun(search: RunSearch, words: readonly string[], options: SearchOptions): Hit[] {
  const run = shortened(words);
  if (run.length === 0) return [];
  const { store, index, bounds, scored } = search;
  const { limit = BOUNDS.limit, leastRatio = BOUNDS.leastRatio, joined = false } = options;
  const near = joined ? run.map(() => NOTHING_NEAR) : nearWords(search, run);
  const whole = run.join('');
  const ids = run.map((word) => findWord(store.wordNumbers, word));
  scored.clear();
  prepareRun(index.scorer, run, near);
  clearTouched(index.touched);
  const most = run.length === 1 ? BOUNDS.namesakes : BOUNDS.postings;
  for (let i = 0; i < run.length; i++) touchNear(search, near[i], i, most);
  scoreTouched(search, run.length);
  if (!isSettled(scored.alignments, whole, bounds.settled)) scoreJoined(search, run, ids, whole);
  return rankForms(store, scored, { ids, whole }, limit, leastRatio);
}

/** Whether an alignment with words concatenated in `whole` is good enough to stop. See `SearchBounds.settled`. */
function isSettled(alignments: readonly Alignment[], whole: string, settled: number): boolean {
  if (settled === Number.POSITIVE_INFINITY) return false;
  const least = settled * backgroundCost(whole);
  return alignments.some(
    ({ logRatio, missingWords, addedWords }) => logRatio >= least && missingWords === 0 && addedWords === 0,
  );
}

/** The strings near to each word of the run. */
function nearWords({ store, bounds, words }: RunSearch, run: readonly string[]): NearList[] {
  const near = run.map(words.nearest);
  if (!bounds.otherGivenNames || run.length === 1) return near;
  return near.map((list, i) => withOtherGivenNames(list, run[i], store.wordNumbers));
}

/** Brings in the forms that have a word near to a unit of the run (see `TouchedForms`): the first `most` for each near word. */
function touchNear({ store, index, bounds }: RunSearch, near: NearList, unit: number, most: number): void {
  const { strings, costs, background } = near;
  for (let k = 0; k < strings.length; k++) {
    const gain = Math.max(BOUNDS.leastGain, background - costs[k] / UNITS_PER_NAT);
    touch(index.touched, store, strings[k], unit, gain, most, bounds.aligned);
  }
}

function scoreTouched({ store, index, bounds, scored }: RunSearch, wordCount: number): void {
  const best = bestTouched(index.touched, store, bounds.aligned, wordCount, WEIGHTS.missing);
  for (const form of best) scored.score(form);
}

/** Scores forms of several words, or of one, that the concatenated run or two concatenated neighbours may be. */
function scoreJoined(search: RunSearch, run: readonly string[], ids: readonly number[], whole: string): void {
  const { store, index, bounds, joinedWords, joinedForms, scored } = search;
  for (let i = 1; i < run.length; i++) {
    // Two words that other forms have are hardly ever one word of this.
    if (ids[i - 1] >= 0 && ids[i] >= 0) continue;
    touchNear(search, joinedWords.nearest(run[i - 1] + run[i]), run.length + i, BOUNDS.postings);
  }
  scoreTouched(search, run.length);
  for (const form of scored.forms) scored.alignJoined(form);
  const forms = joinedForms.nearest(whole);
  for (let k = 0; k < Math.min(forms.strings.length, bounds.ofJoinedRun); k++)
    scored.alignJoined(index.multiWordForms[forms.strings[k]], forms.background - forms.costs[k] / UNITS_PER_NAT);
  if (run.length === 1) return;
  const words = joinedWords.nearest(whole);
  for (let k = 0; k < Math.min(words.strings.length, bounds.ofJoinedRun); k++) {
    const ratio = words.background - words.costs[k] / UNITS_PER_NAT;
    for (const form of formsOfOneWord(store, words.strings[k])) scored.alignJoined(form, ratio);
  }
}

/** Limits the number of words: a long name in Chinese romanisation has as many as syllables. */
function shortened(words: readonly string[]): readonly string[] {
  if (words.length <= BOUNDS.words) return words;
  const last = BOUNDS.words - 1;
  return [...words.slice(0, last), words.slice(last).join('')];
}

/** The forms that consist of this word alone; they belong to one entry or to namesakes, so a few are enough. */
function formsOfOneWord(store: FormStore, word: number): number[] {
  const forms: number[] = [];
  for (
    let at = store.postingStarts[word];
    at < store.postingStarts[word + 1] && forms.length < BOUNDS.namesakes;
    at++
  ) {
    const form = store.postings[at];
    if (isFuzzy(store, form) && wordCountOf(store, form) === 1) forms.push(form);
  }
  return forms;
}
