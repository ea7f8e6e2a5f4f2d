import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNearStrings, findNear, REACH, type Reach } from '../../src/lexicon/near-strings.ts';
import { buildStringTable } from '../../src/lexicon/string-table.ts';
import { neighboursBySlicing } from '../oracle/neighbours-by-slicing.ts';

const letter = fc.constantFrom(...'abchjkrstvw');
const word = fc.string({ unit: letter, maxLength: 9 });
const strings = fc.array(word, { minLength: 1, maxLength: 30 });
/** Strings, and one of them with two letters changed. */
const stringsAndQuery = fc
  .tuple(strings, fc.nat(), fc.array(fc.tuple(fc.nat(8), letter), { maxLength: 2 }))
  .map(([all, choice, changes]) => {
    const letters = [...all[choice % all.length]];
    for (const [at, changed] of changes) if (at < letters.length) letters[at] = changed;
    return { all, query: letters.join('') };
  });

/** The strings found for a query, without repeats, ascending. */
function foundIn(all: readonly string[], query: string, fewest: number, most: number, reach: Reach): number[] {
  const bytes = new TextEncoder().encode(query);
  const found = new Uint32Array(1000);
  const near = buildNearStrings(buildStringTable(all), reach);
  const end = findNear(near, bytes, bytes.length, fewest, most, found, 0);
  return [...new Set(found.subarray(0, end))].sort((a, b) => a - b);
}

describe.each(['words', 'joined'] as const)('findNear, in the reach of %s', (name) => {
  const reach = REACH[name];

  test('finds the strings that share a neighbour with the query', () => {
    fc.assert(
      fc.property(stringsAndQuery, fc.nat(2), ({ all, query }, deletes) => {
        const own = neighboursBySlicing(query, reach, deletes);
        const sharing = all.flatMap((string, i) =>
          query !== '' && string !== '' && [...neighboursBySlicing(string, reach)].some((one) => own.has(one))
            ? [i]
            : [],
        );
        expect(foundIn(all, query, 0, deletes, reach)).toEqual(sharing);
      }),
      { numRuns: 500 },
    );
  });

  test('finds in steps what it finds at once', () => {
    fc.assert(
      fc.property(stringsAndQuery, ({ all, query }) => {
        const steps = [...foundIn(all, query, 0, 1, reach), ...foundIn(all, query, 2, 2, reach)];
        expect([...new Set(steps)].sort((a, b) => a - b)).toEqual(foundIn(all, query, 0, 2, reach));
      }),
    );
  });
});

test('no more strings are written than there is room for', () => {
  const near = buildNearStrings(buildStringTable(new Array(50).fill('tarkovil')), REACH.words);
  const bytes = new TextEncoder().encode('tarkovil');
  expect(findNear(near, bytes, bytes.length, 0, 2, new Uint32Array(7), 3)).toBe(7);
});
