import { backgroundCost } from '../similarity/background.ts';
import { soundSimilarity } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { type Alignment, align, type WordScores } from './alignment.ts';
import type { FormStore } from './form-store.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import { buildStringTable } from './string-table.ts';
import { createWordSearch, type NearList, UNITS_PER_NAT } from './word-search.ts';

/** Bounds of the work for one run of words. */
const BOUNDS = {
  /** Hits returned unless told otherwise. */
  limit: 10,
  /** Words of a run that are looked at. */
  words: 8,
  /** Forms that one near word brings in. */
  postings: 4096,
  /** Forms that are aligned word by word. */
  aligned: 24,
  /** Forms whose joined letters are near the run's. */
  joined: 12,
} as const;

/** Builds the search over the forms that take part in it. */
export function buildSearch(store: FormStore): (words: readonly string[], options?: SearchOptions) => Hit[] {
  const words = createWordSearch(buildStringTable(store.words));
  const several = Array.from({ length: store.formCount }, (_, form) => form).filter((form) => store.fuzzy[form] && lengthOf(store, form) > 1);
  const joined = createWordSearch(buildStringTable(several.map((form) => wordsOf(store, form).join(''))));
  const gains = new Float32Array(store.formCount);
  const stamps = new Uint32Array(store.formCount);
  const lastWord = new Int8Array(store.formCount);
  let stamp = 0;

  return (run, options = {}) => {
    const query = run.slice(0, BOUNDS.words);
    const whole = query.join('');
    const touched: number[] = [];
    stamp++;
    const touch = (form: number, unit: number, gain: number) => {
      if (!store.fuzzy[form]) return;
      if (stamps[form] !== stamp) {
        stamps[form] = stamp;
        gains[form] = 0;
        lastWord[form] = -1;
        touched.push(form);
      }
      if (lastWord[form] === unit) return;
      lastWord[form] = unit;
      gains[form] += gain;
    };
    const touchAll = (unit: string, number: number) => {
      const { strings, costs } = words.nearest(unit);
      const background = backgroundCost(unit);
      for (let k = 0; k < strings.length; k++) {
        const gain = background - costs[k] / UNITS_PER_NAT;
        if (gain <= 0) break;
        const from = store.postingStarts[strings[k]];
        const to = Math.min(store.postingStarts[strings[k] + 1], from + BOUNDS.postings);
        for (let at = from; at < to; at++) touch(store.postings[at], number, gain);
      }
    };
    query.forEach(touchAll);
    if (query.length > 1) touchAll(whole, query.length);
    if (query.length > 2) query.slice(1).forEach((word, i) => touchAll(query[i] + word, query.length + 1 + i));
    const forms = best(touched, gains, store, query.length);
    const nearJoined = joined.nearest(whole);
    for (let k = 0; k < Math.min(BOUNDS.joined, nearJoined.strings.length); k++) {
      const form = several[nearJoined.strings[k]];
      if (!forms.includes(form)) forms.push(form);
    }
    const scorer = createScorer(store, query, words, nearJoined, several);
    const hits = forms.map((form) => hitOf(store, form, scorer(form), query)).filter((hit) => hit.logRatio > 0);
    return hits.sort((a, b) => b.logRatio - a.logRatio || a.form - b.form).slice(0, options.limit ?? BOUNDS.limit);
  };
}

function best(touched: readonly number[], gains: Float32Array, store: FormStore, words: number): number[] {
  const value = (form: number) => gains[form] - Math.abs(lengthOf(store, form) - words) * WEIGHTS.missing;
  return touched.map((form) => ({ form, value: value(form) })).sort((a, b) => b.value - a.value || a.form - b.form).slice(0, BOUNDS.aligned).map(({ form }) => form);
}

/** Scores forms against one run; what a word pair costs is worked out once. */
function createScorer(store: FormStore, query: readonly string[], words: ReturnType<typeof createWordSearch>, nearJoined: NearList, several: readonly number[]) {
  const backgrounds = query.map(backgroundCost);
  const lists = query.map((word) => words.nearest(word));
  const known = new Map<number, number>();
  const pairRatio = (i: number, word: number): number => {
    const at = lists[i].strings.indexOf(word);
    if (at >= 0) return backgrounds[i] - lists[i].costs[at] / UNITS_PER_NAT;
    const key = i * store.words.length + word;
    let ratio = known.get(key);
    if (ratio === undefined) {
      ratio = farRatio(query[i], store.words[word], backgrounds[i]);
      known.set(key, ratio);
    }
    return ratio;
  };
  const farRatio = (seen: string, meant: string, background: number): number => {
    if (seen.length === 1 || meant.length === 1) return seen[0] === meant[0] ? WEIGHTS.initial : Number.NEGATIVE_INFINITY;
    return background - words.costOf(seen, meant) / UNITS_PER_NAT;
  };
  const join = (list: readonly string[], from: number, count: number) => list.slice(from, from + count).join('');
  const whole = query.join('');
  const wholeBackground = backgroundCost(whole);

  return (form: number): Alignment => {
    const ids = store.wordIds.subarray(store.wordStarts[form], store.wordStarts[form + 1]);
    const meant = [...ids].map((id) => store.words[id]);
    const scores: WordScores = {
      seen: query.length,
      meant: meant.length,
      pair: (i, j) => pairRatio(i, ids[j]),
      run(i, m, j, n) {
        const [a, b] = [join(query, i, m), join(meant, j, n)];
        if (2 * Math.min(a.length, b.length) < Math.max(a.length, b.length)) return Number.NEGATIVE_INFINITY;
        let background = 0;
        for (let k = i; k < i + m; k++) background += backgrounds[k];
        return Math.min(background, backgroundCost(a)) - words.costOf(a, b) / UNITS_PER_NAT - WEIGHTS.boundary * (m + n - 2);
      },
      missing: () => WEIGHTS.missing,
      added: () => WEIGHTS.added,
    };
    const aligned = align(scores);
    if (query.length === 1 && meant.length === 1) return aligned;
    if (aligned.missingWords === 0 && aligned.addedWords === 0 && !aligned.joined && aligned.logRatio > 0.7 * wholeBackground) return aligned;
    const listed = nearJoined.strings.findIndex((string) => several[string] === form);
    const cost = listed >= 0 ? nearJoined.costs[listed] : words.costOf(whole, meant.join(''));
    const ratio = wholeBackground - cost / UNITS_PER_NAT - WEIGHTS.boundary * (1 + Math.abs(query.length - meant.length));
    return ratio > aligned.logRatio ? { logRatio: ratio, missingWords: 0, addedWords: 0, reordered: false, joined: true } : aligned;
  };
}

const lengthOf = (store: FormStore, form: number): number => store.wordStarts[form + 1] - store.wordStarts[form];

export function wordsOf(store: FormStore, form: number): string[] {
  const words: string[] = [];
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++) words.push(store.words[store.wordIds[at]]);
  return words;
}

function hitOf(store: FormStore, form: number, alignment: Alignment, query: readonly string[]): Hit {
  const meant = wordsOf(store, form);
  const [a, b] = [query.join(''), meant.join('')];
  const rest = [...meant];
  const exactWords = query.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return { form, entry: store.entryOf[form], ...alignment, spelling: spellingSimilarity(a, b), sound: soundSimilarity(a, b), exactWords };
}
