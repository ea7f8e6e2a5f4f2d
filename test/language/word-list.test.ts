import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeWordList, rarityStep, type WordFact } from '../../scripts/encode-language.ts';
import {
  decodeWordList,
  indexOfWord,
  RARITY_START,
  RARITY_STEPS,
  rarityOf,
  type WordList,
} from '../../src/language/word-list.ts';

const letters = fc.constantFrom(...'abcz');
const fact: fc.Arbitrary<WordFact> = fc.record({
  word: fc.array(letters, { minLength: 1, maxLength: 30 }).map((units) => units.join('')),
  rarity: fc.double({ min: 0, max: 12, noNaN: true }),
  lowerShare: fc.double({ min: 0, max: 1, noNaN: true }),
});
const facts = fc.uniqueArray(fact, { selector: ({ word }) => word, maxLength: 60 });

function decode(words: readonly WordFact[]): WordList {
  const { packed, count, letterCount } = encodeWordList(words);
  return decodeWordList(packed, count, letterCount);
}

describe('a decoded word list', () => {
  test('answers as a map of the encoded facts would', () => {
    fc.assert(
      fc.property(facts, (words) => {
        const list = decode(words);
        expect(list.count).toBe(words.length);
        for (const { word, rarity, lowerShare } of words) {
          const index = indexOfWord(list, word);
          expect(rarityOf(list, index)).toBe((RARITY_START * RARITY_STEPS + rarityStep(rarity)) / RARITY_STEPS);
          expect(list.lowerTenths[index]).toBe(Math.round(lowerShare * 10));
        }
      }),
    );
  });

  test('holds no word that was not encoded', () => {
    fc.assert(
      fc.property(
        facts,
        fc.oneof(
          fact.map(({ word }) => word),
          fc.string({ unit: 'binary' }),
        ),
        (words, asked) => {
          const isEncoded = words.some(({ word }) => word === asked);
          expect(indexOfWord(decode(words), asked) >= 0).toBe(isEncoded);
        },
      ),
    );
  });

  test('keeps words whose shared beginning is longer than a prefix mark can say', () => {
    const long = 'a'.repeat(40);
    const list = decode([long, `${long}b`, `${long}bc`].map((word) => ({ word, rarity: 3, lowerShare: 1 })));
    expect(indexOfWord(list, `${long}bc`)).toBe(2);
  });

  test.for([
    ['the empty string', ''],
    ['a letter beyond the basic plane', '𝔞'],
    ['a lone surrogate', '\ud800'],
    ['a unit whose low byte is a letter', 'š'],
  ] as const)('does not find %s', ([, asked]) => {
    const list = decode([{ word: 'a', rarity: 1, lowerShare: 1 }]);
    expect(indexOfWord(list, asked)).toBe(-1);
  });
});
