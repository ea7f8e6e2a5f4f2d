import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusionCost, INFINITE } from '../../src/similarity/confusion-cost.ts';
import { shippedConfusions } from '../../src/similarity/shipped-confusions.ts';
import { confusionByRecursion } from '../oracle/confusion-by-recursion.ts';

const cost = confusionCost();

function costOf(meant: string, seen: string, cutoff = INFINITE - 1): number {
  const [a, b] = [new TextEncoder().encode(meant), new TextEncoder().encode(seen)];
  cost.prepare(b, 0, b.length);
  return cost.of(a, 0, a.length, cutoff);
}

const word = fc.string({ unit: fc.constantFrom(...'abceghikqsz '), maxLength: 12 });

describe('confusionCost', () => {
  test('is that of the cheapest division into chunks', () => {
    fc.assert(
      fc.property(word, word, (meant, seen) => {
        expect(costOf(meant, seen)).toBe(confusionByRecursion(meant, seen, shippedConfusions()));
      }),
    );
  });

  test('is INFINITE above the cutoff, and independent of it otherwise', () => {
    fc.assert(
      fc.property(word, word, fc.nat(600), (meant, seen, cutoff) => {
        const full = costOf(meant, seen);
        expect(costOf(meant, seen, cutoff)).toBe(full <= cutoff ? full : INFINITE);
      }),
    );
  });

  test('is the same for strings compared in sequence as for each alone, whatever the cutoffs', () => {
    fc.assert(
      fc.property(word, fc.array(fc.tuple(word, fc.nat(600)), { maxLength: 20 }), (seen, asked) => {
        const alone = asked.map(([meant, cutoff]) => costOf(meant, seen, cutoff));
        const bytes = new TextEncoder().encode(seen);
        cost.prepare(bytes, 0, bytes.length);
        const together = asked.map(([meant, cutoff]) => {
          const other = new TextEncoder().encode(meant);
          return cost.of(other, 0, other.length, cutoff);
        });
        expect(together).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  test.for([
    ['qaddafi', 'gadhafi', 'qaddama'],
    ['shimon', 'simon', 'limon'],
    ['modabber', 'modavar', 'modelled'],
    ['mohammed', 'muhamad', 'mohawked'],
    ['yushchenko', 'juschtschenko', 'yushclenso'],
  ])('%s is likelier to be seen as %s than as %s', ([meant, respelling, other]) => {
    expect(costOf(meant, respelling)).toBeLessThan(costOf(meant, other));
  });
});
