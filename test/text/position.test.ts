import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex, positionAfter } from '../../src/text/position.ts';
import { positionByWalking } from '../oracle/position-by-walking.ts';

/** Texts in which line endings of every kind meet. */
const texts = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'é', '😀', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

test.for([
  [0, 7, 7],
  [-1, 7, 7],
  [1.5, 7, 7],
  [Number.NaN, 7, 7],
  [1, 0, 2],
  [2, 4, 6],
  [3, 7, 7],
  [4, 7, 7],
] as const)('line %d of three has the span %d to %d', ([line, start, end]) => {
  expect(createLineIndex('ab\r\ncd\n').lineSpan(line)).toEqual({ start, end });
});

describe('positionAt', () => {
  test.for([
    ['', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\r\nb', 4, 3, 1],
    ['😀b', 2, 1, 3],
    ['a\n', 2, 2, 1],
    ['abc', 99, 1, 4],
  ] as const)('%j at %i is %i:%i', ([text, offset, line, column]) => {
    expect(createLineIndex(text).positionAt(offset)).toEqual({ line, column });
  });

  test('agrees with walking through the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = createLineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(index.positionAt(offset)).toEqual(positionByWalking(text, offset));
        }
      }),
    );
  });
});

describe('lineSpan', () => {
  test('lines contain no line endings, and with their endings concatenate to the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = createLineIndex(text);
        const spans = Array.from({ length: index.lineCount }, (_, line) => index.lineSpan(line + 1));
        for (const { start, end } of spans) expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        const endings = spans.map(({ end }, i) => text.slice(end, spans[i + 1]?.start ?? text.length));
        for (const ending of endings.slice(0, -1)) expect(ending).toMatch(/^(?:\r\n|\n|\r)$/);
        expect(endings.at(-1)).toBe('');
      }),
    );
  });

  test('a line beyond the text is empty', () => {
    expect(createLineIndex('a\nb').lineSpan(7)).toEqual({ start: 3, end: 3 });
  });
});

test('a part of a text has the positions of the whole', () => {
  fc.assert(
    fc.property(texts, texts, (before, part) => {
      fc.pre(!(before.endsWith('\r') && part.startsWith('\n')));
      const whole = createLineIndex(before + part);
      const origin = whole.positionAt(before.length);
      const index = createLineIndex(part);
      for (let offset = 0; offset <= part.length; offset += 1) {
        expect(positionAfter(origin, index.positionAt(offset))).toEqual(whole.positionAt(before.length + offset));
      }
    }),
  );
});
