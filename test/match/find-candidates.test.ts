import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import type { Hit } from '../../src/lexicon/lexicon.ts';
import { findCandidates } from '../../src/match/find-candidates.ts';
import { groundOf, segmentOf, textsOf } from './read-segment.ts';

const ground = groundOf(['Ali Modabber', 'Purple Curzon']);
const FORM = 0;

/** The runs of a text that keep a hit, were it found for all of them with this log ratio. */
function suspectsWith(text: string, logRatio: number, met: readonly number[] = []): string[] {
  const hit: Hit = {
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
  };
  const { lexicon } = ground;
  const suspects = findCandidates(segmentOf(text, ground), [], {
    lexicon,
    language: english(),
    search: () => [hit],
    met: new Set(met),
  });
  return textsOf(suspects.filter(({ hits }) => hits.length > 0).map(({ run }) => run));
}

describe('a hit of low ratio', () => {
  test.for([
    ['is kept for one word down to −1.3', 'the Modavar said', -1.2, ['Modavar']],
    ['and no further', 'the Modavar said', -1.4, []],
    ['for several words down to −3.6', 'the Modavar Baluga said', -3.5, ['Modavar Baluga']],
    ['and no further', 'the Modavar Baluga said', -3.7, []],
    ['for ordinary words together down to −2.5', 'the curtain purple went', -2.4, ['curtain purple']],
    ['and no further', 'the curtain purple went', -2.6, []],
  ] as const)('%s: %s at %d', ([, text, logRatio, expected]) => {
    const found = suspectsWith(text, logRatio);
    for (const run of expected) expect(found).toContain(run);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test('is kept whatever was looked up, where its entry stands in the document', () => {
    expect(suspectsWith('the Modavar said', -4, [ground.lexicon.index.formEntry(FORM)])).toContain('Modavar');
  });
});
