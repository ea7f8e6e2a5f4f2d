import { letterSet, lettersApart } from '../similarity/letter-set.ts';
import { type FormStore, hasWord, isFuzzy, wordCountOf } from './form-store.ts';
import { writeBytes } from './string-table.ts';
import { createTwoGenerations } from './two-generations.ts';
import type { WordIndex } from './word-index.ts';
import { findWord } from './word-numbers.ts';
import type { NearList } from './word-search.ts';

/** Forms of one word that are looked at. Where there are more, those of the words beside it are; and where these are as many, one is taken to fit. */
const MOST_LOOKED_AT = 512;
/**
 * Letters apart, as a share of the longer word, with which a word may stand for another: "tile" for Tal. With
 * 0.6, as in form-scorer.ts, garbled surnames behind a right given name are not looked up.
 */
const COMPARABLE = 0.8;
/** The same beside a whole right name: as many right answers in transcripts and translated sentences as with 0.8, and fewer searches. */
const COMPARABLE_BESIDE_NAME = 0.5;
/** The same of all words written together, as in form-scorer.ts. */
const JOINABLE = 0.4;
const LONGEST = 64;
/** Answers remembered in each of two generations: the names of a text stand beside the same words again. */
const REMEMBERED_RUNS = 1 << 14;

/**
 * Whether a form may be meant by a run of which some words merely stand beside a name (bit i of `bystanders` for word i), unless the form has
 * them as they are and resembles another, or has a word for each of the run and one as it is; and of which some stand for nothing else (`kept`):
 * right names, and little words. Search would tell, and take longer.
 */
export type MayTakeIn = (run: readonly string[], bystanders: number, kept: number) => boolean;

/** Forms, and the letters of each of their words; see `letterSet`. */
interface Forms {
  readonly store: FormStore;
  readonly letterSets: Int32Array;
}

/** A word of the run. */
interface SeenWord {
  /** Its number, −1 where the lexicon lacks it. */
  readonly id: number;
  readonly length: number;
  readonly letters: number;
  readonly isBystander: boolean;
  readonly isKept: boolean;
}

interface SeenRun {
  readonly words: readonly SeenWord[];
  /** Of all words. */
  readonly length: number;
  readonly letters: number;
  /** Letters apart, as a share of the longer word, up to which a word may stand for one of a form. */
  readonly limit: number;
}

/** Finds words of forms that a word, or that several written together, may be a spelling of. */
interface FindNearest {
  nearest(word: string): NearList;
  nearestJoined(words: string): NearList;
}

export function createMayTakeIn(
  store: FormStore,
  { letterSets }: WordIndex,
  { nearest, nearestJoined }: FindNearest,
): MayTakeIn {
  const forms = { store, letterSets };
  const remembered = createTwoGenerations<boolean>(REMEMBERED_RUNS);
  const mayTakeIn: MayTakeIn = (words, bystanders, kept) => {
    const run = readRun(store, words, bystanders, kept);
    const seen = run.words;
    if (seen.some(({ id, isKept }) => isKept && id < 0)) return false;
    const names = seen.filter(isRightName);
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
    return remembered.get(question) ?? remembered.set(question, mayTakeIn(words, bystanders, kept));
  };
}

const scratch = new Uint8Array(LONGEST);

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

/** Of some words, the one that the fewest forms have. */
function rarest({ postingStarts }: FormStore, words: readonly SeenWord[]): number {
  const formsWith = (id: number) => postingStarts[id + 1] - postingStarts[id];
  return words.reduce((best, { id }) => (formsWith(id) < formsWith(best) ? id : best), words[0].id);
}

/** Whether a form that has a word fits; undefined where too many have it. */
function fitsOneOf(forms: Forms, word: number, run: SeenRun): boolean | undefined {
  const { store } = forms;
  const [from, to] = [store.postingStarts[word], store.postingStarts[word + 1]];
  if (to - from > MOST_LOOKED_AT) return undefined;
  for (let at = from; at < to; at++) {
    const form = store.postings[at];
    if (!isFuzzy(store, form) || wordCountOf(store, form) === 1) continue;
    if (pairsOff(forms, form, run) || takesIn(forms, form, run)) return true;
  }
  return false;
}

/** Whether the form has a word for each of the run, and one as it is. */
function pairsOff(forms: Forms, form: number, { words, limit }: SeenRun): boolean {
  const { store } = forms;
  if (wordCountOf(store, form) !== words.length) return false;
  let asTheyAre = 0;
  for (const seen of words) {
    if (seen.id >= 0 && hasWord(store, form, seen.id)) asTheyAre++;
    else if (seen.isKept || !hasLike(forms, form, seen, limit)) return false;
  }
  return asTheyAre > 0;
}

/** Whether the form has the bystanders and what is kept as they are, and is like another word or, if there is one, like the whole run. */
function takesIn(forms: Forms, form: number, run: SeenRun): boolean {
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

/** Whether a word of the form is this one, or may be meant by it. */
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

/** Whether the words of the form, written together, may be those of the run. */
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
