import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearKeys } from '../../src/lexicon/near-keys.ts';
import { buildNearStrings, REACH } from '../../src/lexicon/near-strings.ts';
import { buildStringTable } from '../../src/lexicon/string-table.ts';
import { haveNearKeys } from '../oracle/near-keys-by-comparing.ts';

function isFound(query: string, string: string): boolean {
  const near = buildNearStrings(buildStringTable([string]), REACH.words);
  const bytes = new TextEncoder().encode(query);
  return findNearKeys(near, bytes, bytes.length, new Uint32Array(4), 0) > 0;
}

describe('strings whose keys are one class away', () => {
  test.each([
    ['tarovil', 'tarkovil', 'one more'],
    ['tarkovil', 'tarovil', 'one less'],
    ['merkovast', 'mertsovast', 'hard for soft'],
    ['ulmarek', 'gulmarek', 'one more at the start'],
    ['walmir', 'almir', 'a vowel for w'],
  ])('%s finds %s: %s', (query, string) => expect(isFound(query, string)).toBe(true));

  test.each([
    ['tarovil', 'tarkovilk', 'two more'],
    ['marovin', 'larovin', 'what nobody takes for it'],
    ['moa', 'moka', 'too short to tell anything'],
  ])('%s does not find %s: %s', (query, string) => expect(isFound(query, string)).toBe(false));

  test('are found like by comparing the keys of both', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'acdhijkmnorstvwz'), minLength: 1, maxLength: 12 });
    const other = fc.tuple(letters, fc.nat(), fc.constantFrom('', 'k', 't', 'a', 'sh')).map(([query, place, more]) => {
      const at = place % query.length;
      return [query, query.slice(0, at) + more + query.slice(at + 1)] as const;
    });
    fc.assert(
      fc.property(other, ([query, string]) => {
        fc.pre(string !== '');
        expect(isFound(query, string)).toBe(haveNearKeys(query, string));
      }),
      { numRuns: 1000 },
    );
  });

  test('any of up to 24 consonants may be missing, on either side', () => {
    const letters = fc.array(fc.constantFrom('ba', 'ko', 'ti', 'sa', 'lu', 'ne'), { minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(letters, fc.nat(), (syllables, choice) => {
        const whole = syllables.join('');
        const shorter = syllables.filter((_, i) => i !== choice % syllables.length).join('');
        expect(isFound(whole, shorter)).toBe(true);
        expect(isFound(shorter, whole)).toBe(true);
      }),
    );
  });
});
