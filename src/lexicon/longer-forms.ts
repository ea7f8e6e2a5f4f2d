import { createGenerationalCache } from '../text/generational-cache.ts';
import { type FormStore, isFuzzy } from './form-store.ts';

/** Maximum number of forms examined. */
const MOST_LOOKED_AT = 4096;
/** Forms cached, in each of two generations, as a text repeats its names. */
const REMEMBERED_FORMS = 1 << 13;

/** Whether a form that takes part in fuzzy search contains all words of a form, and more; true if too many would have to be examined. */
export type HasLonger = (form: number) => boolean;

export function createHasLonger(store: FormStore): HasLonger {
  const answers = createGenerationalCache<boolean, number>(REMEMBERED_FORMS);
  return (form) => answers.get(form) ?? answers.set(form, findLonger(store, form));
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
