import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDictionaries } from '../../src/dictionary/lint-dictionaries.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';

const ORDINARY = new Set(['strait', 'straits', 'force', 'forces', 'guard', 'guards']);

function unequal(kind: string, name: string, ...aliases: string[]): string[] {
  const dictionary = parseDictionary({ entries: [{ name, kind, aliases }] });
  return lintDictionaries([dictionary], { isOrdinary: (word) => ORDINARY.has(word) })
    .filter(({ rule }) => rule === 'unequal-alias')
    .map(({ message }) => message);
}

describe('aliases that cannot stand for the name', () => {
  it.each([
    ['term', 'cruise missile', 'cruise missiles'],
    ['term', 'embargo', 'embargoes'],
    ['term', 'ministry', 'ministries'],
    ['term', 'ballot box', 'ballot boxes'],
    ['term', 'Frenchman', 'Frenchmen'],
    ['term', 'weapons of mass destruction', 'weapon of mass destruction'],
    ['term', 'Shiite', "Shi'ites"],
    ['place', 'Strait of Hormuz', 'Straits of Hormuz'],
    ['organisation', 'Border Guard', 'Border Guards'],
    ['term', 'S-300', 'S-400'],
    ['term', 'Arrow 3', 'Arrow 2'],
    ['term', 'F-35', 'F16'],
    ['organisation', 'Channel Four', 'Channel 5'],
    ['person', 'Pope John Paul II', 'Pope John Paul XIII'],
  ])('%s: %s is not %s', (kind, name, alias) => {
    const message = `${name}: alias ${alias} differs from ${name} only in`;
    expect(unequal(kind, name, alias)).toEqual([expect.stringContaining(message)]);
  });

  it('each is compared with the other aliases too', () => {
    expect(unequal('term', 'airstrike', 'air raid', 'air raids')).toEqual([
      'airstrike: alias air raids differs from air raid only in number (one or several), so neither can replace the other: make it an entry of its own',
    ]);
  });
});

describe('aliases that can', () => {
  it.each([
    ['another spelling', 'term', 'demilitarized zone', 'demilitarised zone'],
    ['a hyphen', 'term', 'cease-fire', 'ceasefire'],
    ['the plural of a word before the noun', 'organisation', 'Islamic Guard Corps', 'Islamic Guards Corps'],
    ['the last letter of a surname', 'person', 'Ann Robert', 'Ann Roberts'],
    ['the last letter of a place', 'place', 'Marseille', 'Marseilles'],
    ['two singulars in s', 'term', 'Swiss', 'Swis'],
    ['a number in words', 'organisation', 'Channel 4', 'Channel Four'],
    ['a number in Roman numerals', 'term', 'World War 2', 'World War II'],
    ['figures in another order', 'term', '7 October', 'October 7'],
    ['a figure more', 'term', 'COVID-19', 'COVID'],
    ['a year more', 'term', 'Resolution 2231', 'Resolution 2231 (2015)'],
    ['other words with a figure', 'organisation', 'Group of Seven', 'G7'],
  ])('%s', (_what, kind, name, alias) => expect(unequal(kind, name, alias)).toEqual([]));

  it('never a name that is spelled alike', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = `a ${text}`;
        expect(unequal('term', name, name.toUpperCase())).toEqual([]);
      }),
    );
  });
});
