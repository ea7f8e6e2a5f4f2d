import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const word = fc.constantFrom('Abbas', 'Bandar', 'Seyed', 'York', 'New', 'Times');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('hasLonger', () => {
  test('is true if any form has all its words and more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), fc.boolean(), (names, exact) => {
        const match = (i: number) => (exact && i === 0 ? ('exact' as const) : ('normal' as const));
        const { index } = compileLexicon(
          dictionaryOf(...names.map((name, i) => ({ name, kind: 'place', match: match(i) }))),
        );
        const forms = Array.from({ length: index.formCount }, (_, form) => index.formWords(form));
        forms.forEach((words, form) => {
          const own = new Set(words);
          const longer = forms.filter(
            (others, other) =>
              others.length > own.size &&
              [...own].every((word) => others.includes(word)) &&
              !(exact && index.formEntry(other) === 0),
          );
          expect(index.hasLonger(form)).toBe(longer.length > 0);
        });
      }),
    );
  });
});
