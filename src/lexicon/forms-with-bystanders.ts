import { letterSet, lettersApart } from '../similarity/letter-set.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { JOINABLE } from './form-scorer.ts';
import { type FormStore, hasWord, isFuzzy, wordCountOf } from './form-store.ts';
import { BYTES_COMPARED, writeBytes } from './string-table.ts';
import type { WordIndex } from './word-index.ts';
import { findWord } from './word-numbers.ts';
import type { NearList } from './word-search.ts';

/**
 * Maximum number of forms of one word that are examined. If there are more, those of the other words of the run are; if these are as many, one is
 * assumed to fit.
 */
const MOST_LOOKED_AT = 512;
/**
 * Maximum letters apart, as a share of the longer word, for a word to match another: "tile" for Tal. With 0.6, as in form-scorer.ts, garbled surnames
 * after a right given name are not looked up.
 */
const COMPARABLE = 0.8;
/** The same next to a complete right name: as many right answers in transcripts and translated sentences as with 0.8, and fewer searches. */
const COMPARABLE_BESIDE_NAME = 0.5;
/** Cached answers in each of two generations: names recur next to the same words. */
const REMEMBERED_RUNS = 1 << 14;

/**
 * Whether a form may match a run, some words of which may merely stand next to a name (bit i of `bystanders` for word i), and some of which, right
 * names and function words, only match themselves (`kept`). A form may if it
 *
 *     - has all bystanders and kept words unchanged, and resembles another word of the run or the whole run; or
 *     - has as many words, with a counterpart for each word of the run, at least one of them unchanged.
 *
 * Also true if too many forms would have to be examined. Search would give the same answer more slowly.
 */
export type MayIncludeBystanders = (run: readonly string[], bystanders: number, kept: number) => boolean;

/** Forms and the letters of each of their words; see `letterSet`. */
interface Forms {
  readonly store: FormStore;
  readonly letterSets: Int32Array;
}

/** A word of the run. */
interface SeenWord {
  /** Its number in the lexicon, −1 if no form has it. */
  readonly id: number;
  readonly length: number;
  readonly letters: number;
  readonly isBystander: boolean;
  readonly isKept: boolean;
}

interface SeenRun {
  readonly words: readonly SeenWord[];
  /** Total length of all words. */
  readonly length: number;
  readonly letters: number;
  /** Maximum letters apart, as a share of the longer word, for a word to match one of a form. */
  readonly limit: number;
}

/** Finds words of forms that a word, or several concatenated, may be a spelling of. */
interface FindNearest {
  nearest(word: string): NearList;
  nearestJoined(words: string): NearList;
}

export function createMayIncludeBystanders(
  store: FormStore,
  { letterSets }: WordIndex,
  { nearest, nearestJoined }: FindNearest,
): MayIncludeBystanders {
  const forms = { store, letterSets };
  const remembered = createGenerationalCache<boolean>(REMEMBERED_RUNS);
  const mayIncludeBystanders: MayIncludeBystanders = (words, bystanders, kept) => {
    const run = readRun(store, words, bystanders, kept);
    const seen = run.words;
    if (seen.some(({ id, isKept }) => isKept && id < 0)) return false;
    const names = seen.filter(isRightName);
    // Every form that fits has all right names, so those with the rarest decide, if they are few enough.
    const fits = names.length === 0 ? undefined : fitsOneOf(forms, rarest(store, names), run);
    if (fits !== undefined) return fits;
    if (seen.some(({ id, isBystander }) => id >= 0 && !isBystander && fitsOneOf(forms, id, run) !== false)) return true;
    if (seen.every(({ id }) => id < 0)) return false;
    const others = words.filter((_, i) => !seen[i].isBystander);
    const leads = ({ strings }: NearList) => strings.some((word) => fitsOneOf(forms, word, run) ?? true);
    return (
      others.some((other) => leads(nearest(other))) || (others.length > 1 && leads(nearestJoined(others.join(''))))
    );
  };
  return (words, bystanders, kept) => {
    const question = `${bystanders} ${kept} ${words.join(' ')}`;
    return remembered.get(question) ?? remembered.set(question, mayIncludeBystanders(words, bystanders, kept));
  };
}

const scratch = new Uint8Array(BYTES_COMPARED);

function readRun(store: FormStore, words: readonly string[], bystanders: number, kept: number): SeenRun {
  const seen = words.map((word, i): SeenWord => {
    const length = writeBytes(word, scratch);
    return {
      id: findWord(store.wordNumbers, word),
      length,
      letters: letterSet(scratch, 0, length),
      isBystander: (bystanders & (1 << i)) !== 0,
      isKept: (kept & (1 << i)) !== 0,
    };
  });
  return {
    words: seen,
    length: seen.reduce((sum, { length }) => sum + length, 0),
    letters: seen.reduce((set, { letters }) => set | letters, 0),
    limit: seen.some(isRightName) ? COMPARABLE_BESIDE_NAME : COMPARABLE,
  };
}

const isRightName = ({ isKept, isBystander }: SeenWord): boolean => isKept && !isBystander;

/** The word that the fewest forms have. */
function rarest({ postingStarts }: FormStore, words: readonly SeenWord[]): number {
  const formsWith = (id: number) => postingStarts[id + 1] - postingStarts[id];
  return words.reduce((best, { id }) => (formsWith(id) < formsWith(best) ? id : best), words[0].id);
}

/** Whether a form with a given word fits; undefined if too many have it. */
function fitsOneOf(forms: Forms, word: number, run: SeenRun): boolean | undefined {
  const { store } = forms;
  const [from, to] = [store.postingStarts[word], store.postingStarts[word + 1]];
  if (to - from > MOST_LOOKED_AT) return undefined;
  for (let at = from; at < to; at++) {
    const form = store.postings[at];
    if (!isFuzzy(store, form) || wordCountOf(store, form) === 1) continue;
    if (hasCounterparts(forms, form, run) || includesBystanders(forms, form, run)) return true;
  }
  return false;
}

/** Whether the form has a counterpart for each word of the run, and at least one unchanged. */
function hasCounterparts(forms: Forms, form: number, { words, limit }: SeenRun): boolean {
  const { store } = forms;
  if (wordCountOf(store, form) !== words.length) return false;
  let unchanged = 0;
  for (const seen of words) {
    if (seen.id >= 0 && hasWord(store, form, seen.id)) unchanged++;
    else if (seen.isKept || !hasLike(forms, form, seen, limit)) return false;
  }
  return unchanged > 0;
}

/** Whether the form has the bystanders and kept words unchanged, and resembles another word or, if there is one, the whole run. */
function includesBystanders(forms: Forms, form: number, run: SeenRun): boolean {
  let isLike = false;
  let others = 0;
  for (const seen of run.words) {
    if (seen.isBystander || seen.isKept) {
      if (!hasWord(forms.store, form, seen.id)) return false;
    } else {
      others++;
      isLike ||= hasLike(forms, form, seen, run.limit);
    }
  }
  return isLike || (others > 0 && isJoinable(forms, form, run));
}

/** Whether the form has this word or one that it may be a spelling of. */
function hasLike(forms: Forms, form: number, seen: SeenWord, limit: number): boolean {
  const { wordStarts, wordIds } = forms.store;
  for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++)
    if (wordIds[at] === seen.id || isComparable(forms, wordIds[at], seen, limit)) return true;
  return false;
}

function isComparable({ store, letterSets }: Forms, word: number, seen: SeenWord, limit: number): boolean {
  const length = lengthOf(store, word);
  if (length === 1 || seen.length === 1) return (letterSets[word] & seen.letters) !== 0;
  const longer = Math.max(length, seen.length);
  return 2 * Math.min(length, seen.length) >= longer && lettersApart(letterSets[word], seen.letters) <= limit * longer;
}

/** Whether the words of the form, concatenated, may be those of the run. */
function isJoinable({ store, letterSets }: Forms, form: number, run: SeenRun): boolean {
  const { wordStarts, wordIds } = store;
  let [letters, length] = [0, 0];
  for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
    letters |= letterSets[wordIds[at]];
    length += lengthOf(store, wordIds[at]);
  }
  return lettersApart(letters, run.letters) <= JOINABLE * Math.max(length, run.length);
}

const lengthOf = ({ words }: FormStore, word: number): number => words.starts[word + 1] - words.starts[word];
