import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORM_KINDS } from '../../src/lexicon/forms.ts';
import { createPostings } from '../../src/lexicon/postings.ts';

const WORDS = 6;
const forms = fc.array(
  fc.record({
    kind: fc.nat(FORM_KINDS.length - 1),
    words: fc.array(fc.nat(WORDS - 1), { minLength: 1, maxLength: 5 }),
  }),
  { maxLength: 30 },
);

test('the forms with a word are listed once each, by number of words, then by kind, then by number', () => {
  fc.assert(
    fc.property(forms, (all) => {
      const starts = [0];
      for (const { words } of all) starts.push(starts[starts.length - 1] + words.length);
      const { postingStarts, postings } = createPostings(
        Int32Array.from(starts),
        Int32Array.from(all.flatMap(({ words }) => words)),
        Uint8Array.from(all, ({ kind }) => kind),
        WORDS,
      );
      for (let word = 0; word < WORDS; word++) {
        const expected = [...all.keys()]
          .filter((form) => all[form].words.includes(word))
          .sort((a, b) => all[a].words.length - all[b].words.length || all[a].kind - all[b].kind || a - b);
        expect([...postings.subarray(postingStarts[word], postingStarts[word + 1])]).toEqual(expected);
      }
    }),
  );
});
