import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitCount, LETTER_BITS, letterSet, lettersApart } from '../../src/similarity/letter-set.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 12 });
const setOf = (letters: string) => letterSet(new TextEncoder().encode(letters), 0, letters.length);

test('bitCount counts the bits of any 32', () => {
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      expect(bitCount(bits)).toBe((bits >>> 0).toString(2).replaceAll('0', '').length);
    }),
  );
});

test('lettersApart counts the letters that only one of two words has', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const only = [...new Set(one + other)].filter((letter) => one.includes(letter) !== other.includes(letter));
      expect(lettersApart(setOf(one), setOf(other))).toBe(only.length);
    }),
  );
});

test('the set of a word does not depend on order or repetition, and tells groups of consonants apart', () => {
  fc.assert(
    fc.property(word, (letters) => {
      expect(setOf([...letters, ...letters].reverse().join(''))).toBe(setOf(letters));
    }),
  );
  const groups = ['b', 'k', 't', 's', 'r', 'm'].map((letter) => setOf(letter) & ~LETTER_BITS);
  expect(new Set(groups).size).toBe(groups.length);
  expect(setOf('v') & ~LETTER_BITS).toBe(setOf('b') & ~LETTER_BITS);
});
