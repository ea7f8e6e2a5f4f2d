import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const WORDS = ['ana', 'bel', 'cor', 'dun'];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('of the forms that begin at a word of a text, the longest are found, and all with these words', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
      fc.array(fc.constantFrom(...WORDS, 'unlisted'), { maxLength: 8 }),
      fc.nat(8),
      (names, text, from) => {
        const { index } = compileLexicon(dictionaryOf(...names.map((name) => ({ name }))));
        const all = Array.from({ length: index.formCount }, (_, form) => form);
        const begins = all.filter((form) => {
          const words = index.formWords(form);
          return words.every((word, i) => text[from + i] === word);
        });
        const longest = Math.max(0, ...begins.map((form) => index.formWords(form).length));
        const found = index.longestExact(
          text.map((word) => index.wordId(word)),
          from,
        );
        expect(found?.length ?? 0).toBe(longest);
        expect(found?.forms ?? []).toEqual(begins.filter((form) => index.formWords(form).length === longest));
      },
    ),
  );
});
