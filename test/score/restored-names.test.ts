import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const corrector = createCorrector(compileLexicon(parseDictionary({ entries: ['Vostra Kelmann', 'Mark Milley'] })));

describe('a restored name is evidence for other spellings, not for the same words', () => {
  test.for([
    ['alone', ['Vostra Kelman spoke at noon.'], false],
    ['the same words', ['Vostra Kelman spoke at noon.', 'Later Vostra Kelman left.'], false],
    ['another spelling', ['Vostra Kelman spoke at noon.', 'Later Vostrra Kelmann left.'], true],
  ] as const)('%s', ([, segments, expected]) => {
    const reasons = corrector.check(segments).flatMap(({ suggestions: [best] }) => best.evidence);
    expect(reasons.some(({ name }) => name === 'entry-elsewhere')).toBe(expected);
  });
});
