import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchCase } from '../../src/text/match-case.ts';

describe('matchCase', () => {
  test.for([
    // all capitals
    ['ARAGUT', 'Araghchi', 'ARAGHCHI'],
    ['ALI KHAMENEY', 'Ali Khamenei', 'ALI KHAMENEI'],
    ['UN SECURITY CONCIL', 'UN Security Council', 'UN SECURITY COUNCIL'],
    ['STRASSE', 'straße', 'STRASSE'],
    ['X', 'Araghchi', 'Araghchi'],
    // a capital on each word
    ['Permanent Resident', 'permanent member', 'Permanent Member'],
    ['Permanent Resident of', 'permanent member of', 'Permanent Member of'],
    ['Permanent Resident Of', 'permanent member of', 'Permanent Member Of'],
    ['Rule Law', 'rule of law', 'Rule of Law'],
    ['Seize Fire', 'ceasefire', 'Ceasefire'],
    ['Permanent Resident Of The UN', 'permanent member of the UN', 'Permanent Member Of The UN'],
    ['My Ifone Ap', 'my iPhone app', 'My iPhone App'],
    // a capital at the beginning
    ['Permanent resident', 'permanent member', 'Permanent member'],
    ['Residence', 'member', 'Member'],
    ['Élan', 'éclat', 'Éclat'],
    ['Constant member of the UN', 'permanent member of the UN', 'Permanent member of the UN'],
    ['It’s time', 'ultimatum', 'Ultimatum'],
    // names keep their own
    ['my crude', 'Macron', 'Macron'],
    ['Aragut', 'Araghchi', 'Araghchi'],
    ['Mcdonell', 'McDonnell', 'McDonnell'],
    ['Ifone', 'iPhone', 'iPhone'],
    ['Asad', 'al-Assad', 'al-Assad'],
    ['Al-Asad', 'al-Assad', 'Al-Assad'],
    ['De Gol', 'de Gaulle', 'De Gaulle'],
    ['Ursula Fonder Layen', 'Ursula von der Leyen', 'Ursula von der Leyen'],
    // nothing to follow
    ['resident', 'member', 'member'],
    ['2015', 'member', 'member'],
    ['', 'member', 'member'],
    ['Resident', '', ''],
    ['Resident', '9th member', '9th member'],
    ['مسکو', 'Moscow', 'Moscow'],
    ['Моксва', 'москва', 'Москва'],
    ['𐐎𐐲', '𐐶𐐲', '𐐎𐐲'],
  ] as const)('%j, replaced by %j, gives %j', ([original, replacement, expected]) => {
    expect(matchCase(original, replacement, 'keep')).toBe(expected);
  });

  test.for(['ARAGUT', 'Aragut', 'aragut'])('does not change an exact replacement for %s', (original) => {
    expect(matchCase(original, 'arAghchi', 'exact')).toBe('arAghchi');
  });

  const phrase = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom('of', 'Of', 'al', 'Ali', 'UN', 'member', 'ß'),
      ),
      { maxLength: 5 },
    )
    .map((words) => words.join(' '));

  test('changes only case', () => {
    fc.assert(
      fc.property(phrase, phrase, (original, replacement) => {
        const result = matchCase(original, replacement, 'keep');
        expect(result.toUpperCase()).toBe(replacement.toUpperCase());
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(phrase, phrase, (original, replacement) => {
        const once = matchCase(original, replacement, 'keep');
        expect(matchCase(original, once, 'keep')).toBe(once);
      }),
    );
  });

  test('does not change a text that is replaced by itself', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(matchCase(text, text, 'keep')).toBe(text);
      }),
    );
  });
});
