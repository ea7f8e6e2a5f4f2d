import { describe, expect, test } from 'vitest';
import { cutAmong, TIER_CUTS } from '../../src/score/tiers.ts';

describe('what a finding needs among many names', () => {
  test.for(['fix', 'suggest'] as const)('%s: no more up to four thousand', (tier) => {
    expect(cutAmong(0, tier)).toBe(TIER_CUTS[tier]);
    expect(cutAmong(4000, tier)).toBe(TIER_CUTS[tier]);
  });
  test.for(['fix', 'suggest'] as const)('%s: more with more, up to a hundred thousand', (tier) => {
    expect(cutAmong(20_000, tier)).toBeGreaterThan(cutAmong(5000, tier));
    expect(cutAmong(100_000, tier)).toBeGreaterThan(cutAmong(20_000, tier));
    expect(cutAmong(5_000_000, tier)).toBe(cutAmong(100_000, tier));
  });
  test('a fix needs more of it than a suggestion', () => {
    expect(cutAmong(20_000, 'fix')).toBeCloseTo(0.845, 2);
    expect(cutAmong(20_000, 'suggest')).toBeCloseTo(0.332, 2);
  });
});
