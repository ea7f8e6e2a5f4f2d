import { FORM_KINDS } from './forms.ts';

/** Forms with more words count as equally long in the order of postings. */
const MOST_WORDS = 30;

/** The forms that contain each word: shortest first, and names before parts of names. A form that contains a word twice is listed once. */
export function createPostings(
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

/** All forms, sorted by number of words, then by kind, then by number. */
function formsByLength(wordStarts: Int32Array, kinds: Uint8Array): Int32Array {
  const rank = (form: number) =>
    Math.min(wordStarts[form + 1] - wordStarts[form], MOST_WORDS) * FORM_KINDS.length + kinds[form];
  const starts = new Int32Array((MOST_WORDS + 2) * FORM_KINDS.length);
  for (let form = 0; form < kinds.length; form++) starts[rank(form) + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const order = new Int32Array(kinds.length);
  for (let form = 0; form < kinds.length; form++) order[starts[rank(form)]++] = form;
  return order;
}
