import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, editsBetween } from '../../src/learn/align-words.ts';
import { applyEdits, invertEdits } from '../../src/suggest/edits.ts';

function shown(before: string, after: string) {
  return alignWords(before, after).map((change) => [
    before.slice(change.before.start, change.before.end),
    after.slice(change.after.start, change.after.end),
  ]);
}

describe('alignWords', () => {
  test.for([
    ['the same', 'Varlan spoke.', 'Varlan spoke.', []],
    ['one word', 'Then Varlin spoke.', 'Then Varlan spoke.', [['Varlin', 'Varlan']]],
    ['several for one', 'Then Far Lan spoke.', 'Then Varlan spoke.', [['Far Lan', 'Varlan']]],
    ['without the possessive', "Varlin's ships", 'Varlan’s ships', [['Varlin', 'Varlan']]],
    [
      'two places',
      'Varlin and Kwist met.',
      'Varlan and Quist met.',
      [
        ['Varlin', 'Varlan'],
        ['Kwist', 'Quist'],
      ],
    ],
    ['added', 'Varlan spoke.', 'Then Varlan spoke.', [['', 'Then']]],
    ['taken out at the end', 'Varlan spoke again', 'Varlan spoke', [['again', '']]],
    ['out of nothing', '', 'Varlan', [['', 'Varlan']]],
    ['punctuation alone', 'Varlan, spoke', 'Varlan spoke!', []],
  ] as const)('%s', ([, before, after, expected]) => {
    expect(shown(before, after)).toEqual(expected);
  });

  test('lines are aligned before words', () => {
    expect(shown('a b\nVarlin left\nc d\n', 'x\na b\nVarlan left\nc d\n')).toEqual([
      ['', 'x'],
      ['Varlin', 'Varlan'],
    ]);
  });

  test('texts with nothing in common are one change', () => {
    const text = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(shown(text('a'), text('b'))).toEqual([[text('a'), text('b')]]);
  });

  test('the words outside the changes are the same on both sides, in order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'Varlan', '-', "b's", '.', '\n'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = alignWords(before, after);
        const rest = (whole: string, spans: readonly { start: number; end: number }[]) =>
          [...spans].reverse().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, whole);
        const words = (left: string) => left.match(/[ab]\b|Varlan/g) ?? [];
        expect(
          words(
            rest(
              before,
              changes.map((change) => change.before),
            ),
          ),
        ).toEqual(
          words(
            rest(
              after,
              changes.map((change) => change.after),
            ),
          ),
        );
      }),
    );
  });
});

test('edits between two texts turn one into the other, and back', () => {
  const text = fc.oneof(
    fc
      .array(fc.constantFrom('a', 'Varlan', '-', '.', ' ', '\n', '\r\n', '\ud83d', '😀'), { maxLength: 12 })
      .map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = editsBetween(before, after);
      expect(applyEdits([before], edits)).toEqual([after]);
      expect(applyEdits([after], invertEdits(edits))).toEqual([before]);
    }),
  );
});

test('edits between two texts are no larger than words', () => {
  expect(editsBetween('So Varlin (he) spoke.\n', 'So Varlan (he) spoke!\n')).toEqual([
    { segment: 0, start: 3, end: 9, original: 'Varlin', text: 'Varlan' },
    { segment: 0, start: 20, end: 21, original: '.', text: '!' },
  ]);
});
