import { type FormStore, isFuzzy } from './form-store.ts';

/** Maximum number of forms examined. */
const MOST_LOOKED_AT = 4096;
/** Number of forms cached, as a text repeats its names. When full, the cache is cleared. */
const MOST_REMEMBERED = 1 << 14;

/** Whether a form that takes part in fuzzy search contains all words of a form, and more; true if too many would have to be examined. */
export type HasLonger = (form: number) => boolean;

export function createHasLonger(store: FormStore): HasLonger {
  const remembered = new Map<number, boolean>();
  return (form) => {
    let known = remembered.get(form);
    if (known === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      known = findLonger(store, form);
      remembered.set(form, known);
    }
    return known;
  };
}

function findLonger(store: FormStore, form: number): boolean {
  const { wordStarts, wordIds, postingStarts, postings } = store;
  const words = [...new Set(wordIds.subarray(wordStarts[form], wordStarts[form + 1]))];
  const formsWith = (word: number) => postingStarts[word + 1] - postingStarts[word];
  const rarest = words.reduce((rarest, word) => (formsWith(word) < formsWith(rarest) ? word : rarest));
  if (formsWith(rarest) > MOST_LOOKED_AT) return true;
  for (const other of postings.subarray(postingStarts[rarest], postingStarts[rarest + 1])) {
    const [from, to] = [wordStarts[other], wordStarts[other + 1]];
    if (!isFuzzy(store, other) || to - from <= words.length) continue;
    const others = wordIds.subarray(from, to);
    if (words.every((word) => others.includes(word))) return true;
  }
  return false;
}
