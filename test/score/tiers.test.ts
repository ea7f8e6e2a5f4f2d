import { describe, expect, test } from 'vitest';
import { cutAmong, TIER_CUTS } from '../../src/score/tiers.ts';

describe('the required confidence among many names', () => {
  test.for(['fix', 'suggest'] as const)('%s: not higher up to four thousand names', (tier) => {
    expect(cutAmong(0, tier)).toBe(TIER_CUTS[tier]);
    expect(cutAmong(4000, tier)).toBe(TIER_CUTS[tier]);
  });
  test.for(['fix', 'suggest'] as const)('%s: higher with more names, up to a hundred thousand', (tier) => {
    expect(cutAmong(20_000, tier)).toBeGreaterThan(cutAmong(5000, tier));
    expect(cutAmong(100_000, tier)).toBeGreaterThan(cutAmong(20_000, tier));
    expect(cutAmong(5_000_000, tier)).toBe(cutAmong(100_000, tier));
  });
  test('rises for fixes much more than for suggestions', () => {
    const rise = (tier: 'fix' | 'suggest') => cutAmong(20_000, tier) - TIER_CUTS[tier];
    expect(rise('fix')).toBeGreaterThan(10 * rise('suggest'));
  });
});
