import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNearStrings, REACH } from '../../src/lexicon/near-strings.ts';
import { EFFORTS, type WordBounds } from '../../src/lexicon/search-bounds.ts';
import { buildStringTable } from '../../src/lexicon/string-table.ts';
import { openWordIndex } from '../../src/lexicon/word-index.ts';
import { createWordSearch } from '../../src/lexicon/word-search.ts';
import { nearestByComparing } from '../oracle/nearest-by-comparing.ts';

const syllable = fc.constantFrom('ba', 'mo', 'da', 'ver', 'ab', 'kh', 'gha', 'chi', 'ran', 'ski', 'lev', 'ow', 'ji');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((syllables) => syllables.join(''));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 60 });

/** A word with one letter left out, doubled or changed. */
const misspelled = fc.tuple(word, fc.nat(), fc.constantFrom('', 'a', 'h', 'e', 'k')).map(([right, place, letter]) => {
  const at = place % right.length;
  return right.slice(0, at) + letter + right.slice(at + 1);
});

function searchOf(strings: readonly string[], bounds: WordBounds = EFFORTS.thorough.words) {
  const table = buildStringTable(strings);
  return createWordSearch(openWordIndex(table, buildNearStrings(table, REACH.words)), bounds);
}

describe('nearest', () => {
  test('the costs are those of comparing, cheapest first, within the margin', () => {
    fc.assert(
      fc.property(words, misspelled, (strings, query) => {
        const list = searchOf(strings).nearest(query);
        const costs = new Map(nearestByComparing(query, strings).map(({ string, cost }) => [string, cost]));
        expect([...list.costs]).toEqual([...list.strings].map((string) => costs.get(string)));
        expect([...list.costs]).toEqual([...list.costs].sort((a, b) => a - b));
        if (list.costs.length > 0)
          expect(list.costs.at(-1)).toBeLessThanOrEqual(list.costs[0] + EFFORTS.thorough.words.margin);
      }),
    );
  });

  test('a string finds itself, first unless another has the same cost', () => {
    fc.assert(
      fc.property(words, fc.nat(), (strings, choice) => {
        const string = choice % strings.length;
        const list = searchOf(strings).nearest(strings[string]);
        const own = [...list.strings].indexOf(string);
        expect(own).toBeGreaterThanOrEqual(0);
        expect(list.costs[own]).toBe(
          nearestByComparing(strings[string], strings).find((hit) => hit.string === string)?.cost,
        );
      }),
    );
  });

  test('finds the cheapest string if one letter is wrong and no other has the same length', () => {
    const strings = ['modabber', 'araghchi', 'khamenei', 'lewandowski', 'pezeshkian', 'qalibaf', 'velayati'];
    for (const [string, right] of strings.entries()) {
      for (let at = 0; at < right.length; at++) {
        const query = right.slice(0, at) + right.slice(at + 1);
        expect(searchOf(strings).nearest(query).strings[0]).toBe(string);
        expect(nearestByComparing(query, strings)[0].string).toBe(string);
      }
    }
  });

  test('caches its answers, and finds the same after the cache is cleared', () => {
    const search = searchOf(['modabber', 'mokhber'], { ...EFFORTS.thorough.joined, memory: 1 });
    const first = search.nearest('modaber');
    expect(search.nearest('modaber')).toBe(first);
    for (const other of ['mokber', 'mukhber', 'modavar']) search.nearest(other);
    expect(search.nearest('modaber')).not.toBe(first);
    expect(search.nearest('modaber')).toEqual(first);
  });
});
