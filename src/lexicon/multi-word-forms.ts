import { type FormStore, isFuzzy, wordCountOf } from './form-store.ts';
import type { StringTable } from './string-table.ts';

/** The forms of more than one word, ascending. Counted first: that is faster than allocating too much memory. */
export function findMultiWordForms(store: FormStore): Int32Array {
  const { formCount } = store;
  let count = 0;
  for (let form = 0; form < formCount; form++) if (wordCountOf(store, form) > 1) count++;
  const forms = new Int32Array(count);
  let place = 0;
  for (let form = 0; form < formCount; form++) if (wordCountOf(store, form) > 1) forms[place++] = form;
  return forms;
}

/** The concatenated words of each form; an empty string for forms that are excluded from fuzzy search. */
export function joinedStrings(store: FormStore, forms: Int32Array): StringTable {
  const { words, wordStarts, wordIds } = store;
  const starts = joinedStarts(store, forms);
  const count = forms.length;
  const bytes = new Uint8Array(starts[count]);
  let to = 0;
  for (let i = 0; i < count; i++) {
    const form = forms[i];
    const end = isFuzzy(store, form) ? wordStarts[form + 1] : 0;
    for (let at = wordStarts[form]; at < end; at++) {
      const wordEnd = words.starts[wordIds[at] + 1];
      for (let from = words.starts[wordIds[at]]; from < wordEnd; from++) bytes[to++] = words.bytes[from];
    }
  }
  return { count, bytes, starts };
}

/** The start of each of these strings, and the end of the last. */
function joinedStarts(store: FormStore, forms: Int32Array): Uint32Array {
  const { words, wordStarts, wordIds } = store;
  const starts = new Uint32Array(forms.length + 1);
  let length = 0;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    const end = isFuzzy(store, form) ? wordStarts[form + 1] : 0;
    for (let at = wordStarts[form]; at < end; at++) length += words.starts[wordIds[at] + 1] - words.starts[wordIds[at]];
    starts[i + 1] = length;
  }
  return starts;
}

/** The index of a form among the ascending multi-word forms; some index if it is none of them. */
export function placeOf(multiWordForms: Int32Array, form: number): number {
  let low = 0;
  for (let high = multiWordForms.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (multiWordForms[middle] < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
