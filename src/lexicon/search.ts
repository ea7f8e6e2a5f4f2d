import { distance } from 'fastest-levenshtein';
import { soundSimilarity } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import type { FormStore } from './form-store.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { buildNearWords } from './near-words.ts';

const BOUNDS = { limit: 10, nearWords: 24, verified: 48, postings: 4000, queryWords: 8, nearJoined: 12 } as const;
const COST = { letter: 2.3, edit: 4, missing: 2.5, added: 3, reordered: 1.5, boundary: 2 } as const;

interface Near {
  readonly word: number;
  readonly ratio: number;
}

/** Builds the search over the forms that take part in it. */
export function buildSearch(store: FormStore): (words: readonly string[], options?: SearchOptions) => Hit[] {
  const nearWords = buildNearWords(store.words);
  const multi = Array.from({ length: store.formCount }, (_, form) => form).filter(
    (form) => store.fuzzy[form] && lengthOf(store, form) > 1,
  );
  const joined = multi.map((form) => wordsOf(store, form).join(''));
  const nearJoined = buildNearWords(joined);
  const scores = new Float64Array(store.formCount);

  const nearest = (
    query: string,
    texts: readonly string[],
    index: ReturnType<typeof buildNearWords>,
    limit: number,
  ): Near[] => {
    const seen = new Set<number>();
    index.near(query, (word) => seen.add(word));
    const near = [...seen].map((word) => ({ word, ratio: wordRatio(query, texts[word]) }));
    return near
      .filter(({ ratio }) => ratio > 0)
      .sort((a, b) => b.ratio - a.ratio)
      .slice(0, limit);
  };

  return (words, options = {}) => {
    const query = words.slice(0, BOUNDS.queryWords);
    const touched = new Set<number>();
    const add = (form: number, ratio: number) => {
      if (!store.fuzzy[form]) return;
      if (!touched.has(form)) {
        touched.add(form);
        scores[form] = 0;
      }
      scores[form] += ratio;
    };
    const units = new Set([...query, ...pairsOf(query), query.join('')]);
    for (const unit of units) {
      for (const { word, ratio } of nearest(unit, store.words, nearWords, BOUNDS.nearWords)) {
        const from = store.postingStarts[word];
        const to = Math.min(store.postingStarts[word + 1], from + BOUNDS.postings);
        for (let at = from; at < to; at++) add(store.postings[at], ratio);
      }
    }
    for (const { word, ratio } of nearest(query.join(''), joined, nearJoined, BOUNDS.nearJoined))
      add(multi[word], ratio);
    const best = [...touched].sort((a, b) => scores[b] - scores[a]).slice(0, BOUNDS.verified);
    const hits = best.map((form) => verify(store, form, query)).filter((hit) => hit.logRatio > 0);
    return hits.sort((a, b) => b.logRatio - a.logRatio || a.form - b.form).slice(0, options.limit ?? BOUNDS.limit);
  };
}

const lengthOf = (store: FormStore, form: number): number => store.wordStarts[form + 1] - store.wordStarts[form];

export function wordsOf(store: FormStore, form: number): string[] {
  const words: string[] = [];
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++)
    words.push(store.words[store.wordIds[at]]);
  return words;
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => words[i] + word);

function wordRatio(seen: string, meant: string): number {
  return COST.letter * seen.length - COST.edit * distance(seen, meant);
}

function verify(store: FormStore, form: number, query: readonly string[]): Hit {
  const meant = wordsOf(store, form);
  const taken = new Set<number>();
  let ratio = 0;
  let exactWords = 0;
  let addedWords = 0;
  let last = -1;
  let reordered = false;
  for (const word of query) {
    let best = -1;
    meant.forEach((other, i) => {
      if (!taken.has(i) && (best < 0 || wordRatio(word, other) > wordRatio(word, meant[best]))) best = i;
    });
    if (best < 0 || wordRatio(word, meant[best]) <= 0) {
      addedWords++;
      continue;
    }
    taken.add(best);
    ratio += wordRatio(word, meant[best]);
    if (word === meant[best]) exactWords++;
    if (best < last) reordered = true;
    last = best;
  }
  const missingWords = meant.length - taken.size;
  ratio -= COST.missing * missingWords + COST.added * addedWords + (reordered ? COST.reordered : 0);
  const [a, b] = [query.join(''), meant.join('')];
  const joinedRatio = wordRatio(a, b) - COST.boundary * Math.abs(query.length - meant.length);
  const joined = joinedRatio > ratio && query.length !== meant.length;
  return {
    form,
    entry: store.entryOf[form],
    logRatio: Math.max(ratio, joinedRatio),
    spelling: spellingSimilarity(a, b),
    sound: soundSimilarity(a, b),
    exactWords,
    missingWords: joined ? 0 : missingWords,
    addedWords: joined ? 0 : addedWords,
    reordered: joined ? false : reordered,
    joined,
  };
}
