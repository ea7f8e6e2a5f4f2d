import { describe, expect, test } from 'vitest';
import { CERTAINTY, cutAmong, phraseConfidence, TIER_CUTS, type Tier, tierOf } from '../../src/score/tiers.ts';

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

describe('the tier of a finding', () => {
  test.for<[ceiling: Tier, confidence: number, tier: Tier]>([
    ['fix', TIER_CUTS.fix, 'fix'],
    ['fix', TIER_CUTS.fix - 0.01, 'suggest'],
    ['fix', 0, 'suggest'],
    ['suggest', 0.99, 'suggest'],
    ['flag', 0.99, 'flag'],
  ])('at most %s, confidence %d: %s', ([ceiling, confidence, tier]) =>
    expect(tierOf({ ceiling, confidence })).toBe(tier),
  );
});

describe('the confidence of a phrase, by content words in place and the odd word', () => {
  const [similar, unlike] = [
    { seen: 'transient', meant: 'transparent' },
    { seen: 'resident', meant: 'member' },
  ];
  test.for([
    ['four, unlike', 4, unlike, false, CERTAINTY.longPhrase],
    ['three, similar', 3, similar, false, CERTAINTY.phraseSimilarWord],
    ['three, unlike', 3, unlike, false, CERTAINTY.phraseOtherWord],
    ['two, similar', 2, similar, false, CERTAINTY.phraseSimilarWord],
    ['one, similar', 1, similar, false, CERTAINTY.shortPhraseSimilarWord],
    ['one, unlike', 1, unlike, false, CERTAINTY.shortPhraseOtherWord],
    ['four, similar, at the edge', 4, similar, true, CERTAINTY.longPhrase],
    ['four, unlike, at the edge: it may belong to the text beside', 4, unlike, true, CERTAINTY.shortPhraseOtherWord],
  ] as const)('%s', ([, contentWords, words, atEdge, expected]) => {
    expect(phraseConfidence({ contentWords, atEdge, ...words })).toBe(expected);
  });
});
