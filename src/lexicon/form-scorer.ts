import { backgroundCost } from '../similarity/background.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import { type Alignment, align, type WordScores } from './alignment.ts';
import type { FormStore } from './form-store.ts';
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

/** Strings less than half as long as each other are not compared letter by letter. */
const comparable = (a: string, b: string): boolean => 2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length);

/** Scores forms against one run. What a pair of words costs is worked out once. */
export function createFormScorer(store: FormStore, wordSearch: WordSearch, query: Query): (form: number) => Alignment {
  const { words, near, backgrounds, wholeBackground } = query;
  const whole = words.join('');
  const known = new Map<number, number>();
  let ids: Int32Array = store.wordIds;
  let meant: string[] = [];

  const farRatio = (i: number, word: string): number => {
    const seen = words[i];
    if (seen.length === 1 || word.length === 1) return seen[0] === word[0] ? WEIGHTS.initial : Number.NEGATIVE_INFINITY;
    return comparable(seen, word)
      ? backgrounds[i] - wordSearch.costOf(seen, word) / UNITS_PER_NAT
      : Number.NEGATIVE_INFINITY;
  };
  const pair = (i: number, j: number): number => {
    const key = i * store.words.length + ids[j];
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
    if (!comparable(a, b) || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return Number.NEGATIVE_INFINITY;
    return backgroundCost(a) - wordSearch.costOf(a, b) / UNITS_PER_NAT - WEIGHTS.boundary * (m + n - 2);
  };
  const scores: WordScores = {
    seen: words.length,
    meant: 0,
    pair,
    joined,
    missing: () => WEIGHTS.missing,
    added: () => WEIGHTS.added,
  };

  /** Everything written together: for a run whose words are not the form's at all. */
  const together = (): Alignment | undefined => {
    const b = meant.join('');
    if (!comparable(whole, b)) return undefined;
    const boundaries = Math.min(WEIGHTS.mostBoundaries, 1 + Math.abs(words.length - meant.length));
    const logRatio = wholeBackground - wordSearch.costOf(whole, b) / UNITS_PER_NAT - WEIGHTS.boundary * boundaries;
    return { logRatio, missingWords: 0, addedWords: 0, reordered: false, joined: true };
  };

  return (form) => {
    ids = store.wordIds.subarray(store.wordStarts[form], store.wordStarts[form + 1]);
    meant = Array.from(ids, (id) => store.words[id]);
    scores.meant = meant.length;
    const aligned = align(scores, WEIGHTS.reordered);
    if (words.length === 1 && meant.length === 1) return aligned;
    if (isSettled(aligned, wholeBackground)) return aligned;
    const other = together();
    return other && other.logRatio > aligned.logRatio ? other : aligned;
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
