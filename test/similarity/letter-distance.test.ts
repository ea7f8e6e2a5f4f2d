import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { letterDistance } from '../../src/similarity/letter-distance.ts';

const letters = letterDistance();
const CLASSES = ['aeiouywjh', 'bfpv', 'cgkqx', 'dt', 'sz', 'lr', 'mn'];
const classesOf = (word: string) =>
  [...word].map((letter) => CLASSES.findIndex((letters) => letters.includes(letter))).join('');

function sum(query: string, other: string): number {
  return distance(query, other) + distance(classesOf(query), classesOf(other));
}

function measured(query: string, other: string, most = 1000): number {
  const [a, b] = [new TextEncoder().encode(query), new TextEncoder().encode(other)];
  letters.prepare(a, a.length);
  return letters.to(b, 0, b.length, most);
}

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 31 });

describe('letterDistance', () => {
  test('is the sum of the edit distances of letters and of their classes', () => {
    fc.assert(
      fc.property(word, word, (query, other) => {
        expect(measured(query, other)).toBe(sum(query, other));
      }),
    );
  });

  test('is above the bound if the sum is, and equals the sum otherwise', () => {
    fc.assert(
      fc.property(word, word, fc.nat(30), (query, other, most) => {
        const whole = sum(query, other);
        if (whole <= most) expect(measured(query, other, most)).toBe(whole);
        else expect(measured(query, other, most)).toBeGreaterThan(most);
      }),
    );
  });

  test('ignores letters beyond the first 31', () => {
    expect(measured('a'.repeat(80), 'a'.repeat(40))).toBe(0);
  });
});
