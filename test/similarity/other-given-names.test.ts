import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherGivenNames } from '../../src/similarity/other-given-names.ts';

it.each([
  ['robert', 'bobby'],
  ['richard', 'dick'],
  ['antonio', 'toni'],
  ['hans', 'johannes'],
  ['ted', 'edward'],
  ['ted', 'theodore'],
])('somebody called %s may be called %s, and vice versa', (name, other) => {
  expect(otherGivenNames(name)).toContain(other);
  expect(otherGivenNames(other)).toContain(name);
});

it.each(['edward', 'theodore', 'moscow', 'constructor', ''])('%j is not another name for itself', (name) =>
  expect(otherGivenNames(name)).not.toContain(name),
);

it('distinguishes two names with the same short form', () =>
  expect(otherGivenNames('edward')).not.toContain('theodore'));

it('has no other names for words that are not given names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(otherGivenNames(`${text}1`)).toEqual([]);
    }),
  );
});
