import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/suggest/finding.ts';
import { fixText } from '../../src/suggest/fix-text.ts';

/** Finds every word of a table in a text, each with what it should be. */
function checkerOf(table: Readonly<Record<string, string>>, tier: Finding['tier']) {
  const checked: string[] = [];
  const check = ([text]: readonly string[]): Finding[] => {
    checked.push(text);
    return Object.entries(table).flatMap(([wrong, right]): Finding[] => {
      const start = text.indexOf(wrong);
      if (start < 0) return [];
      const suggestions = [{ text: right, confidence: 0.9, evidence: [] }];
      const span = { segment: 0, start, end: start + wrong.length, text: wrong };
      return [{ ...span, tier, rule: 'garble', confidence: 0.9, suggestions, message: '' }];
    });
  };
  return { check, checked };
}

describe('fixText', () => {
  test.for([
    ['a text that is right', 'Modabber left.', 'fix', ['Modabber left.']],
    ['a text in which nothing is sure enough', 'Modavar left.', 'suggest', ['Modavar left.']],
    ['a text that is corrected', 'Modavar left.', 'fix', ['Modavar left.', 'Modabber left.']],
    [
      'a text in which one correction brings another',
      'Modawar left.',
      'fix',
      ['Modawar left.', 'Modavar left.', 'Modabber left.'],
    ],
  ] as const)('checks %s once and after each correction', ([, text, tier, expected]) => {
    const { check, checked } = checkerOf({ Modawar: 'Modavar', Modavar: 'Modabber' }, tier);
    expect(fixText([text], check, 'fix').text).toBe(expected.at(-1));
    expect(checked).toEqual(expected);
  });
});
