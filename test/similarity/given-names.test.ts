import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherGivenNames } from '../../src/similarity/given-names.ts';

it.each([
  ['robert', 'bobby'],
  ['richard', 'dick'],
  ['antonio', 'toni'],
  ['hans', 'johannes'],
  ['ted', 'edward'],
  ['ted', 'theodore'],
])('somebody called %s may be called %s, and the other way round', (name, other) => {
  expect(otherGivenNames(name)).toContain(other);
  expect(otherGivenNames(other)).toContain(name);
});

it.each(['edward', 'theodore', 'moscow', 'constructor', ''])('%j is not another name for itself', (name) =>
  expect(otherGivenNames(name)).not.toContain(name),
);

it('knows two names that share a short form apart', () => expect(otherGivenNames('edward')).not.toContain('theodore'));

it('says nothing of words that are no given names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(otherGivenNames(`${text}1`)).toEqual([]);
    }),
  );
});
