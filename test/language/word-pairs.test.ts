import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeWordList,
  encodeWordPairs,
  type PairFact,
  pairLevel,
  type WordFact,
} from '../../scripts/encode-language.ts';
import { decodeWordList, indexOfWord, type WordList } from '../../src/language/word-list.ts';
import { decodeWordPairs, listedPairRarity, PAIR_LEVEL_STEP, type WordPairs } from '../../src/language/word-pairs.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Enough words that differences of ranks need more than one digit. */
const VOCABULARY = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b));
const word = fc.constantFrom(...VOCABULARY);
const pair: fc.Arbitrary<PairFact> = fc.record({
  first: word,
  second: word,
  rarity: fc.double({ min: 0, max: 9, noNaN: true }),
});
const pairs = fc.uniqueArray(pair, { selector: ({ first, second }) => `${first} ${second}`, maxLength: 80 });
const rarities = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 12 });

function decode(facts: readonly PairFact[], spread: readonly number[]): { words: WordList; pairs: WordPairs } {
  const wordFacts: WordFact[] = VOCABULARY.map((each, index) => ({
    word: each,
    rarity: spread[index % spread.length],
    lowerShare: 1,
  }));
  const { packed, count, letterCount } = encodeWordList(wordFacts);
  const words = decodeWordList(packed, count, letterCount);
  return { words, pairs: decodeWordPairs(encodeWordPairs(facts, wordFacts), facts.length, words) };
}

describe('decoded word pairs', () => {
  test('answer as a map of the encoded facts would', () => {
    fc.assert(
      fc.property(pairs, rarities, (facts, spread) => {
        const decoded = decode(facts, spread);
        for (const { first, second, rarity } of facts) {
          const found = listedPairRarity(
            decoded.pairs,
            indexOfWord(decoded.words, first),
            indexOfWord(decoded.words, second),
          );
          expect(found).toBe(pairLevel(rarity) * PAIR_LEVEL_STEP);
        }
      }),
    );
  });

  test('hold no pair that was not encoded', () => {
    fc.assert(
      fc.property(pairs, rarities, word, word, (facts, spread, first, second) => {
        const decoded = decode(facts, spread);
        const isEncoded = facts.some((fact) => fact.first === first && fact.second === second);
        const found = listedPairRarity(
          decoded.pairs,
          indexOfWord(decoded.words, first),
          indexOfWord(decoded.words, second),
        );
        expect(Number.isNaN(found)).toBe(!isEncoded);
      }),
    );
  });
});
