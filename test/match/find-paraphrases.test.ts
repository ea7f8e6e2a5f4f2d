import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { findMentions } from '../../src/match/find-mentions.ts';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const NAMES = [
  'Justice and Development Party',
  'Federation Council',
  'World Food Programme',
  'International Criminal Court',
  'Popular Front for Sustainable Water',
  'International Atomic Energy Agency',
  'Lake District Farmers Association',
  'University of Lund',
];
const resources = resourcesOf([
  ...NAMES.map((name) => ({ name, kind: 'organisation' })),
  { name: 'Norway', kind: 'place' },
  { name: 'Central Bank of Norway', kind: 'organisation' },
  { name: 'Fisheries Directorate of Norway', kind: 'organisation' },
  { name: 'Council for Inland Waters', kind: 'organisation', match: 'exact' },
  { name: 'Northern Timber Board', kind: 'organisation', match: 'strict' },
  { name: 'Youth Chess League', kind: 'organisation', not: ['Chess Youth League'] },
  { name: 'rate of interest', kind: 'term' },
  { name: 'Inland Fishing Convention', kind: 'term' },
]);

function paraphrasesIn(text: string) {
  const segment = segmentOf(text, resources);
  return resources.findParaphrases(segment, findMentions(segment, resources.lexicon.index));
}
const pairsIn = (text: string) =>
  paraphrasesIn(text).map(({ run, form }) => [...textsOf([run]), resources.lexicon.index.formText(form)]);

describe('names in other words of the same meaning', () => {
  it.each([
    ['the Party of Justice and Development won', 'Party of Justice and Development', 'Justice and Development Party'],
    [
      'the Party for the Development and Justice',
      'Party for the Development and Justice',
      'Justice and Development Party',
    ],
    ['in the Council of Federation today', 'Council of Federation', 'Federation Council'],
    ['said the Global Food Programme in Rome', 'Global Food Programme', 'World Food Programme'],
    ['the International Court of Crimes said', 'International Court of Crimes', 'International Criminal Court'],
    [
      'the Public Front for Sustainable Water',
      'Public Front for Sustainable Water',
      'Popular Front for Sustainable Water',
    ],
    ['the Global Agency for Nuclear Energy', 'Global Agency for Nuclear Energy', 'International Atomic Energy Agency'],
    ['the Lake District Farmer Association', 'Lake District Farmer Association', 'Lake District Farmers Association'],
    ['the Fisheries Office of Norway', 'Fisheries Office of Norway', 'Fisheries Directorate of Norway'],
    ['under the Convention on Inland Fishing of 1964', 'Convention on Inland Fishing', 'Inland Fishing Convention'],
    ['we asked the council of federation again', 'council of federation', 'Federation Council'],
  ])('%j', (text, seen, meant) => expect(pairsIn(text)).toEqual([[seen, meant]]));

  it.each([
    ['the name as listed', 'the Justice and Development Party and the Federation Council'],
    ['a name of two words in the same order, with other function words', 'the University in Lund'],
    ['a near-synonym in a name of two words', 'the Council of Alliance'],
    ['two near-synonyms in a name of three words', 'the Global Nutrition Programme'],
    ['none of four words as it is', 'the Global Nuclear Power Office'],
    ['another word in between', 'the Party of Social Justice and Development'],
    ['a comma in between', 'a Council, Federation of towns'],
    ['function words that link no name', 'the Party that Justice and Development'],
    ['an article that follows no link', 'Council the Federation'],
    ['words in lower case, in text with capitals', 'The council of federation'],
    ['part of a longer name', 'the Permanent Council of Federation'],
    ['the same before another word', 'the Council of Federation Square'],
    ['a right name in another place', "Norway's Central Bank"],
    ['an entry that is matched exactly', 'Inland Waters Council'],
    ['an entry that is matched strictly', 'Board of Northern Timber'],
    ['words on both sides of a possessive', "the Agency's International Atomic Energy plan"],
    ['a term without capitals', 'Interest of Rate'],
    ['one word', 'the Federation'],
  ])('nothing if it is %s', (_why, text) => expect(pairsIn(text)).toEqual([]));

  it.each([
    ['President', 'the Council of Federation President said'],
    ['a listed name', 'the Norway Council of Federation said'],
    ['the beginning of a sentence', 'He left. Council of Federation.'],
  ])('are found beside %s', (_what, text) =>
    expect(textsOf(paraphrasesIn(text).map(({ run }) => run))).toEqual(['Council of Federation']),
  );

  test('any order of the words of a name is found', () => {
    const content = NAMES.map((name) => name.split(' ').filter((word) => !['and', 'for', 'of'].includes(word)));
    const orders = content.map((words, i) =>
      fc.shuffledSubarray(words, { minLength: words.length }).map((order) => ({ words, order, name: NAMES[i] })),
    );
    fc.assert(
      fc.property(fc.oneof(...orders), fc.constantFrom(' ', ' of ', ' for the '), ({ words, order, name }, link) => {
        fc.pre(order.some((word, i) => word !== words[i]));
        const text = order.join(link);
        expect(pairsIn(`they met the ${text} there`)).toEqual([[text, name]]);
      }),
    );
  });
});

describe('the proposals', () => {
  const corrector = createCorrector(resources.lexicon);

  test('are suggestions, with the reason', () => {
    const [finding, ...others] = corrector.check('The Party of Justice and Development won.');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'paraphrase',
      tier: 'suggest',
      text: 'Party of Justice and Development',
      message: '"Party of Justice and Development" may be a literal translation of "Justice and Development Party".',
      suggestions: [
        { text: 'Justice and Development Party', evidence: [{ detail: 'the words mean the same, in another order' }] },
      ],
    });
  });

  test.for([
    [
      'Experts of the International Atomic Agency Energy left.',
      'Experts of the International Atomic Energy Agency left.',
    ],
    ['He leads the Farmers Lake District Association.', 'He leads the Lake District Farmers Association.'],
    ['They met Agency for International Atomic Energy.', undefined],
    ['He leads the District Lake Farmer Association.', undefined],
    ['The Justice Party and Development won.', undefined],
  ] as const)('are fixes if four words or more are only in another order: %s', ([text, fixed]) =>
    expect(corrector.fix(text).text).toBe(fixed ?? text),
  );

  test('tell whether the order is another', () => {
    const [{ suggestions }] = corrector.check('The Global Food Programme met.');
    expect(suggestions[0].evidence.map(({ detail }) => detail)).toEqual(['the words mean the same']);
  });

  test('are applied at tier suggest', () =>
    expect(corrector.fix('The Global Food Programme’s plan.', { tier: 'suggest' }).text).toBe(
      'The World Food Programme’s plan.',
    ));

  test('are none where the entry rules the words out', () =>
    expect(corrector.check('the Chess Youth League met')).toEqual([]));
});
