import { backgroundCost } from '../similarity/background.ts';
import { INFINITE } from '../similarity/confusion-cost.ts';
import { lettersApart } from '../similarity/letter-set.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type Alignment, align, type WordScores } from './alignment.ts';
import { type FormStore, wordText } from './form-store.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import type { NearList, WordSearch } from './word-search.ts';

/** One run of folded words under search, with what is near to each word. */
export interface Query {
  readonly words: readonly string[];
  readonly near: readonly NearList[];
  /** −ln P of each word, and of all written together, as anyone's name. */
  readonly backgrounds: readonly number[];
  readonly wholeBackground: number;
}

/** Letters apart, as a share of the longer string, with which strings are still compared; and are taken for words joined. */
const COMPARABLE = 0.6;
const JOINABLE = 0.4;

/** Strings less than half as long as each other, or of other letters, are not compared letter by letter. */
const isComparable = (a: string, b: string): boolean =>
  2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length) &&
  lettersApart(a, b) <= COMPARABLE * Math.max(a.length, b.length);
/** Joined words differ in length by less than a third, and begin or end alike. */
const isJoinable = (a: string, b: string): boolean =>
  3 * Math.abs(a.length - b.length) < Math.max(a.length, b.length) &&
  (a[0] === b[0] || a.at(-1) === b.at(-1)) &&
  lettersApart(a, b) <= JOINABLE * Math.max(a.length, b.length);

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
/** A pair that costs more than leaving both words out is never chosen. */
const LEAST_PAIR = -(WEIGHTS.missing + WEIGHTS.added);

/** The least ratio at which words written together are worth telling. */
const LEAST_TOGETHER = -16;

/** Scores forms against one run. What a pair of words costs is worked out once. */
export function createFormScorer(store: FormStore, wordSearch: WordSearch, query: Query): (form: number) => Alignment {
  const { words, near, backgrounds, wholeBackground } = query;
  const whole = words.join('');
  const known = new Map<number, number>();
  let ids: Int32Array = store.wordIds;
  let meant: string[] = [];

  /** ln ratio of two strings, −∞ where it is less than `least`: the search for it stops there. */
  const ratioOf = (seen: string, background: number, other: string, least: number): number => {
    const cost = wordSearch.costOf(seen, other, UNITS_PER_NAT * (background - least));
    return cost === INFINITE ? IMPOSSIBLE : background - cost / UNITS_PER_NAT;
  };
  const farRatio = (i: number, word: string): number => {
    const seen = words[i];
    if (seen.length === 1 || word.length === 1) return seen[0] === word[0] ? WEIGHTS.initial : IMPOSSIBLE;
    return isComparable(seen, word) ? ratioOf(seen, backgrounds[i], word, LEAST_PAIR) : IMPOSSIBLE;
  };
  const pair = (i: number, j: number): number => {
    const key = i * store.words.count + ids[j];
    let ratio = known.get(key);
    if (ratio === undefined) {
      const at = near[i].strings.indexOf(ids[j]);
      ratio = at >= 0 ? backgrounds[i] - near[i].costs[at] / UNITS_PER_NAT : farRatio(i, meant[j]);
      known.set(key, ratio);
    }
    return ratio;
  };
  const joined = (i: number, m: number, j: number, n: number): number => {
    const [a, b] = [joinWords(words, i, m), joinWords(meant, j, n)];
    return isJoinable(a, b) ? ratioOf(a, backgroundCost(a), b, 0) - WEIGHTS.boundary * (m + n - 2) : IMPOSSIBLE;
  };
  const scores: WordScores = {
    seen: words.length,
    meant: 0,
    pair,
    joined,
    missing: () => WEIGHTS.missing,
    added: () => WEIGHTS.added,
  };

  /** Everything written together, for a run whose words are not the form's at all; undefined where that is no better than `least`. */
  const together = (least: number): Alignment | undefined => {
    const other = meant.join('');
    if (!isComparable(whole, other)) return undefined;
    const penalty = WEIGHTS.boundary * Math.min(WEIGHTS.mostBoundaries, 1 + Math.abs(words.length - meant.length));
    const logRatio = ratioOf(whole, wholeBackground, other, least + penalty) - penalty;
    if (logRatio <= least) return undefined;
    return { logRatio, missingWords: 0, addedWords: 0, reordered: false, joined: true };
  };

  return (form) => {
    ids = store.wordIds.subarray(store.wordStarts[form], store.wordStarts[form + 1]);
    meant = Array.from(ids, (id) => wordText(store, id));
    scores.meant = meant.length;
    const aligned = align(scores, WEIGHTS.reordered);
    if (aligned.missingWords === 0 && aligned.addedWords === 0) return aligned;
    return together(Math.max(aligned.logRatio, LEAST_TOGETHER)) ?? aligned;
  };
}

/** Is this as good a reading as one may hope for? Then nothing that costs more work is tried. */
export function isSettled({ logRatio, missingWords, addedWords }: Alignment, background: number): boolean {
  return missingWords === 0 && addedWords === 0 && logRatio >= WEIGHTS.settled * background;
}

function joinWords(words: readonly string[], from: number, count: number): string {
  let joined = words[from];
  for (let i = from + 1; i < from + count; i++) joined += words[i];
  return joined;
}
