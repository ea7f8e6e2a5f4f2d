import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOffsetIndex, type OffsetIndex } from '../../src/text/offsets.ts';
import { isInsidePair, offsetBySlicing } from '../oracle/offsets-by-slicing.ts';

const UNITS = ['utf16', 'codePoints', 'utf8'] as const;
const PIECES = ['\n', '\r', '\r\n', 'a', 'é', '中', '😀', '\ud83d', '\ude00', '\u0301', ' '];
/** Characters of every length in every unit; some texts are longer than the distance of remembered counts. */
const texts = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), fc.constantFrom(1, 1, 1, 60))
  .map(([parts, times]) => parts.join('').repeat(times));

test.for([
  ['', 0, 0, 0],
  ['abc', 2, 2, 2],
  ['éa', 1, 1, 2],
  ['中a', 1, 1, 3],
  ['😀a', 2, 1, 4],
  ['😀a', 1, 0, 0],
  ['\ud83da', 1, 1, 3],
  ['\ude00😀', 3, 2, 7],
  ['a', 9, 1, 1],
  ['a', -1, 0, 0],
] as const)('%j at %i is %i code points and %i bytes', ([text, offset, points, bytes]) => {
  const index = createOffsetIndex(text);
  expect([index.convert(offset, 'codePoints'), index.convert(offset, 'utf8')]).toEqual([points, bytes]);
});

describe.each(UNITS)('%s', (unit) => {
  test('agrees with slicing', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const index = createOffsetIndex(text);
        const offset = number % (text.length + 1);
        expect(index.convert(offset, unit)).toBe(offsetBySlicing(text, offset, unit));
      }),
    );
  });

  test('reverts to the offset, or to the start of the character', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const index = createOffsetIndex(text);
        const offset = number % (text.length + 1);
        const start = isInsidePair(text, offset) ? offset - 1 : offset;
        expect(index.revert(index.convert(offset, unit), unit)).toBe(start);
      }),
    );
  });

  test('an offset inside a character counts as its start', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const index = createOffsetIndex(text);
        const count = number % (index.convert(text.length, unit) + 1);
        const offset = index.revert(count, unit);
        const passed = offsetBySlicing(text, offset, unit);
        const next = Math.min(text.length, offset + (isInsidePair(text, offset + 1) ? 2 : 1));
        expect(passed).toBeLessThanOrEqual(count);
        if (offset < text.length) expect(offsetBySlicing(text, next, unit)).toBeGreaterThan(count);
      }),
    );
  });

  test('line and column convert back to the offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const index = createOffsetIndex(text);
        const offset = number % (text.length + 1);
        const { line, column } = index.positionAt(offset, unit);
        const { start, end } = index.lines.lineSpan(line);
        const expected = offsetBySlicing(text, offset, unit) - offsetBySlicing(text, start, unit) + 1;
        expect(column).toBe(expected);
        const back = index.offsetAt({ line, column }, unit);
        expect(back).toBe(Math.min(isInsidePair(text, offset) ? offset - 1 : offset, end));
      }),
    );
  });
});

test('a column beyond the line is the end of the line', () => {
  const index = createOffsetIndex('ab\r\ncd');
  expect(index.offsetAt({ line: 1, column: 99 })).toBe(2);
  expect(index.offsetAt({ line: 9, column: 1 })).toBe(6);
});

test.for([
  ['convert', (index: OffsetIndex) => index.convert(1.5, 'utf16'), 'a place in a text is a whole number, got 1.5'],
  ['revert', (index: OffsetIndex) => index.revert(Number.NaN, 'utf8'), 'a place in a text is a whole number, got NaN'],
  ['offsetAt', (index: OffsetIndex) => index.offsetAt({ line: 1.5, column: 1 }), 'whole number, got 1.5'],
  ['lines.positionAt', (index: OffsetIndex) => index.lines.positionAt(Number.NaN), 'whole number, got NaN'],
  ['lines.lineSpan', (index: OffsetIndex) => index.lines.lineSpan('x' as unknown as number), 'whole number, got "x"'],
] as const)('%s refuses what is no place', ([, call, message]) => {
  expect(() => call(createOffsetIndex('abc'))).toThrow(message);
});
