import type { Entry } from '../dictionary/dictionary.ts';
import { foldedWords } from '../text/fold.ts';
import { FORM_KINDS, formsOf } from './forms.ts';

/**
 * Every form, and the words they are made of:
 *
 *     form f     texts[f]  kinds[f]  entryOf[f]   wordIds[wordStarts[f] … wordStarts[f + 1])
 *     word w     words[w]                         postings[postingStarts[w] … postingStarts[w + 1]) = forms that have it
 */
export interface FormStore {
  readonly formCount: number;
  readonly texts: readonly string[];
  /** Position in FORM_KINDS. */
  readonly kinds: Uint8Array;
  readonly entryOf: Int32Array;
  /** 1 where the form takes part in fuzzy search. */
  readonly fuzzy: Uint8Array;
  readonly wordStarts: Int32Array;
  readonly wordIds: Int32Array;
  readonly words: readonly string[];
  readonly wordNumbers: ReadonlyMap<string, number>;
  readonly postingStarts: Int32Array;
  readonly postings: Int32Array;
}

const NEVER_FUZZY = new Set(['garble', 'native']);

export function buildFormStore(entries: readonly Entry[]): FormStore {
  const texts: string[] = [];
  const kinds: number[] = [];
  const entryOf: number[] = [];
  const fuzzy: number[] = [];
  const wordStarts = [0];
  const wordIds: number[] = [];
  const words: string[] = [];
  const wordNumbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    wordNumbers.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  entries.forEach((entry, number) => {
    for (const form of formsOf(entry)) {
      texts.push(form.text);
      kinds.push(FORM_KINDS.indexOf(form.kind));
      entryOf.push(number);
      fuzzy.push(entry.match !== 'exact' && !NEVER_FUZZY.has(form.kind) ? 1 : 0);
      for (const word of foldedWords(form.text)) wordIds.push(numberOf(word));
      wordStarts.push(wordIds.length);
    }
  });
  const starts = Int32Array.from(wordStarts);
  const ids = Int32Array.from(wordIds);
  const kindNumbers = Uint8Array.from(kinds);
  return {
    formCount: texts.length,
    texts,
    kinds: kindNumbers,
    entryOf: Int32Array.from(entryOf),
    fuzzy: Uint8Array.from(fuzzy),
    wordStarts: starts,
    wordIds: ids,
    words,
    wordNumbers,
    ...buildPostings(starts, ids, kindNumbers, words.length),
  };
}

/** Forms by word, shortest first and names before parts of names; a form that has a word twice is listed once. */
function buildPostings(
  wordStarts: Int32Array,
  wordIds: Int32Array,
  kinds: Uint8Array,
  wordCount: number,
): { postingStarts: Int32Array; postings: Int32Array } {
  const lastForm = new Int32Array(wordCount);
  const postingStarts = new Int32Array(wordCount + 1);
  const order = formsByLength(wordStarts, kinds);
  const eachPair = (visit: (word: number, form: number) => void) => {
    lastForm.fill(-1);
    for (const form of order) {
      for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
        const word = wordIds[at];
        if (lastForm[word] === form) continue;
        lastForm[word] = form;
        visit(word, form);
      }
    }
  };
  eachPair((word) => postingStarts[word + 1]++);
  for (let word = 0; word < wordCount; word++) postingStarts[word + 1] += postingStarts[word];
  const postings = new Int32Array(postingStarts[wordCount]);
  const next = postingStarts.slice();
  eachPair((word, form) => {
    postings[next[word]++] = form;
  });
  return { postingStarts, postings };
}

/** Every form, by number of words, then by kind, then by number. */
function formsByLength(wordStarts: Int32Array, kinds: Uint8Array): Int32Array {
  const rank = (form: number) =>
    Math.min(wordStarts[form + 1] - wordStarts[form], 30) * FORM_KINDS.length + kinds[form];
  const starts = new Int32Array(32 * FORM_KINDS.length);
  for (let form = 0; form < kinds.length; form++) starts[rank(form) + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const order = new Int32Array(kinds.length);
  for (let form = 0; form < kinds.length; form++) order[starts[rank(form)]++] = form;
  return order;
}

/** The folded words of a form. */
export function wordsOf(store: FormStore, form: number): string[] {
  const words: string[] = [];
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++)
    words.push(store.words[store.wordIds[at]]);
  return words;
}
