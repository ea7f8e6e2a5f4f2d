import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearKeys } from '../../src/lexicon/near-keys.ts';
import { buildNearStrings, REACH } from '../../src/lexicon/near-strings.ts';
import { buildStringTable } from '../../src/lexicon/string-table.ts';
import { romanisationKey } from '../../src/similarity/romanisation-key.ts';

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

  test('any consonant may be missing, on either side', () => {
    const letters = fc.array(fc.constantFrom('ba', 'ko', 'ti', 'sa', 'lu', 'ne'), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.nat(), (syllables, choice) => {
        const at = choice % syllables.length;
        const whole = syllables.join('');
        const shorter = syllables.filter((_, i) => i !== at).join('');
        expect(isFound(whole, shorter)).toBe(true);
        expect(isFound(shorter, whole)).toBe(true);
      }),
    );
  });

  test('the longest words are accepted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), (text) => {
        if (romanisationKey(text).length > 1) isFound(text, 'tarkovil');
      }),
    );
  });
});
