import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpellingVariant } from '../../src/similarity/is-spelling-variant.ts';

test.for([
  ['modabber', 'modavar', true],
  ['kovalchuk', 'kovalchuck', true],
  ['tkachenko', 'tkatchenko', true],
  ['houthi', 'houthis', false],
  ['makhnovist', 'makhnovites', false],
  ['tilney', 'tilneys', false],
  ['chernyshevian', 'chernyshevist', false],
  ['ivanov', 'ivanova', false],
  ['paris', 'perez', false],
  ['kharkiv', 'kherson', false],
] as const)('%s and %s: %s', ([one, other, expected]) => {
  expect(isSpellingVariant(one, other)).toBe(expected);
});

test('is symmetric, and no spelling is a variant of itself', () => {
  const word = fc.stringMatching(/^[aeikmnorsv]{1,9}$/u);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isSpellingVariant(one, other)).toBe(isSpellingVariant(other, one));
      expect(isSpellingVariant(one, one)).toBe(false);
    }),
  );
});
