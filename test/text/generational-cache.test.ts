import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGenerationalCache } from '../../src/text/generational-cache.ts';

const SIZE = 5;

test('a key has the value set last, or none; none only if many others followed it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 80 }), (keys) => {
      const cache = createGenerationalCache<number, number>(SIZE);
      keys.forEach((key, i) => {
        const last = keys.slice(0, i).lastIndexOf(key);
        const others = new Set(keys.slice(last + 1, i)).size;
        const known = cache.get(key);
        expect([last < 0 ? undefined : last, undefined]).toContain(known);
        if (last >= 0 && others < SIZE) expect(known).toBe(last);
        expect(cache.set(key, i)).toBe(i);
      });
    }),
  );
});

test('at most two generations are kept', () => {
  const cache = createGenerationalCache<number, number>(SIZE);
  for (let key = 0; key < 100; key++) cache.set(key, key);
  const kept = Array.from({ length: 100 }, (_, key) => key).filter((key) => cache.get(key) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(2 * SIZE);
});
