import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundCost } from '../../src/similarity/background.ts';
import { soundSimilarity } from '../../src/similarity/sound-similarity.ts';
import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdehiknorstz'), maxLength: 12 });

describe('spellingSimilarity and soundSimilarity', () => {
  test('lie in 0..1, are symmetric, and 1 for a word and itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const similarity of [spellingSimilarity, soundSimilarity]) {
          expect(similarity(a, a)).toBe(1);
          expect(similarity(a, b)).toBe(similarity(b, a));
          expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
          expect(similarity(a, b)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('smith sounds like schmidt more than it is spelled like it', () => {
    expect(soundSimilarity('smith', 'schmidt')).toBeGreaterThan(spellingSimilarity('smith', 'schmidt'));
  });
});

describe('backgroundCost', () => {
  test('a name made like others costs less than one made of rare pairs', () => {
    expect(backgroundCost('marina')).toBeLessThan(backgroundCost('xqjvkz'));
  });

  test('every further letter costs', () => {
    expect(backgroundCost('araghchi')).toBeGreaterThan(backgroundCost('arag'));
  });
});
