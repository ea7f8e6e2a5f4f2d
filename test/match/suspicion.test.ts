import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english.ts';
import { ordinaryPairRarityAmong } from '../../src/match/limits.ts';
import { suspectRuns } from '../../src/match/suspicion.ts';
import { suspectRunsOneByOne } from '../oracle/suspect-runs-one-by-one.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf(['Ali Modabber']);
const word = fc.constantFrom(
  ...'the of said house minister border curtain purple Modavar Ali xqzt London 12 buffet zone rarely A August may'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', '-', ', ', '. ');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.map(([one, after]) => one + after).join(''));

describe('suspectRuns', () => {
  it('agrees with judging each run separately', () => {
    fc.assert(
      fc.property(text, (made) => {
        const segment = segmentOf(made, resources);
        const runs = suspectRuns(segment, english()).map(({ from, to, isOrdinary }) => [from, to, isOrdinary]);
        expect(runs).toEqual(suspectRunsOneByOne(segment, english()));
      }),
      { numRuns: 300 },
    );
  });
});

describe('with more forms, word pairs must be rarer', () => {
  it.each([
    [10, 4.75],
    [4096, 4.75],
    [40_960, 5.25],
    [4_096_000, 6.25],
  ])('%i forms: %f', (forms, rarity) => expect(ordinaryPairRarityAmong(forms)).toBeCloseTo(rarity, 5));
});
