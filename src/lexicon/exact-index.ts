import { createGenerationalCache } from '../text/generational-cache.ts';
import { type FormStore, wordCountOf } from './form-store.ts';
import type { Sections } from './layout.ts';
import type { LongestMatch } from './lexicon.ts';
import { findWord } from './word-numbers.ts';

/** Forms by their exact sequence of folded words. */
export interface ExactIndex {
  /** As in `LexiconIndex`. */
  exact(words: readonly string[]): readonly number[];
  longestExact(words: ArrayLike<number>, from: number): LongestMatch | undefined;
}

/**
 * Forms of one word are the first postings of that word. Forms of several words (`multiWordForms`, ascending) are in a hash table with
 * chaining, by their word numbers:
 *
 *     exactHeads[hash & mask] ─▶ place in multiWordForms ─▶ exactNext[place] ─▶ … ─▶ −1
 *     longest[word]              number of words of the longest form that the word begins, at most 255
 *
 * At most positions of a text only `longest` and one bit for the first two words (see `BeginningPairs`) are read, because no form begins there.
 */
export type ExactSections = Pick<Sections, 'exactHeads' | 'exactNext' | 'longest'>;

const NONE: readonly number[] = [];
const FEWEST_HEADS = 16;
/** Words whose forms are cached, in each of two generations, as a text repeats its names. */
const REMEMBERED_WORDS = 1 << 13;

export function buildExactIndex(store: FormStore, multiWordForms: Int32Array): ExactSections {
  const { formCount, wordStarts, wordIds } = store;
  const exactHeads = new Int32Array(Math.max(FEWEST_HEADS, 2 ** Math.round(Math.log2(multiWordForms.length + 1)))).fill(
    -1,
  );
  const exactNext = new Int32Array(multiWordForms.length);
  const longest = new Uint8Array(store.words.count);
  for (let form = 0; form < formCount; form++) {
    const first = wordIds[wordStarts[form]];
    longest[first] = Math.max(longest[first], Math.min(wordCountOf(store, form), 255));
  }
  for (let place = multiWordForms.length - 1; place >= 0; place--) {
    const form = multiWordForms[place];
    const slot = hashOf(wordIds, wordStarts[form], wordCountOf(store, form)) & (exactHeads.length - 1);
    exactNext[place] = exactHeads[slot];
    exactHeads[slot] = place;
  }
  return { exactHeads, exactNext, longest };
}

export function openExactIndex(store: FormStore, multiWordForms: Int32Array, sections: ExactSections): ExactIndex {
  const { longest } = sections;
  const pairs = collectBeginningPairs(store, multiWordForms);
  const formsOfOne = rememberFormsOfOneWord(store);
  const formsWith = (ids: ArrayLike<number>, from: number, length: number): readonly number[] =>
    length === 1 ? formsOfOne(ids[from]) : multiWordFormsWith(store, multiWordForms, sections, ids, from, length);
  return {
    exact(words) {
      const ids = words.map((word) => findWord(store.wordNumbers, word));
      return ids.length > 0 && !ids.includes(-1) ? formsWith(ids, 0, ids.length) : NONE;
    },
    longestExact(words, from) {
      const first = from < words.length ? words[from] : -1;
      if (first < 0 || longest[first] === 0) return undefined;
      let length = 1;
      const most = Math.min(longest[first], words.length - from);
      if (most > 1 && words[from + 1] >= 0 && pairs.mayBegin(first, words[from + 1])) {
        length = 2;
        while (length < most && words[from + length] >= 0) length++;
      }
      for (; length > 0; length--) {
        const forms = formsWith(words, from, length);
        if (forms.length > 0) return { length, forms };
      }
      return undefined;
    },
  };
}

/** Whether a form may begin with two words; sometimes true of others. */
interface BeginningPairs {
  mayBegin(first: number, second: number): boolean;
}

/** Bits for each form of several words, at least: with eight, at most one in eight pairs of other words counts as a beginning. */
const BITS_PER_FORM = 8;

/** One bit for each hash of the first two words of a form. Of a million forms, the bits fit in the cache, unlike the table of forms. */
function collectBeginningPairs({ wordStarts, wordIds }: FormStore, multiWordForms: Int32Array): BeginningPairs {
  const bits = new Int32Array(2 ** Math.ceil(Math.log2(1 + (BITS_PER_FORM * multiWordForms.length) / 32)));
  const mask = 32 * bits.length - 1;
  const bitOf = (first: number, second: number): number => {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & mask;
  };
  for (const form of multiWordForms) {
    const bit = bitOf(wordIds[wordStarts[form]], wordIds[wordStarts[form] + 1]);
    bits[bit >>> 5] |= 1 << (bit & 31);
  }
  return {
    mayBegin(first, second) {
      const bit = bitOf(first, second);
      return (bits[bit >>> 5] & (1 << (bit & 31))) !== 0;
    },
  };
}

function rememberFormsOfOneWord(store: FormStore): (word: number) => readonly number[] {
  const forms = createGenerationalCache<readonly number[], number>(REMEMBERED_WORDS);
  return (word) => forms.get(word) ?? forms.set(word, formsOfOneWord(store, word));
}

function multiWordFormsWith(
  store: FormStore,
  multiWordForms: Int32Array,
  { exactHeads, exactNext }: ExactSections,
  ids: ArrayLike<number>,
  from: number,
  length: number,
): readonly number[] {
  let found: number[] | undefined;
  const slot = hashOf(ids, from, length) & (exactHeads.length - 1);
  for (let place = exactHeads[slot]; place >= 0; place = exactNext[place]) {
    if (!sameWords(store, multiWordForms[place], ids, from, length)) continue;
    found ??= [];
    found.push(multiWordForms[place]);
  }
  return found ?? NONE;
}

/** The forms that consist of one word, by number; its postings are sorted by length and then by kind. */
function formsOfOneWord(store: FormStore, word: number): readonly number[] {
  const { postingStarts, postings } = store;
  const from = postingStarts[word];
  let to = from;
  while (to < postingStarts[word + 1] && wordCountOf(store, postings[to]) === 1) to++;
  return to === from ? NONE : Array.from(postings.subarray(from, to).slice().sort());
}

function hashOf(ids: ArrayLike<number>, from: number, length: number): number {
  let hash = length;
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ ids[i], 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function sameWords(
  { wordStarts, wordIds }: FormStore,
  form: number,
  ids: ArrayLike<number>,
  from: number,
  length: number,
): boolean {
  const first = wordStarts[form];
  if (wordStarts[form + 1] - first !== length) return false;
  for (let i = 0; i < length; i++) if (wordIds[first + i] !== ids[from + i]) return false;
  return true;
}
