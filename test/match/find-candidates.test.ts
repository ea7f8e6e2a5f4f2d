import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import type { Hit } from '../../src/lexicon/lexicon.ts';
import { findCandidates } from '../../src/match/find-candidates.ts';
import { groundOf, segmentOf, textsOf } from './read-segment.ts';

const ground = groundOf(['Ali Modabber', 'Purple Curzon']);
const FORM = 0;

const hitOf = (logRatio: number): Hit => ({
  form: FORM,
  entry: ground.lexicon.index.formEntry(FORM),
  logRatio,
  spelling: 0.6,
  sound: 0.6,
  exactWords: 0,
  missingWords: 0,
  addedWords: 0,
  reordered: false,
  joined: true,
});

/** The runs of a text that keep hits, were these found for all of them, with their log ratios. */
function suspectsWith(text: string, logRatios: readonly number[], met: readonly number[] = []) {
  const { lexicon } = ground;
  const suspects = findCandidates(segmentOf(text, ground), [], {
    lexicon,
    language: english(),
    search: () => logRatios.map(hitOf),
    met: new Set(met),
  }).filter(({ hits }) => hits.length > 0);
  return {
    runs: textsOf(suspects.map(({ run }) => run)),
    ratios: suspects.map(({ hits }) => hits.map(({ logRatio }) => logRatio)),
  };
}

describe('a hit of low ratio', () => {
  test.for([
    ['is kept for one word down to −2.5', 'the Modavar said', -2.4, ['Modavar']],
    ['and no further', 'the Modavar said', -2.6, []],
    ['for several words down to −3.6', 'the Modavar Baluga said', -3.5, ['Modavar Baluga']],
    ['and no further', 'the Modavar Baluga said', -3.7, []],
    ['for ordinary words together down to −2.5', 'the curtain purple went', -2.4, ['curtain purple']],
    ['and no further', 'the curtain purple went', -2.6, []],
  ] as const)('%s: %s at %d', ([, text, logRatio, expected]) => {
    const found = suspectsWith(text, [logRatio]).runs;
    for (const run of expected) expect(found).toContain(run);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test('is kept whatever was looked up, where its entry stands in the document', () => {
    const met = [ground.lexicon.index.formEntry(FORM)];
    expect(suspectsWith('the Modavar said', [-4], met).runs).toContain('Modavar');
  });

  test('is kept as a rival of one that is weighed, down to two nats below', () => {
    expect(suspectsWith('the Modavar', [0.5, -4.4, -4.6]).ratios).toContainEqual([0.5, -4.4]);
  });
});
