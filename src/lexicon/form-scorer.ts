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

const lettersOf = ({ sets }: Side, from: number, count: number): number => {
  let set = 0;
  for (let i = from; i < from + count; i++) set |= sets[i];
  return set & LETTER_BITS;
};

export function createFormScorer(store: FormStore, { table, letterSets }: WordIndex): FormScorer {
  const [seen, meant] = [createSide(), createSide()];
  const cost = confusionCost();
  const ratios = createPairRatios();
  let words: readonly string[] = [];
  /** What each word of the run costs as anyone's name; NaN until it is asked for. */
  const backgrounds = new Float64Array(MOST_WORDS);
  /** Which words of the run were prepared last in `cost`, as first · 32 + count, and what it returned. */
  let prepared = -1;
  let ticket = -1;
  let ids: Int32Array = store.wordIds;
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
  /** Words that are less than half as long as each other, or of other letters, are not compared letter by letter. */
  const farRatio = (i: number, j: number): number => {
    const from = seen.starts[i];
    const meantFrom = meant.starts[j];
    const a = seen.starts[i + 1] - from;
    const b = meant.starts[j + 1] - meantFrom;
    if (a === 1 || b === 1) return seen.bytes[from] === meant.bytes[meantFrom] ? WEIGHTS.initial : IMPOSSIBLE;
    const longer = Math.max(a, b);
    if (2 * Math.min(a, b) < longer) return IMPOSSIBLE;
    if (bitCount((seen.sets[i] ^ meant.sets[j]) & LETTER_BITS) > COMPARABLE * longer) return IMPOSSIBLE;
    return ratioOf(i, 1, j, 1, backgroundOf(i), LEAST_PAIR);
  };
  const pair = (i: number, j: number): number => {
    const at = ratios.at(ids[first + j], i);
    if (Number.isNaN(ratios.values[at])) ratios.values[at] = farRatio(i, j);
    return ratios.values[at];
  };
  /** ln ratio of words of both sides written together, which differ in length by less than a third, and begin or end alike. */
  const togetherRatio = (i: number, m: number, j: number, n: number, least: number): number => {
    const [from, to] = [seen.starts[i], seen.starts[i + m]];
    const [meantFrom, meantTo] = [meant.starts[j], meant.starts[j + n]];
    const longer = Math.max(to - from, meantTo - meantFrom);
    if (3 * Math.abs(to - from - meantTo + meantFrom) >= longer) return IMPOSSIBLE;
    if (seen.bytes[from] !== meant.bytes[meantFrom] && seen.bytes[to - 1] !== meant.bytes[meantTo - 1])
      return IMPOSSIBLE;
    if (bitCount(lettersOf(seen, i, m) ^ lettersOf(meant, j, n)) > JOINABLE * longer) return IMPOSSIBLE;
    const background = m === 1 ? backgroundOf(i) : backgroundCost(words.slice(i, i + m).join(''));
    return ratioOf(i, m, j, n, background, least);
  };
  const joined = (i: number, m: number, j: number, n: number): number =>
    togetherRatio(i, m, j, n, 0) - WEIGHTS.boundary * (m + n - 2);
  const scores: WordScores = {
    seen: 0,
    meant: 0,
    pair,
    joined,
    missing: () => WEIGHTS.missing,
    added: () => WEIGHTS.added,
  };

  function readForm(form: number): void {
    first = store.wordStarts[form];
    scores.meant = Math.min(store.wordStarts[form + 1] - first, MOST_WORDS);
    ids = store.wordIds;
    for (let j = 0; j < scores.meant; j++) {
      const id = ids[first + j];
      const from = table.starts[id];
      const length = Math.min(table.starts[id + 1] - from, LONGEST);
      const to = meant.starts[j];
      for (let k = 0; k < length; k++) meant.bytes[to + k] = table.bytes[from + k];
      meant.starts[j + 1] = to + length;
      meant.sets[j] = letterSets[id];
    }
  }

  return {
    prepare(run, near) {
      words = run;
      scores.seen = run.length;
      prepared = -1;
      ratios.clear();
      run.forEach((word, i) => {
        const from = seen.starts[i];
        seen.starts[i + 1] = from + writeBytes(word, seen.bytes, from, from + LONGEST);
        seen.sets[i] = letterSet(seen.bytes, from, seen.starts[i + 1]);
        const { strings, costs, background } = near[i];
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
