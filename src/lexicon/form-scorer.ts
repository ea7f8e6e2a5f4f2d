import { backgroundCost } from '../similarity/background.ts';
import { confusionCost, INFINITE } from '../similarity/confusion-cost.ts';
import { bitCount, LETTER_BITS, letterSet } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type Alignment, align, type WordScores } from './alignment.ts';
import type { FormStore } from './form-store.ts';
import { createPairRatios } from './pair-ratios.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import { writeBytes } from './string-table.ts';
import type { NearList, WordIndex } from './word-search.ts';

/** Scores forms against one run of words at a time. */
export interface FormScorer {
  /** Sets the run, with what is near to each of its words. */
  prepare(words: readonly string[], near: readonly NearList[]): void;
  /** How the run is read as a form, word by word. */
  score(form: number): Alignment;
  /**
   * The better of what was read word by word and of everything written together, for a run whose words are not the form's at all. `known` is
   * the ln ratio of both written together, which is worked out where it is not given.
   */
  readTogether(form: number, aligned: Alignment, known?: number): Alignment;
}

/** Letters apart, as a share of the longer string, with which strings are still compared; and are taken for words joined. */
const COMPARABLE = 0.6;
const JOINABLE = 0.4;

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
/** A pair that costs more than leaving both words out is never chosen. */
const LEAST_PAIR = -(WEIGHTS.missing + WEIGHTS.added);
/** The least ratio at which words written together are worth telling. */
const LEAST_TOGETHER = -16;

/** Words of a form that are looked at. */
const MOST_WORDS = 24;
const LONGEST = 64;

/**
 * Both sides are written into one buffer each, word after word, so that any words in a row are a range of bytes:
 *
 *     bytes   g u r u b a c h a n s i n g        words [i, i + m) written together = bytes[starts[i] … starts[i + m])
 *     starts  0       4           8     12       sets[i] = the letters of word i
 */
interface Side {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly sets: Int32Array;
}

function createSide(): Side {
  return {
    bytes: new Uint8Array(MOST_WORDS * LONGEST),
    starts: new Int32Array(MOST_WORDS + 1),
    sets: new Int32Array(MOST_WORDS),
  };
}

/** How many bytes `count` words have, and which letters. */
const lengthOf = ({ starts }: Side, from: number, count: number): number => starts[from + count] - starts[from];
const lettersOf = ({ sets }: Side, from: number, count: number): number => {
  let set = 0;
  for (let i = from; i < from + count; i++) set |= sets[i];
  return set & LETTER_BITS;
};

function writeRun(side: Side, words: readonly string[]): void {
  const { bytes, starts, sets } = side;
  words.forEach((word, i) => {
    starts[i + 1] = starts[i] + writeBytes(word, bytes, starts[i], starts[i] + LONGEST);
    sets[i] = letterSet(bytes, starts[i], starts[i + 1]);
  });
}

/** Writes the first `count` words of a form, whose numbers stand from `ids[first]` on. */
function writeForm(side: Side, ids: Int32Array, first: number, count: number, { table, letterSets }: WordIndex): void {
  const { bytes, starts, sets } = side;
  for (let j = 0; j < count; j++) {
    const id = ids[first + j];
    const from = table.starts[id];
    const length = Math.min(table.starts[id + 1] - from, LONGEST);
    const to = starts[j];
    for (let k = 0; k < length; k++) bytes[to + k] = table.bytes[from + k];
    starts[j + 1] = to + length;
    sets[j] = letterSets[id];
  }
}

/** Words that are less than half as long as each other, or of other letters, are not compared letter by letter. */
function isComparable(seen: Side, i: number, meant: Side, j: number): boolean {
  const a = lengthOf(seen, i, 1);
  const b = lengthOf(meant, j, 1);
  const longer = Math.max(a, b);
  if (2 * Math.min(a, b) < longer) return false;
  return bitCount((seen.sets[i] ^ meant.sets[j]) & LETTER_BITS) <= COMPARABLE * longer;
}

/** Words written together differ in length by less than a third, begin or end alike, and have most letters in common. */
function isJoinable(seen: Side, i: number, m: number, meant: Side, j: number, n: number): boolean {
  const a = lengthOf(seen, i, m);
  const b = lengthOf(meant, j, n);
  const longer = Math.max(a, b);
  if (3 * Math.abs(a - b) >= longer) return false;
  const beginAlike = seen.bytes[seen.starts[i]] === meant.bytes[meant.starts[j]];
  if (!beginAlike && seen.bytes[seen.starts[i + m] - 1] !== meant.bytes[meant.starts[j + n] - 1]) return false;
  return bitCount(lettersOf(seen, i, m) ^ lettersOf(meant, j, n)) <= JOINABLE * longer;
}

export function createFormScorer(store: FormStore, index: WordIndex): FormScorer {
  const [seen, meant] = [createSide(), createSide()];
  const cost = confusionCost();
  const ratios = createPairRatios();
  let words: readonly string[] = [];
  /** What each word of the run costs as anyone's name; NaN until it is asked for. */
  const backgrounds = new Float64Array(MOST_WORDS);
  /** Which words of the run were prepared last in `cost`, as first · 32 + count, and what it returned. */
  let prepared = -1;
  let ticket = -1;
  /** Where the words of the form stand in `store.wordIds`. */
  let first = 0;

  const backgroundOf = (i: number): number => {
    if (Number.isNaN(backgrounds[i])) backgrounds[i] = backgroundCost(words[i]);
    return backgrounds[i];
  };
  /** ln ratio of words of both sides written together; −∞ where it is less than `least`: the search for it stops there. */
  const ratioOf = (i: number, m: number, j: number, n: number, background: number, least: number): number => {
    if (prepared !== i * 32 + m || ticket !== cost.prepared())
      ticket = cost.prepare(seen.bytes, seen.starts[i], seen.starts[i + m]);
    prepared = i * 32 + m;
    const cutoff = Math.min(UNITS_PER_NAT * (background - least), INFINITE - 1);
    const paid = cost.of(meant.bytes, meant.starts[j], meant.starts[j + n], cutoff);
    return paid === INFINITE ? IMPOSSIBLE : background - paid / UNITS_PER_NAT;
  };
  const pairRatio = (i: number, j: number): number => {
    if (lengthOf(seen, i, 1) === 1 || lengthOf(meant, j, 1) === 1)
      return seen.bytes[seen.starts[i]] === meant.bytes[meant.starts[j]] ? WEIGHTS.initial : IMPOSSIBLE;
    return isComparable(seen, i, meant, j) ? ratioOf(i, 1, j, 1, backgroundOf(i), LEAST_PAIR) : IMPOSSIBLE;
  };
  const togetherRatio = (i: number, m: number, j: number, n: number, least: number): number => {
    if (!isJoinable(seen, i, m, meant, j, n)) return IMPOSSIBLE;
    const background = m === 1 ? backgroundOf(i) : backgroundCost(words.slice(i, i + m).join(''));
    return ratioOf(i, m, j, n, background, least);
  };
  const scores: WordScores = {
    seen: 0,
    meant: 0,
    pair(i, j) {
      const at = ratios.at(store.wordIds[first + j], i);
      if (Number.isNaN(ratios.values[at])) ratios.values[at] = pairRatio(i, j);
      return ratios.values[at];
    },
    joined: (i, m, j, n) => togetherRatio(i, m, j, n, 0) - WEIGHTS.boundary * (m + n - 2),
    missing: () => WEIGHTS.missing,
    added: () => WEIGHTS.added,
  };
  const readForm = (form: number): void => {
    first = store.wordStarts[form];
    scores.meant = Math.min(store.wordStarts[form + 1] - first, MOST_WORDS);
    writeForm(meant, store.wordIds, first, scores.meant, index);
  };

  return {
    prepare(run, near) {
      words = run;
      scores.seen = run.length;
      prepared = -1;
      ratios.clear();
      writeRun(seen, run);
      near.forEach(({ strings, costs, background }, i) => {
        backgrounds[i] = strings.length > 0 ? background : Number.NaN;
        for (let k = 0; k < strings.length; k++)
          ratios.values[ratios.at(strings[k], i)] = background - costs[k] / UNITS_PER_NAT;
      });
    },
    score(form) {
      readForm(form);
      return align(scores, WEIGHTS.reordered);
    },
    readTogether(form, aligned, known) {
      if (aligned.missingWords === 0 && aligned.addedWords === 0) return aligned;
      if (known === undefined) readForm(form);
      const ratio = known ?? togetherRatio(0, words.length, 0, scores.meant, LEAST_TOGETHER);
      const wordsApart = Math.abs(words.length - store.wordStarts[form + 1] + store.wordStarts[form]);
      const logRatio = ratio - WEIGHTS.boundary * Math.min(WEIGHTS.mostBoundaries, 1 + wordsApart);
      if (logRatio <= Math.max(aligned.logRatio, LEAST_TOGETHER)) return aligned;
      return { logRatio, missingWords: 0, addedWords: 0, reordered: false, joined: true };
    },
  };
}

/** Is this as good a reading of words, written together in `whole`, as one may hope for? Then nothing that costs more work is tried. */
export function isSettled({ logRatio, missingWords, addedWords }: Alignment, whole: string): boolean {
  return missingWords === 0 && addedWords === 0 && logRatio >= WEIGHTS.settled * backgroundCost(whole);
}
