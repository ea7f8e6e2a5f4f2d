import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const names = [
  'Black Sea',
  'Bank of England',
  'House of Representatives',
  'George Carruth',
  'Milo',
  'In Touch',
  'Puch',
  'Marco Tal',
];
const { index } = compileLexicon(dictionaryOf(...names.map((name) => ({ name, kind: 'organisation' }))));

const words =
  'black sea see bank of englnad house representations representatives george caruth milo in touch puch the recommendations';
const runs = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 4 });

/** So near that search finds the one by the other. */
const isNear = (word: string, other: string): boolean => spellingSimilarity(word, other) >= 0.75;

describe('mayIncludeBystanders', () => {
  test.for([
    ['black see', 'see', true],
    ['house of representations', 'representations', true],
    ['in tuch', 'in', true],
    ['marco tile', 'tile', true],
    ['george caruth recommendations', 'recommendations', false],
    ['the george caruth', 'the', false],
    ['also milo', 'also', false],
  ] as const)('%s beside %s: %s', ([run, beside, expected]) => {
    const bystanders = 1 << run.split(' ').indexOf(beside);
    expect(index.mayIncludeBystanders(run.split(' '), bystanders, 0)).toBe(expected);
  });

  test.for([
    ['black sea', 'black', '', true],
    ['black see', 'black', 'see', true],
    ['black recommendations', 'black', 'recommendations', false],
    ['bank of englnad', 'bank of', '', true],
    ['puch recommendations', 'puch', '', false],
    ['the milo', 'milo the', 'the', false],
    ['unheard puch', 'unheard', '', false],
  ] as const)('%s, of which %s must be unchanged, beside "%s": %s', ([run, kept, beside, expected]) => {
    const words = run.split(' ');
    const bitsOf = (some: string) =>
      words.reduce((bits, word, i) => bits | (some.split(' ').includes(word) ? 1 << i : 0), 0);
    expect(index.mayIncludeBystanders(words, bitsOf(beside), bitsOf(kept))).toBe(expected);
  });

  test('is true if search finds a likely form with the bystanders and a similar word, or with a word in place and a counterpart for each other', () => {
    fc.assert(
      fc.property(runs, fc.nat(15), (run, bits) => {
        const bystanders = run.map((_, i) => i).filter((i) => bits & (1 << i));
        if (bystanders.length === 0) return;
        const kept = index.search(run, { effort: 'swift', leastRatio: 2 }).filter((hit) => {
          const meant = index.formWords(hit.form);
          if (hit.exactWords >= Math.min(run.length, meant.length)) return false;
          const hasCounterparts = hit.missingWords + hit.addedWords === 0 && !hit.joined && hit.exactWords > 0;
          const includesBystanders = !hit.joined && bystanders.every((i) => meant.includes(run[i]));
          const isLed = run.some((word, i) => !bystanders.includes(i) && meant.some((own) => isNear(word, own)));
          return isLed && (hasCounterparts || (includesBystanders && hit.addedWords < run.length - bystanders.length));
        });
        if (kept.length > 0) expect(index.mayIncludeBystanders(run, bits & ((1 << run.length) - 1), 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
