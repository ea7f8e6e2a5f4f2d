import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Shape, shapeOf, shapeOfAny } from '../../src/text/shape.ts';

it.each([
  ['said', 'lower'],
  ['Moscow', 'initial'],
  ['É', 'initial'],
  ['A', 'initial'],
  ['UN', 'upper'],
  ['A1', 'upper'],
  ['McDonald', 'mixed'],
  ['iPhone', 'mixed'],
  ['iP', 'mixed'],
  ["O'Brien", 'mixed'],
  ['2024', 'uncased'],
  ['عباس', 'uncased'],
  ['', 'uncased'],
] as const)('%j is %s', (word, shape) => expect(shapeOf(word)).toBe(Shape[shape]));

it('treats ASCII letters like all others', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abzAZ19'-"), maxLength: 6 }), (word) => {
      expect(shapeOf(word)).toBe(shapeOfAny(word));
    }),
  );
});
