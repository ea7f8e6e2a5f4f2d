import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { buildForms, isFuzzy, openForms } from '../../src/lexicon/form-store.ts';
import { bestTouched, clearTouched, createTouchedForms, touch } from '../../src/lexicon/touched-forms.ts';

const WORDS = ['abu', 'bar', 'cem', 'dov', 'eli', 'fay', 'gur', 'hal'];
const name = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** People, with many a surname in common, and every fourth name as a term that is not searched. */
function storeOf(names: readonly string[]) {
  const { entries } = parseDictionary({
    entries: names.map((text, i) => ({
      name: text,
      ...(i % 4 === 3 ? { kind: 'term', match: 'exact' } : { kind: 'person' }),
    })),
  });
  return openForms(buildForms(entries));
}

describe('touched forms', () => {
  test('are those with the highest gains: the first for each word of the run, and for all of them', () => {
    const touched = createTouchedForms();
    const touches = fc.array(fc.tuple(fc.constantFrom(...WORDS.keys()), fc.nat(3), fc.integer({ min: 1, max: 9 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 30 }),
        touches,
        fc.integer({ min: 1, max: 40 }),
        (names, list, limit) => {
          const store = storeOf(names);
          const inOrder = list.filter(([word]) => word < store.words.count).sort((a, b) => a[1] - b[1]);
          clearTouched(touched);
          const gains = new Map<number, number>();
          const lastUnits = new Map<number, number>();
          for (const [word, unit, gain] of inOrder) {
            touch(touched, store, word, unit, gain, 100, limit);
            for (const form of store.postings.subarray(store.postingStarts[word], store.postingStarts[word + 1])) {
              if (lastUnits.get(form) !== unit) gains.set(form, (gains.get(form) ?? 0) + gain);
              lastUnits.set(form, unit);
            }
          }
          const wordsOf = (form: number) => store.wordStarts[form + 1] - store.wordStarts[form];
          const expected = [...gains]
            .filter(([form]) => isFuzzy(store, form))
            .map(([form, gain]) => ({ form, value: gain - 2 * Math.abs(wordsOf(form) - 2) }))
            .sort((a, b) => b.value - a.value);
          expect(bestTouched(touched, store, limit, 2, 2)).toEqual(expected.slice(0, limit).map(({ form }) => form));
        },
      ),
    );
  });

  test('are collected by the thousands, and cleared', () => {
    const { entries } = parseDictionary(Array.from({ length: 9000 }, (_, i) => `abu b${i.toString(36)}`));
    const store = openForms(buildForms(entries));
    const touched = createTouchedForms();
    const word = 0;
    for (let turn = 0; turn < 2; turn++) {
      clearTouched(touched);
      touch(touched, store, word, 0, 1, 9000, 8);
      touch(touched, store, word, 0, 5, 9000, 8);
      touch(touched, store, word, 1, 2, 9000, 8);
      expect(touched.count).toBe(9000);
      expect([...new Set(touched.gains.subarray(0, 9000))]).toEqual([3]);
    }
  });
});
