import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, MOST_WORDS, type WordScores } from '../../src/lexicon/alignment.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from '../../src/lexicon/search-weights.ts';
import { alignByRecursion, assignByRecursion } from '../oracle/align-by-recursion.ts';

const NONE = Number.NEGATIVE_INFINITY;

/** Scores of the pairs given, `"0 1"` for word 0 of the run and word 1 of the form, and of joined words, `"0+2 1+1"`; all others are impossible. */
function scoresOf(
  seen: number,
  meant: number,
  pairs: Readonly<Record<string, number>>,
  joined: Readonly<Record<string, number>> = {},
): WordScores {
  const table = new Float64Array(MOST_WORDS * MOST_WORDS).fill(NONE);
  for (const [place, ratio] of Object.entries(pairs)) {
    const [i, j] = place.split(' ').map(Number);
    table[i * MOST_WORDS + j] = ratio;
  }
  return { seen, meant, pairs: table, joined: (i, m, j, n) => joined[`${i}+${m} ${j}+${n}`] ?? NONE };
}

describe('an alignment', () => {
  test.for([
    ['two words in order', scoresOf(2, 2, { '0 0': 5, '1 1': 6 }), { logRatio: 11 }],
    ['a missing word', scoresOf(1, 2, { '0 1': 6 }), { logRatio: 6 - WEIGHTS.missing, missingWords: 1 }],
    ['an added word', scoresOf(2, 1, { '1 0': 6 }), { logRatio: 6 - WEIGHTS.added, addedWords: 1 }],
    ['a joined word', scoresOf(1, 2, {}, { '0+1 0+2': 7 }), { logRatio: 7, joined: true }],
    ['a split word', scoresOf(3, 1, {}, { '0+3 0+1': 7 }), { logRatio: 7, joined: true }],
    ['another order', scoresOf(2, 2, { '0 1': 5, '1 0': 6 }), { logRatio: 11 - WEIGHTS.reordered, reordered: true }],
    [
      'another order, with a word missing',
      scoresOf(2, 3, { '0 2': 5, '1 0': 6 }),
      { logRatio: 11 - WEIGHTS.reordered - WEIGHTS.missing, reordered: true, missingWords: 1 },
    ],
    [
      'nothing alike',
      scoresOf(1, 1, {}),
      { logRatio: -WEIGHTS.missing - WEIGHTS.added, missingWords: 1, addedWords: 1 },
    ],
  ] as const)('of %s', ([, scores, expected]) => {
    const plain = { missingWords: 0, addedWords: 0, reordered: false, joined: false };
    expect(align(scores)).toEqual({ ...plain, ...expected });
  });

  const ratio = fc.oneof(fc.constant(NONE), fc.double({ min: -8, max: 12, noNaN: true }));
  const scores = fc
    .record({
      seen: fc.integer({ min: 1, max: 4 }),
      meant: fc.integer({ min: 1, max: 4 }),
      pairs: fc.array(ratio, { minLength: 16, maxLength: 16 }),
      joins: fc.array(ratio, { minLength: 16, maxLength: 16 }),
    })
    .map(({ seen, meant, pairs, joins }): WordScores => {
      const table = new Float64Array(MOST_WORDS * MOST_WORDS).fill(NONE);
      for (let i = 0; i < seen; i++) for (let j = 0; j < meant; j++) table[i * MOST_WORDS + j] = pairs[4 * i + j];
      return { seen, meant, pairs: table, joined: (i, m, j, n) => joins[(4 * i + 7 * m + j + 3 * n) % 16] };
    });

  test('in order is the best of all in order; another order is better than that, and no better than the best', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { logRatio, reordered } = align(given);
        const inOrder = alignByRecursion(given);
        if (!reordered) expect(logRatio).toBeCloseTo(inOrder, 9);
        else {
          expect(logRatio).toBeGreaterThan(inOrder);
          expect(logRatio).toBeLessThanOrEqual(assignByRecursion(given) + 1e-9);
        }
      }),
    );
  });
});
