import { describe, expect, test } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { clusterNames } from '../../src/learn/cluster-names.ts';
import { findNames } from '../../src/learn/find-names.ts';

const language = english();
const { entries } = parseDictionary([{ name: 'Torvald Quistgaard', aliases: ['Quistgaard', 'T. Quistgaard'] }]);
const entryOf = (name: string) => entries.find((entry) => [entry.name, ...entry.aliases].includes(name));

describe('findNames', () => {
  test.for([
    ['Yesterday Varlanski spoke in Velmeria.', ['Varlanski', 'Velmeria']],
    ['Foreign Minister Ismat Varlanski left on Monday.', ['Ismat Varlanski']],
    ['The minister said nothing.', []],
    ["He met Varlanski's wife and Hassan al-Mokri.", ['Varlanski', 'Hassan al-Mokri']],
    ['the Bank of Velmeria, Varlanski', ['Bank of Velmeria', 'Varlanski']],
    ['He told Dr. Van den Varlan and the Emir of Velmeria.', ['Van den Varlan', 'Emir of Velmeria']],
    ['He told the President that it rained.', []],
    ["Velmeria's Ismat Varlanski left St. Peter's Basilica.", ['Velmeria', 'Ismat Varlanski', "St. Peter's Basilica"]],
    ["the King's College of Velmeria", ["King's College of Velmeria"]],
    ['', []],
  ] as const)('%s', ([text, expected]) => {
    expect(findNames(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

function cluster(...texts: readonly string[]) {
  const named = texts.map((text, index) => ({ file: `${index + 1}.txt`, text }));
  return clusterNames(named, { language, entryOf }).map(({ name, count, spellings, disagreeing }) => ({
    name,
    count,
    spellings: spellings.map(({ text, count: times }) => `${text} ${times}`),
    disagreeing: disagreeing.map(({ text }) => text),
  }));
}

describe('clusterNames', () => {
  test('forms of an entry are one cluster', () => {
    expect(cluster('So Torvald Quistgaard left.', 'So Quistgaard said, and Quistgaard left.')).toEqual([
      { name: 'Torvald Quistgaard', count: 3, spellings: ['Quistgaard 2', 'Torvald Quistgaard 1'], disagreeing: [] },
    ]);
  });

  test('a spelling similar to an entry joins it, and disagrees', () => {
    expect(cluster('So Quistgaard left.', 'So Quistgard left.')).toEqual([
      {
        name: 'Torvald Quistgaard',
        count: 2,
        spellings: ['Quistgaard 1', 'Quistgard 1'],
        disagreeing: ['Quistgaard', 'Quistgard'],
      },
    ]);
  });

  test('an unknown surname joins the full name, and no spelling disagrees', () => {
    expect(cluster('So Ismat Varlanski left.', 'So Varlanski said.')).toEqual([
      { name: 'Ismat Varlanski', count: 2, spellings: ['Ismat Varlanski 1', 'Varlanski 1'], disagreeing: [] },
    ]);
  });

  test('a surname and its variant join the full name', () => {
    expect(cluster('So Ismat Varlanski left.', 'So Varlenski met Varlenski and Varlanski.')).toEqual([
      {
        name: 'Ismat Varlanski',
        count: 4,
        spellings: ['Varlenski 2', 'Ismat Varlanski 1', 'Varlanski 1'],
        disagreeing: ['Varlenski', 'Varlanski'],
      },
    ]);
  });

  test('a surname of two people stays separate', () => {
    expect(
      cluster('So Ismat Varlanski and Boris Varlanski left.', 'So Varlanski said.').map(({ name }) => name),
    ).toEqual(['Boris Varlanski', 'Ismat Varlanski', 'Varlanski']);
  });

  test.for([
    ['an ending', 'So Varlan left.', 'The Varlans left.'],
    ['names that the language knows', 'They went to Austria again.', 'They went to Australia again.'],
    ['short names with the same consonants', 'So Bauchi left.', 'So Bucha left.'],
    ['other names', 'So Modabber left.', 'So Varlanski left.'],
  ] as const)('%s keeps names apart', ([, ...texts]) => {
    expect(cluster(...texts)).toHaveLength(2);
  });

  test('files are counted', () => {
    const named = [
      { file: 'a', text: 'So Varlanski met Varlanski.' },
      { file: 'b', text: 'So Varlanski left.' },
    ];
    const [{ spellings }] = clusterNames(named, { language, entryOf });
    expect([...spellings[0].files]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
