import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const entries = [
  { name: 'Nordic Harbour Shipping Bank', kind: 'organisation' },
  { name: 'Alpine Shipping Bank', kind: 'organisation' },
  { name: 'Gen. Ramo Ortega', kind: 'person' },
  { name: 'Tessa Lindqvist', kind: 'person' },
];
const corrector = createCorrector(compileLexicon(parseDictionary({ entries })));

describe('words in place identify a name, however little the other one resembles its counterpart', () => {
  test.for([
    ['three words in place', 'They asked the Nordic Harbour Stopping Bank about it.', true],
    ['two words in place', 'They asked the Alpine Stopping Bank about it.', false],
    ['a person with a title', 'They asked Gen. Branch Ortega about it.', true],
    ['a person without', 'They asked Branch Lindqvist about it.', false],
    ['another name in its place', 'They asked Gen. Robert Ortega about it.', false],
  ] as const)('%s', ([, text, expected]) => {
    const reasons = corrector.check(text).flatMap(({ suggestions: [best] }) => best?.evidence ?? []);
    expect(reasons.some(({ name }) => name === 'near-name')).toBe(expected);
  });
});
