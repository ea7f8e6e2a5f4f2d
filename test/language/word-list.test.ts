import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeWordList, rarityStep, type WordFact } from '../../scripts/encode-language.ts';
import {
  BLOCK_WORDS,
  findListed,
  openWordList,
  RARITY_START,
  RARITY_STEPS,
  type WordList,
} from '../../src/language/word-list.ts';

const letters = fc.constantFrom(...'abcz');
const fact: fc.Arbitrary<WordFact> = fc.record({
  word: fc.array(letters, { minLength: 1, maxLength: 30 }).map((units) => units.join('')),
  rarity: fc.double({ min: 0, max: 12, noNaN: true }),
  lowerShare: fc.double({ min: 0, max: 1, noNaN: true }),
});
/** Up to a few blocks of words. */
const facts = fc.uniqueArray(fact, { selector: ({ word }) => word, maxLength: 3 * BLOCK_WORDS, size: 'max' });

function open(facts: readonly WordFact[]): WordList {
  return openWordList(encodeWordList(facts));
}

describe('a word list', () => {
  test('agrees with a map of the encoded data', () => {
    fc.assert(
      fc.property(facts, (words) => {
        const list = open(words);
        const sorted = words.map(({ word }) => word).sort();
        for (const { word, rarity, lowerShare } of words) {
          expect(findListed(list, word)).toEqual({
            place: sorted.indexOf(word),
            rarity: (RARITY_START * RARITY_STEPS + rarityStep(rarity)) / RARITY_STEPS,
            lowerShare: Math.round(lowerShare * 10) / 10,
          });
        }
      }),
    );
  });

  test('contains no word that was not encoded', () => {
    fc.assert(
      fc.property(
        facts,
        fc.oneof(
          fact.map(({ word }) => word),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'abz@AB09(') }),
        ),
        (words, asked) => {
          const isEncoded = words.some(({ word }) => word === asked);
          expect(findListed(open(words), asked) !== undefined).toBe(isEncoded);
        },
      ),
    );
  });

  test('keeps words whose shared prefix is longer than a prefix mark can express', () => {
    const long = 'a'.repeat(40);
    const list = open([long, `${long}b`, `${long}bc`, `${long}d`].map((word) => ({ word, rarity: 3, lowerShare: 1 })));
    expect([`${long}b`, `${long}bc`, `${long}c`, `${long}d`].map((word) => findListed(list, word)?.place)).toEqual([
      1,
      2,
      undefined,
      3,
    ]);
  });

  test.for([
    ['the empty string', ''],
    ['a letter beyond the basic plane', '𝔞'],
    ['a lone surrogate', '\ud800'],
    ['a unit whose low byte is a letter', 'š'],
    ['what stands for a word and the next', 'aAb'],
    ['a word with its share', 'b5'],
    ['a word that is longer than any', 'a'.repeat(64)],
  ] as const)('does not find %s', ([, asked]) => {
    const list = open([
      { word: 'a', rarity: 1, lowerShare: 1 },
      { word: 'b', rarity: 1, lowerShare: 0.5 },
    ]);
    expect(findListed(list, asked)).toBeUndefined();
  });

  test('an empty one contains nothing', () => {
    expect(findListed(open([]), 'a')).toBeUndefined();
  });
});
