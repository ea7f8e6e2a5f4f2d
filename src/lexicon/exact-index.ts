import type { FormStore } from './form-store.ts';
import type { LongestMatch } from './lexicon.ts';

/** Forms by their exact sequence of folded words. */
export interface ExactIndex {
  exact(words: readonly string[]): readonly number[];
  longestExact(words: readonly string[], from: number): LongestMatch | undefined;
}

const NONE: readonly number[] = [];

/**
 * Chains forms with the same hash of word numbers, and keeps for every word the length of the longest form that it begins:
 *
 *     heads[hash & mask] ─▶ form ─▶ next[form] ─▶ … ─▶ −1          longest[word]
 *
 * A text position costs one look at `longest` unless a form begins there.
 */
export function buildExactIndex(store: FormStore): ExactIndex {
  const { formCount, wordStarts, wordIds, wordNumbers } = store;
  const size = 1 << Math.max(4, Math.ceil(Math.log2(formCount + 1)) + 1);
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(formCount).fill(-1);
  const longest = new Uint8Array(store.words.length);
  for (let form = formCount - 1; form >= 0; form--) {
    const from = wordStarts[form];
    const length = wordStarts[form + 1] - from;
    const slot = hashOf(wordIds, from, length) & (size - 1);
    next[form] = heads[slot];
    heads[slot] = form;
    longest[wordIds[from]] = Math.max(longest[wordIds[from]], Math.min(length, 255));
  }
  let ids = new Int32Array(16);

  const formsWith = (length: number): readonly number[] => {
    let found: number[] | undefined;
    for (let form = heads[hashOf(ids, 0, length) & (size - 1)]; form >= 0; form = next[form]) {
      if (!sameWords(store, form, ids, length)) continue;
      found ??= [];
      found.push(form);
    }
    return found ?? NONE;
  };
  /** Reads up to `length` word numbers into `ids`; returns how many words from the start are known. */
  const read = (words: readonly string[], from: number, length: number): number => {
    if (ids.length < length) ids = new Int32Array(length * 2);
    for (let i = 0; i < length; i++) {
      const id = wordNumbers.get(words[from + i]);
      if (id === undefined) return i;
      ids[i] = id;
    }
    return length;
  };

  return {
    exact: (words) =>
      words.length > 0 && read(words, 0, words.length) === words.length ? formsWith(words.length) : NONE,
    longestExact(words, from) {
      const first = wordNumbers.get(words[from]);
      if (first === undefined || longest[first] === 0) return undefined;
      for (let length = read(words, from, Math.min(longest[first], words.length - from)); length > 0; length--) {
        const forms = formsWith(length);
        if (forms.length > 0) return { length, forms };
      }
      return undefined;
    },
  };
}

function hashOf(ids: Int32Array, from: number, length: number): number {
  let hash = length;
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ ids[i], 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function sameWords({ wordStarts, wordIds }: FormStore, form: number, ids: Int32Array, length: number): boolean {
  const from = wordStarts[form];
  if (wordStarts[form + 1] - from !== length) return false;
  for (let i = 0; i < length; i++) if (wordIds[from + i] !== ids[i]) return false;
  return true;
}
