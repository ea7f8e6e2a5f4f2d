import { backgroundCost } from '../similarity/background.ts';
import { compareSounds, type SoundKeys, soundKeys } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { UNITS_PER_NAT } from '../similarity/unpack-confusions.ts';
import type { Alignment } from './alignment.ts';
import { createFormScorer, isSettled, type Query } from './form-scorer.ts';
import { entryOf, type FormStore, wordsOf, wordText } from './form-store.ts';
import type { Sections } from './layout.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { REACH } from './near-strings.ts';
import { HIT_WEIGHTS, ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';
import { joinedStrings } from './several-words.ts';
import { createTouchedForms } from './touched-forms.ts';
import { createWordSearch } from './word-search.ts';

/** Bounds of the work for one run of words. */
const BOUNDS = {
  /** Hits returned unless told otherwise. */
  limit: 10,
  /** Words of a run that are looked at. */
  words: 8,
  /** Forms that are aligned word by word. */
  aligned: 36,
  /** Forms brought in by the run written together. */
  joined: 16,
  /** Forms that one near word brings in, shortest first: where nothing but this word is known, and where other words will tell. */
  namesakes: 4,
  postings: 4096,
  /** What any near word is worth when forms are picked for alignment, in nats. */
  leastGain: 0.2,
  /** Hits whose ratio is lower, in nats, are not worth telling. */
  leastRatio: -16,
} as const;

type NearSections = Pick<Sections, 'wordNearStarts' | 'wordNearMembers' | 'joinedNearStarts' | 'joinedNearMembers'>;
export type Search = (words: readonly string[], options?: SearchOptions) => Hit[];

/** Opens the search over the forms that take part in it. */
export function openSearch(store: FormStore, several: Int32Array, sections: NearSections): Search {
  const wordSearch = createWordSearch(store.words, {
    starts: sections.wordNearStarts,
    members: sections.wordNearMembers,
    reach: REACH.words,
  });
  const joinedSearch = createWordSearch(joinedStrings(store, several), {
    starts: sections.joinedNearStarts,
    members: sections.joinedNearMembers,
    reach: REACH.joined,
  });
  const touched = createTouchedForms(store);

  /** Brings in the forms that have a word near to `unit`. */
  const touch = (unit: string, number: number, most: number) => {
    const { strings, costs } = wordSearch.nearest(unit);
    const background = backgroundCost(unit);
    for (let k = 0; k < strings.length; k++)
      touched.touch(strings[k], number, Math.max(BOUNDS.leastGain, background - costs[k] / UNITS_PER_NAT), most);
  };
  /** Forms of several words, or of one, that the run may be when it is written together; touches those that two neighbours may be. */
  const formsTogether = (words: readonly string[]): number[] => {
    const whole = words.join('');
    const forms = Array.from(
      joinedSearch.nearest(whole).strings.subarray(0, BOUNDS.joined),
      (string) => several[string],
    );
    if (words.length === 1) return forms;
    for (const word of wordSearch.nearest(whole).strings.subarray(0, BOUNDS.joined))
      forms.push(...formsOfOneWord(store, word));
    for (let i = 1; i < words.length; i++) touch(words[i - 1] + words[i], words.length + i, BOUNDS.postings);
    return forms;
  };

  return (run, options = {}) => {
    const words = run.slice(0, BOUNDS.words);
    if (words.length === 0) return [];
    const query = queryOf(words, wordSearch.nearest);
    const score = createFormScorer(store, wordSearch, query);
    const alignments = new Map<number, Alignment>();
    const alignAll = (forms: readonly number[]) => {
      for (const form of forms) if (!alignments.has(form)) alignments.set(form, score(form));
    };
    touched.clear();
    const most = words.length === 1 ? BOUNDS.namesakes : BOUNDS.postings;
    for (let i = 0; i < words.length; i++) touch(words[i], i, most);
    alignAll(touched.best(BOUNDS.aligned, words.length, WEIGHTS.missing));
    if (![...alignments.values()].some((alignment) => isSettled(alignment, query.wholeBackground))) {
      alignAll(formsTogether(words));
      alignAll(touched.best(BOUNDS.aligned, words.length, WEIGHTS.missing));
    }
    const whole = words.join('');
    const ranked = Array.from(alignments, ([form, alignment]) => rankedForm(store, form, alignment, words, whole))
      .filter(({ logRatio }) => logRatio > BOUNDS.leastRatio)
      .sort((a, b) => b.logRatio - a.logRatio || a.form - b.form)
      .slice(0, options.limit ?? BOUNDS.limit);
    const sound = soundKeys(whole);
    return ranked.map((form) => hitOf(store, form, words, sound));
  };
}

function queryOf(words: readonly string[], nearest: (word: string) => Query['near'][number]): Query {
  return {
    words,
    near: words.map(nearest),
    backgrounds: words.map(backgroundCost),
    wholeBackground: backgroundCost(words.join('')),
  };
}

/** The forms that are this word and no other; of the same entry or of namesakes, so a few are enough. */
function formsOfOneWord(store: FormStore, word: number): number[] {
  const forms: number[] = [];
  for (
    let at = store.postingStarts[word];
    at < store.postingStarts[word + 1] && forms.length < BOUNDS.namesakes;
    at++
  ) {
    const form = store.postings[at];
    if (store.fuzzy[form] && store.wordStarts[form + 1] - store.wordStarts[form] === 1) forms.push(form);
  }
  return forms;
}

interface RankedForm {
  readonly form: number;
  readonly alignment: Alignment;
  readonly logRatio: number;
  readonly spelling: number;
}

function rankedForm(
  store: FormStore,
  form: number,
  alignment: Alignment,
  query: readonly string[],
  whole: string,
): RankedForm {
  let meant = '';
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++)
    meant += wordText(store, store.wordIds[at]);
  const wordCount = store.wordStarts[form + 1] - store.wordStarts[form];
  const spelling = spellingSimilarity(whole, meant);
  const logRatio =
    HIT_WEIGHTS.bias +
    HIT_WEIGHTS.alignment * alignment.logRatio +
    HIT_WEIGHTS.spelling * spelling +
    (whole[0] === meant[0] ? HIT_WEIGHTS.firstLetter : 0) +
    (query.length === wordCount ? HIT_WEIGHTS.sameWordCount : 0) +
    (alignment.reordered ? HIT_WEIGHTS.reordered : 0) +
    (query.length === 1 && alignment.missingWords > 0 ? HIT_WEIGHTS.oneWordOfSeveral : 0);
  return { form, alignment, logRatio, spelling };
}

/** What is known of a form; how it sounds is worked out when it is asked for. */
function hitOf(store: FormStore, ranked: RankedForm, query: readonly string[], sound: SoundKeys): Hit {
  const { form, alignment, logRatio, spelling } = ranked;
  const meant = wordsOf(store, form);
  return {
    form,
    entry: entryOf(store, form),
    logRatio,
    spelling,
    get sound() {
      return compareSounds(sound, soundKeys(meant.join('')));
    },
    exactWords: wordsInCommon(query, meant),
    missingWords: alignment.missingWords,
    addedWords: alignment.addedWords,
    reordered: alignment.reordered,
    joined: alignment.joined,
  };
}

function wordsInCommon(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let count = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    count++;
  }
  return count;
}
