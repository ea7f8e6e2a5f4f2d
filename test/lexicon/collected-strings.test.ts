import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearCollected, collectAlike, createCollectedStrings } from '../../src/lexicon/collected-strings.ts';
import { bitCount } from '../../src/similarity/letter-set.ts';

const STRINGS = 60;
const letterSets = fc.array(fc.integer(), { minLength: STRINGS, maxLength: STRINGS });
const visits = fc.array(fc.nat(STRINGS - 1), { maxLength: 200 });

test('keeps each string once, and at least the required number of those with the most letters in common', () => {
  const collected = createCollectedStrings(200);
  fc.assert(
    fc.property(
      letterSets,
      fc.integer(),
      visits,
      fc.integer({ min: 1, max: 80 }),
      fc.nat(32),
      (sets, letters, visited, enough, most) => {
        clearCollected(collected, enough, most);
        const half = visited.length >> 1;
        collectAlike(collected, Uint32Array.from(visited), 0, half, Int32Array.from(sets), letters);
        collectAlike(collected, Uint32Array.from(visited), half, visited.length, Int32Array.from(sets), letters);
        const apart = (string: number) => bitCount(sets[string] ^ letters);
        const near = [...new Set(visited)].filter((string) => apart(string) <= most);
        const farthest = near.map(apart).sort((a, b) => a - b)[enough - 1] ?? most;
        const kept = [...collected.strings.subarray(0, collected.count)].filter(
          (_, i) => collected.apart[i] <= collected.mostApart,
        );
        expect(kept).toEqual(near.filter((string) => apart(string) <= farthest));
      },
    ),
  );
});
