import { describe, expect, test } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { learnFrom, writeProposals } from '../../src/learn/learn-dictionary.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

const { entries: known } = parseDictionary([
  { name: 'Torvald Quistgaard', kind: 'person', aliases: ['Quistgaard'] },
  { name: 'Velmeria', kind: 'place' },
  { name: 'Houstan', kind: 'person' },
  { name: 'Iraq', kind: 'place' },
]);
const options = {
  language: english(),
  entryOf: (name: string) => known.find((entry) => [entry.name, ...entry.aliases].includes(name)),
};

function learn(...texts: readonly (readonly [before: string, after: string])[]) {
  return learnFrom(
    texts.map(([before, after], index) => ({ place: `${index + 1}.txt`, before, after })),
    options,
  );
}

describe('proposed entries', () => {
  test.for([
    ['a garble', 'Then Varlanski, he said, left.', 'Then Varlenski, he said, left.', 'Varlenski', [], ['Varlanski']],
    [
      'of several words',
      'Minister Far Lanski said so.',
      'Minister Varlanski said so.',
      'Varlanski',
      [],
      ['Far Lanski'],
    ],
    ['of an entry', 'Then Torvald Kwistgard left.', 'Then Torvald Quistgaard left.', 'Quistgaard', [], ['Kwistgard']],
    ['beside a rewrite', 'It was what explained Modavar.', 'It was what said Modabber.', 'Modabber', [], ['Modavar']],
    ['a name that is right', 'They met in Kiev again.', 'They met in Kyiv again.', 'Kyiv', ['Kiev'], []],
    [
      'a forename that is right for others',
      'Then Quistgaard Varlanski left.',
      'Then Quizgaard Varlanski left.',
      'Quizgaard Varlanski',
      [],
      ['Quistgaard Varlanski'],
    ],
    [
      'a given name beside others',
      'Then Michael Varlanski left.',
      'Then Michel Varlanski left.',
      'Michel Varlanski',
      [],
      ['Michael Varlanski'],
    ],
    [
      'a known name beside another',
      'Then Bader Varlanski left.',
      'Then Badr Varlanski left.',
      'Badr Varlanski',
      [],
      ['Bader Varlanski'],
    ],
    ['a name without its forename', 'Then Varlanski left.', 'Then Ismat Varlanski left.', undefined, [], []],
  ] as const)('%s', ([, before, after, name, aliases, garbles]) => {
    const proposed = learn([before, after]).entries.map((entry) => [
      entry.name,
      entry.aliases.map(({ text }) => text),
      entry.garbles.map(({ text }) => text),
    ]);
    expect(proposed).toEqual(name === undefined ? [] : [[name, aliases, garbles]]);
  });

  test.for([
    ['two sentences', 'He saw Budapesht. Hovart left.', 'He saw Budapest. Horvath left.', ['Budapest', 'Horvath']],
    ['a list', 'Then Varlanski, Hovart left.', 'Then Varlenski, Horvath left.', ['Varlenski', 'Horvath']],
    ['quotation marks', 'Then “Varlanski” Hovart left.', 'Then “Varlenski” Horvath left.', ['Varlenski', 'Horvath']],
    ['an initial', 'Then B. Hovart left.', 'Then P. Horvath left.', ['P. Horvath']],
    ['a hyphen', 'Then Varlanski-Hovart left.', 'Then Varlenski-Horvath left.', ['Varlenski-Horvath']],
    ['unequal parts', 'Then Varlanski, Hovart left.', 'Then Varlenski Horvath left.', ['Varlenski Horvath']],
  ] as const)('adjacent corrections are one name or several: %s', ([, before, after, names]) => {
    expect(learn([before, after]).entries.map(({ name }) => name)).toEqual(names);
  });

  test('equal corrections are counted, the most frequent entry first', () => {
    const { entries } = learn(
      ['Then Modavar left.', 'Then Modabber left.'],
      ['So Varlanski said, and Varlanski left. VARLANSKI!', 'So Varlenski said, and Varlenski left. VARLENSKI!'],
    );
    expect(entries.map(({ name, garbles: [{ count, place }] }) => [name, count, place])).toEqual([
      ['Varlenski', 3, '2.txt'],
      ['Modabber', 1, '1.txt'],
    ]);
  });
});

describe('skipped corrections', () => {
  test.for([
    ['ordinary words', 'He was quickly gone.', 'He was soon gone.', 'ordinary-words'],
    ['an ordinary word as a garble', 'Then role left.', 'Then Rolle left.', 'ordinary-garble'],
    ['an unlike name', 'Then Varlanski left.', 'Then Obuchowicz left.', 'unlike'],
    ['a right name for another', 'So Congress voted.', 'So Parliament voted.', 'unlike'],
    ['letter case', 'Then varlanski left.', 'Then Varlanski left.', 'same-letters'],
    ['added words', 'Then left.', 'Then Varlanski left.', 'added-or-removed'],
    ['another entry', 'In Velmeria it rained.', 'In Velmaria it rained.', 'right-elsewhere'],
    ['a name of the dictionary for another', 'In Iraq it rained.', 'In Iran it rained.', 'right-elsewhere'],
    ['a given name', 'Then Michael left.', 'Then Michel left.', 'common-name'],
    ['a name that the language knows, for a person', 'Then Houston left.', 'Then Houstan left.', 'common-name'],
    ['what stays elsewhere', 'Varlanski met Varlanski.', 'Varlanski met Varlenski.', 'left-alone'],
  ] as const)('%s', ([, before, after, reason]) => {
    const proposals = learn([before, after]);
    expect(proposals.entries).toEqual([]);
    expect(proposals.skipped.map((skipped) => skipped.reason)).toEqual([reason]);
  });

  test('left unchanged elsewhere, also with the adjacent names', () => {
    const { entries, skipped } = learn([
      'So Ismat Varlanski met Ismat Varlanski.',
      'So Ismat Varlanski met Ismat Varlenski.',
    ]);
    expect(entries).toEqual([]);
    expect(skipped.map(({ text, reason }) => [text, reason])).toEqual([['Ismat Varlanski', 'left-alone']]);
  });

  test('two answers', () => {
    const { entries, skipped } = learn(
      ['So Varlanski left.', 'So Varlenski left.'],
      ['So Varlanski left.', 'So Varlinski left.'],
    );
    expect(entries).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['several-answers', 'several-answers']);
  });
});

test('the proposals are a dictionary, with reasons in comments', () => {
  const yaml = writeProposals(learn(['Then # Modavar: left, quickly.', 'Then # Modabber: left, soon.']));
  expect(
    yaml,
  ).toBe(`# Proposed from corrections. Review it, remove what is wrong, and add the rest to your dictionaries.

entries:
  # Modavar: once, first in 1.txt: Then # Modavar: left, quickly.
  - name: Modabber
    garbles: [Modavar]

# Left out:
# quickly → soon (once): the correction contains no name: a rewrite of ordinary words
`);
  expect(parseYamlDictionary(yaml).entries).toMatchObject([{ name: 'Modabber', garbles: ['Modavar'] }]);
});
