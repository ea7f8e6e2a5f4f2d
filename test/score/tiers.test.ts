import { describe, expect, test } from 'vitest';
import { isDoubtfulAmong, TIER_CUTS } from '../../src/score/tiers.ts';

describe('what a change unwatched needs among many names', () => {
  test.for([
    [3, TIER_CUTS.fix, false],
    [4000, TIER_CUTS.fix, false],
    [20_000, TIER_CUTS.fix, true],
    [20_000, 0.85, false],
    [100_000, 0.85, true],
    [100_000, 0.9, false],
    [5_000_000, 0.9, false],
  ] as const)('%d names, confidence %d: doubtful is %s', ([listed, confidence, expected]) => {
    expect(isDoubtfulAmong(listed, confidence)).toBe(expected);
  });
});
