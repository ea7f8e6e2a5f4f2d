import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const together = createCorrector(
  compileLexicon(
    dictionaryOf(
      { name: 'Palestinian', kind: 'term' },
      { name: 'Palestinians', kind: 'term' },
      { name: 'war criminal', kind: 'term' },
      { name: 'war criminals', kind: 'term' },
      { name: 'Ann Robert', kind: 'person' },
      { name: 'Ann Roberts', kind: 'person' },
    ),
  ),
);
const alone = createCorrector(
  compileLexicon(dictionaryOf({ name: 'Palestinian', kind: 'term' }, { name: 'Ann Robert', kind: 'person' })),
);

const confidenceOf = (corrector: typeof alone, text: string) => corrector.check(text)[0]?.confidence ?? 0;

describe('the plural of a listed term', () => {
  it.each([
    ['A Palastinian envoy spoke.', 'A Palestinian envoy spoke.'],
    ['The Palastinians spoke.', 'The Palestinians spoke.'],
    ['The Palestiniens spoke.', 'The Palestinians spoke.'],
  ])('%s', (text, corrected) => expect(together.fix(text).text).toBe(corrected));

  it('takes no confidence from the singular', () =>
    expect(confidenceOf(together, 'A Palastinian envoy spoke.')).toBeCloseTo(
      confidenceOf(alone, 'A Palastinian envoy spoke.'),
      5,
    ));

  it('persons are rivals', () => {
    const text = 'They met Ann Robbert there.';
    expect(confidenceOf(together, text)).toBeLessThan(confidenceOf(alone, text));
  });
});
