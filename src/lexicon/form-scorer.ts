import { backgroundCost } from '../similarity/background.ts';
import { type ConfusionCost, confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { bitCount, LETTER_BITS, letterSet, lettersApart } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type Alignment, align, MOST_WORDS, type WordScores } from './alignment.ts';
import { type FormStore, wordCountOf } from './form-store.ts';
import { createPairRatios, MOST_RUN_WORDS, type PairRatios } from './pair-ratios.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import { BYTES_COMPARED, writeBytes } from './string-table.ts';
import type { WordIndex } from './word-index.ts';
import type { NearList } from './word-search.ts';

/**
 * Maximum letters apart, as a share of the letters of the longer string, for words to be compared, and for concatenated words. Set by hand: most pairs
 * differ more, and comparing them takes a hundred times as long.
 */
const COMPARABLE = 0.6;
export const JOINABLE = 0.4;

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
/** Minimum ratio of a pair of words: leaving both out is better than a lower one. */
const LEAST_PAIR = -(WEIGHTS.missing + WEIGHTS.added);
/** Minimum ratio of everything concatenated. */
const LEAST_JOINED = -16;

/** Marks that no words of a run are prepared. */
const NOTHING = -1;

/**
 * The words of a run or of a form. Word i is `bytes[froms[i] … tos[i])`; `sets[i]` are its letters. The words of a run are contiguous; those of a
 * form are in place in the table of words.
 */
interface Words {
  readonly bytes: Uint8Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly sets: Int32Array;
  /** lengths[i] is the total length of the words before i. */
  readonly lengths: Int32Array;
}

function wordsIn(bytes: Uint8Array): Words {
  const [froms, tos, sets, lengths] = [0, 1, 2, 3].map(() => new Int32Array(MOST_WORDS + 1));
  return { bytes, froms, tos, sets, lengths };
}

/** The total length of words [first, first + count). */
const lengthOf = ({ lengths }: Words, first: number, count: number): number => lengths[first + count] - lengths[first];

function lettersOf({ sets }: Words, first: number, count: number): number {
  let set = 0;
  for (let i = first; i < first + count; i++) set |= sets[i];
  return set & LETTER_BITS;
}

/** A number for words [first, first + count) of a run. */
const placeOf = (first: number, count: number): number => first * (MOST_RUN_WORDS + 1) + count;
const PLACES = placeOf(MOST_RUN_WORDS, 0);

/** Scores forms against one run of words at a time. */
export interface FormScorer {
  readonly store: FormStore;
  readonly index: WordIndex;
  readonly cost: ConfusionCost;
  run: readonly string[];
  readonly seen: Words;
  /** The words of the form being scored. */
  readonly meant: Words;
  readonly scores: WordScores;
  readonly ratios: PairRatios;
  /** The background cost of some consecutive words of the run, concatenated, by `placeOf`; NaN until requested. */
  readonly backgrounds: Float64Array;
  /** Concatenated words of a form. */
  readonly joinedWords: Uint8Array;
  /** Which words of the run were last prepared in `cost`, by `placeOf`, and its result. */
  prepared: number;
  ticket: number;
}

export function createFormScorer(store: FormStore, index: WordIndex): FormScorer {
  const scorer: FormScorer = {
    store,
    index,
    cost: confusionCost(),
    run: [],
    seen: wordsIn(new Uint8Array(MOST_WORDS * BYTES_COMPARED)),
    meant: wordsIn(index.table.bytes),
    scores: {
      seen: 0,
      meant: 0,
      pairs: new Float64Array(MOST_WORDS * MOST_WORDS),
      joined: (i, m, j, n) => joinedRatio(scorer, i, m, j, n, 0) - WEIGHTS.boundary * (m + n - 2),
    },
    ratios: createPairRatios(),
    backgrounds: new Float64Array(PLACES),
    joinedWords: new Uint8Array(MOST_WORDS * BYTES_COMPARED),
    prepared: NOTHING,
    ticket: 0,
  };
  return scorer;
}

/** Sets the run, of at most MOST_RUN_WORDS words, with the strings near to each; their ratios need not be computed again. */
export function prepareRun(scorer: FormScorer, run: readonly string[], near: readonly NearList[]): void {
  const { seen, ratios, backgrounds } = scorer;
  scorer.run = run;
  scorer.scores.seen = run.length;
  scorer.prepared = NOTHING;
  let end = 0;
  run.forEach((word, i) => {
    seen.froms[i] = end;
    end += writeBytes(word, seen.bytes, end, end + BYTES_COMPARED);
    seen.tos[i] = end;
    seen.sets[i] = letterSet(seen.bytes, seen.froms[i], end);
    seen.lengths[i + 1] = end;
  });
  ratios.clear();
  backgrounds.fill(Number.NaN);
  near.forEach(({ strings, costs, background }, i) => {
    if (strings.length > 0) backgrounds[placeOf(i, 1)] = background;
    for (let k = 0; k < strings.length; k++)
      ratios.values[ratios.at(strings[k], i)] = background - costs[k] / UNITS_PER_NAT;
  });
}

/** The alignment of the run with a form, word by word. */
export function scoreForm(scorer: FormScorer, form: number): Alignment {
  readForm(scorer, form);
  fillPairs(scorer, form);
  return align(scorer.scores);
}

/**
 * The better of the word-by-word alignment and that of everything concatenated, which is considered only if the former leaves out words.
 * @param known the ratio of both sides concatenated; computed if omitted
 */
export function alignJoined(scorer: FormScorer, form: number, aligned: Alignment, known?: number): Alignment {
  if (aligned.missingWords === 0 && aligned.addedWords === 0) return aligned;
  const { store, run, scores } = scorer;
  const wordsApart = Math.abs(run.length - wordCountOf(store, form));
  const boundaries = WEIGHTS.boundary * Math.min(WEIGHTS.mostBoundaries, 1 + wordsApart);
  const least = Math.max(aligned.logRatio, LEAST_JOINED);
  if (known === undefined) readForm(scorer, form);
  const ratio = known ?? joinedRatio(scorer, 0, run.length, 0, scores.meant, least + boundaries);
  const logRatio = ratio - boundaries;
  if (logRatio <= least) return aligned;
  return { logRatio, missingWords: 0, addedWords: 0, reordered: false, joined: true };
}

function readForm({ store, index, meant, scores }: FormScorer, form: number): void {
  const { wordStarts, wordIds } = store;
  const { starts } = index.table;
  const first = wordStarts[form];
  scores.meant = Math.min(wordStarts[form + 1] - first, MOST_WORDS);
  for (let j = 0; j < scores.meant; j++) {
    const word = wordIds[first + j];
    meant.froms[j] = starts[word];
    meant.tos[j] = Math.min(starts[word + 1], starts[word] + BYTES_COMPARED);
    meant.sets[j] = index.letterSets[word];
    meant.lengths[j + 1] = meant.lengths[j] + meant.tos[j] - meant.froms[j];
  }
}

function fillPairs(scorer: FormScorer, form: number): void {
  const { store, scores, ratios } = scorer;
  const { seen, meant, pairs } = scores;
  const first = store.wordStarts[form];
  for (let j = 0; j < meant; j++) {
    const row = ratios.at(store.wordIds[first + j], 0);
    for (let i = 0; i < seen; i++) {
      if (Number.isNaN(ratios.values[row + i])) ratios.values[row + i] = pairRatio(scorer, i, j);
      pairs[i * MOST_WORDS + j] = ratios.values[row + i];
    }
  }
}

function pairRatio(scorer: FormScorer, i: number, j: number): number {
  const { seen, meant } = scorer;
  if (lengthOf(seen, i, 1) === 1 || lengthOf(meant, j, 1) === 1)
    return seen.bytes[seen.froms[i]] === meant.bytes[meant.froms[j]] ? WEIGHTS.initial : IMPOSSIBLE;
  return isComparable(seen, i, meant, j)
    ? ratioOf(scorer, i, 1, j, 1, backgroundOf(scorer, i, 1), LEAST_PAIR)
    : IMPOSSIBLE;
}

/** Words of very different length (less than half) or with different letters are not compared letter by letter. */
function isComparable(seen: Words, i: number, meant: Words, j: number): boolean {
  const a = lengthOf(seen, i, 1);
  const b = lengthOf(meant, j, 1);
  const longer = Math.max(a, b);
  if (2 * Math.min(a, b) < longer) return false;
  return lettersApart(seen.sets[i], meant.sets[j]) <= COMPARABLE * longer;
}

/** ln ratio of words [i, i + m) of the run and [j, j + n) of the form, each concatenated; −∞ if they are not joinable or it is below `least`. */
function joinedRatio(scorer: FormScorer, i: number, m: number, j: number, n: number, least: number): number {
  if (!isJoinable(scorer.seen, i, m, scorer.meant, j, n)) return IMPOSSIBLE;
  return ratioOf(scorer, i, m, j, n, backgroundOf(scorer, i, m), least);
}

/** Concatenated words match only if they differ in length by less than a third, have the same beginning or end, and most letters in common. */
function isJoinable(seen: Words, i: number, m: number, meant: Words, j: number, n: number): boolean {
  const a = lengthOf(seen, i, m);
  const b = lengthOf(meant, j, n);
  const longer = Math.max(a, b);
  if (3 * Math.abs(a - b) >= longer) return false;
  const beginAlike = seen.bytes[seen.froms[i]] === meant.bytes[meant.froms[j]];
  if (!beginAlike && seen.bytes[seen.tos[i + m - 1] - 1] !== meant.bytes[meant.tos[j + n - 1] - 1]) return false;
  return bitCount(lettersOf(seen, i, m) ^ lettersOf(meant, j, n)) <= JOINABLE * longer;
}

/** The background cost of words [i, i + m) of the run, concatenated. */
function backgroundOf({ run, backgrounds }: FormScorer, i: number, m: number): number {
  const place = placeOf(i, m);
  if (Number.isNaN(backgrounds[place])) backgrounds[place] = backgroundCost(run.slice(i, i + m).join(''));
  return backgrounds[place];
}

/** Like `joinedRatio`, given the background cost. The computation stops once the ratio is below `least`. */
function ratioOf(
  scorer: FormScorer,
  i: number,
  m: number,
  j: number,
  n: number,
  background: number,
  least: number,
): number {
  // Even if it cost nothing, it would not be above.
  if (background <= least) return IMPOSSIBLE;
  const { cost, seen, meant } = scorer;
  if (scorer.prepared !== placeOf(i, m) || scorer.ticket !== cost.prepared())
    scorer.ticket = cost.prepare(seen.bytes, seen.froms[i], seen.tos[i + m - 1]);
  scorer.prepared = placeOf(i, m);
  const cutoff = Math.min(UNITS_PER_NAT * (background - least), INFINITE - 1);
  const paid =
    n === 1
      ? cost.of(meant.bytes, meant.froms[j], meant.tos[j], cutoff)
      : cost.of(scorer.joinedWords, 0, writeJoined(scorer, j, n), cutoff);
  return paid === INFINITE ? IMPOSSIBLE : background - paid / UNITS_PER_NAT;
}

/** Concatenates words [j, j + n) of the form, and returns the number of bytes. */
function writeJoined({ meant: { bytes, froms, tos }, joinedWords }: FormScorer, j: number, n: number): number {
  let length = 0;
  for (let word = j; word < j + n; word++)
    for (let at = froms[word]; at < tos[word]; at++) joinedWords[length++] = bytes[at];
  return length;
}
