import { bitCount, LETTER_BITS, letterSet } from '../similarity/letter-set.ts';
import { type FormStore, isFuzzy } from './form-store.ts';
import { writeBytes } from './string-table.ts';
import { findWord } from './word-numbers.ts';
import type { NearList, WordIndex } from './word-search.ts';

/** Forms of one word that are looked at. Where there are more, those of the words beside it are; and where these are as many, one is taken to fit. */
const MOST_LOOKED_AT = 512;
/**
 * Letters apart, as a share of the longer word, with which a word may stand for another: "tile" for Tal. With
 * 0.6, as in form-scorer.ts, garbled surnames behind a right given name are not looked up.
 */
const COMPARABLE = 0.8;
/** The same of all words written together, as in form-scorer.ts. */
const JOINABLE = 0.4;
const LONGEST = 64;

/**
 * Whether a form may be meant by a run of which some words merely stand beside a name (bit i of `bystanders` for word i), unless the form has
 * them as they are and resembles another, or has a word for each of the run and one as it is. Search would tell, and take longer.
 */
export type MayTakeIn = (run: readonly string[], bystanders: number) => boolean;

/** @param nearest words of forms that a word may be a spelling of */
export function createMayTakeIn(
  store: FormStore,
  { table, letterSets }: WordIndex,
  nearest: (word: string) => NearList,
): MayTakeIn {
  const { wordStarts, wordIds, postingStarts, postings } = store;
  const bytes = new Uint8Array(LONGEST);
  /** Of each word of the run: its number, −1 where the lexicon lacks it; its length; its letters. */
  let ids: number[] = [];
  let lengths: number[] = [];
  let sets: number[] = [];

  const read = (run: readonly string[]) => {
    ids = run.map((word) => findWord(store.wordNumbers, word));
    lengths = run.map((word) => writeBytes(word, bytes));
    sets = run.map((word) => letterSet(bytes, 0, writeBytes(word, bytes)));
  };
  const has = (form: number, word: number): boolean => {
    for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) if (wordIds[at] === word) return true;
    return false;
  };
  const isComparable = (i: number, word: number): boolean => {
    const length = table.starts[word + 1] - table.starts[word];
    const longer = Math.max(length, lengths[i]);
    if (length === 1 || lengths[i] === 1) return (letterSets[word] & sets[i]) !== 0;
    return 2 * Math.min(length, lengths[i]) >= longer && apart(letterSets[word], sets[i]) <= COMPARABLE * longer;
  };
  const resemblesWordOf = (form: number, i: number): boolean => {
    for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++)
      if (wordIds[at] === ids[i] || isComparable(i, wordIds[at])) return true;
    return false;
  };
  /** The words of the form, written together, may be those of the run. */
  const isJoinable = (form: number): boolean => {
    let [letters, length] = [0, 0];
    for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
      letters |= letterSets[wordIds[at]];
      length += table.starts[wordIds[at] + 1] - table.starts[wordIds[at]];
    }
    const longer = Math.max(length, sum(lengths));
    const seen = sets.reduce((all, set) => all | set, 0);
    return apart(letters, seen) <= JOINABLE * longer;
  };

  const pairsOff = (form: number): boolean =>
    wordStarts[form + 1] - wordStarts[form] === ids.length && ids.every((_, i) => resemblesWordOf(form, i));
  const takesIn = (form: number, bystanders: number): boolean => {
    let others = false;
    for (let i = 0; i < ids.length; i++) {
      if (bystanders & (1 << i)) {
        if (!has(form, ids[i])) return false;
      } else others ||= resemblesWordOf(form, i);
    }
    return others || isJoinable(form);
  };

  /** Whether a form that has a word fits; undefined where too many have it. */
  const fitsOneOf = (word: number, bystanders: number): boolean | undefined => {
    const [from, to] = [postingStarts[word], postingStarts[word + 1]];
    if (to - from > MOST_LOOKED_AT) return undefined;
    for (let at = from; at < to; at++) {
      const form = postings[at];
      if (!isFuzzy(store, form) || wordStarts[form + 1] - wordStarts[form] === 1) continue;
      if (pairsOff(form) || takesIn(form, bystanders)) return true;
    }
    return false;
  };
  /** The same of the words that the others of the run may be spellings of, together as well. */
  const fitsNearOthers = (run: readonly string[], bystanders: number): boolean => {
    const others = run.filter((_, i) => !(bystanders & (1 << i)));
    if (others.length > 1) others.push(others.join(''));
    return others.some((other) => nearest(other).strings.some((word) => fitsOneOf(word, bystanders) ?? true));
  };

  return (run, bystanders) => {
    read(run);
    let areAllSeen = true;
    for (const word of ids) {
      if (word < 0) continue;
      const fits = fitsOneOf(word, bystanders);
      if (fits) return true;
      areAllSeen &&= fits === false;
    }
    return !areAllSeen && fitsNearOthers(run, bystanders);
  };
}

const apart = (some: number, others: number): number => bitCount((some ^ others) & LETTER_BITS);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
