import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundCost } from '../../src/similarity/background.ts';
import { soundSimilarity } from '../../src/similarity/sound-similarity.ts';
import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdehiknorstz'), maxLength: 12 });

describe('spellingSimilarity and soundSimilarity', () => {
  test('are in 0..1, symmetric, and 1 for equal words', () => {
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

  test('the similarity of smith and schmidt is higher in sound than in spelling', () => {
    expect(soundSimilarity('smith', 'schmidt')).toBeGreaterThan(spellingSimilarity('smith', 'schmidt'));
  });
});

describe('backgroundCost', () => {
  test('a typical name costs less than a name of rare letter pairs', () => {
    expect(backgroundCost('marina')).toBeLessThan(backgroundCost('xqjvkz'));
  });

  test('every additional letter has a cost', () => {
    expect(backgroundCost('araghchi')).toBeGreaterThan(backgroundCost('arag'));
  });
});
