import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { createLetterDistance } from '../../src/similarity/letter-distance.ts';

const letters = createLetterDistance();
const CLASSES = ['aeiouywjh', 'bfpv', 'cgkqx', 'dt', 'sz', 'lr', 'mn'];
const classesOf = (word: string) =>
  [...word].map((letter) => CLASSES.findIndex((letters) => letters.includes(letter))).join('');

function halvedSum(query: string, other: string): number {
  return (distance(query, other) + distance(classesOf(query), classesOf(other))) / 2;
}

function measured(query: string, other: string): number {
  const [a, b] = [new TextEncoder().encode(query), new TextEncoder().encode(other)];
  letters.prepare(a, a.length);
  return letters.to(b, 0, b.length);
}

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 31 });

describe('createLetterDistance', () => {
  test('is half the sum of two Levenshtein distances', () => {
    fc.assert(
      fc.property(word, word, (query, other) => {
        expect(measured(query, other)).toBe(halvedSum(query, other));
      }),
    );
  });

  test('compares no more than the first 31 bytes', () => {
    expect(measured('a'.repeat(80), 'a'.repeat(40))).toBe(0);
  });
});
