import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeWordList,
  encodeWordPairs,
  type PairFact,
  pairLevel,
  type WordFact,
} from '../../scripts/encode-language.ts';
import { BLOCK_PAIRS, listedPairRarity, openWordPairs, PAIR_LEVEL_STEP } from '../../src/language/word-pairs.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Enough words that differences of ranks need more than one digit; sorted, so that a word's place is that in the list. */
const VOCABULARY = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b));
const word = fc.constantFrom(...VOCABULARY);
const pair: fc.Arbitrary<PairFact> = fc.record({
  first: word,
  second: word,
  rarity: fc.double({ min: 0, max: 9, noNaN: true }),
});
/** Up to a few blocks of pairs. */
const pairs = fc.uniqueArray(pair, {
  selector: ({ first, second }) => `${first} ${second}`,
  maxLength: 4 * BLOCK_PAIRS,
  size: 'max',
});
const rarities = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 12 });

/** Answers for pairs of words, when words have the rarities in turn. */
function open(facts: readonly PairFact[], spread: readonly number[]): (first: string, second: string) => number {
  const words: WordFact[] = VOCABULARY.map((each, index) => ({
    word: each,
    rarity: spread[index % spread.length],
    lowerShare: 1,
  }));
  const opened = openWordPairs(encodeWordPairs(facts, words), encodeWordList(words).rarities);
  return (first, second) => listedPairRarity(opened, VOCABULARY.indexOf(first), VOCABULARY.indexOf(second));
}

describe('word pairs', () => {
  test('agree with a map of the encoded data', () => {
    fc.assert(
      fc.property(pairs, rarities, (facts, spread) => {
        const rarityOf = open(facts, spread);
        for (const { first, second, rarity } of [...facts, ...facts])
          expect(rarityOf(first, second)).toBe(pairLevel(rarity) * PAIR_LEVEL_STEP);
      }),
    );
  });

  test('contain no pair that was not encoded', () => {
    fc.assert(
      fc.property(pairs, rarities, word, word, (facts, spread, first, second) => {
        const isEncoded = facts.some((fact) => fact.first === first && fact.second === second);
        expect(Number.isNaN(open(facts, spread)(first, second))).toBe(!isEncoded);
      }),
    );
  });
});
