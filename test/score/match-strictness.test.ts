import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import type { Strictness } from '../../src/dictionary/dictionary.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const GARBLED = 'The envoy Ismat Varlin arrived.';

const correctorOf = (match: Strictness) =>
  createCorrector(
    compileLexicon(
      parseDictionary({ entries: [{ name: 'Ismat Varlan', kind: 'person', match, garbles: ['Mad Verlan'] }] }),
    ),
    { minConfidence: 0.01 },
  );
const confidenceOf = (match: Strictness): number => correctorOf(match).check(GARBLED)[0]?.confidence ?? 0;

describe('the match strictness of an entry', () => {
  test('strict entries have less confidence, loose ones more', () => {
    expect(confidenceOf('strict')).toBeLessThan(confidenceOf('normal') - 0.01);
    expect(confidenceOf('loose')).toBeGreaterThan(confidenceOf('normal'));
  });

  test('an exact entry matches only its garbles, even if the text mentions it', () => {
    const corrector = correctorOf('exact');
    expect(corrector.check(`${GARBLED} Ismat Varlan spoke. Varlin left.`)).toEqual([]);
    expect(corrector.fix('The envoy Mad Verlan arrived.').text).toBe('The envoy Ismat Varlan arrived.');
  });
});
