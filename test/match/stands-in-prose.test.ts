import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { createStandsInProse } from '../../src/match/stands-in-prose.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const corrector = createCorrector(
  compileLexicon(
    parseDictionary([
      { name: 'Torvald Hamrinsson', kind: 'person' },
      { name: 'Weng Sibo', kind: 'person' },
    ]),
  ),
);
const tierIn = (text: string | readonly string[], garble: string) =>
  corrector.check(text).find((finding) => finding.text === garble)?.tier;

const NAMES =
  'Ada Bergqvist, Rui Castelo, Ines Duarte, Pavel Erben, Mira Fjeld, Otto Gruber, Lina Holm, Jan Ivens, Kaja Jensen, Noor Kassab';

describe('outside of prose nothing is changed unattended', () => {
  test.for<[name: string, text: string | readonly string[], tier: string | undefined]>([
    [
      'prose',
      'In the evening they all went to see Torvald Hamrinson, who had been ill for a long time and was glad of it.',
      'fix',
    ],
    ['a headline says too little about itself', 'Torvald Hamrinson Returns', 'fix'],
    ['a list of names', `${NAMES}, Torvald Hamrinson, ${NAMES}`, 'suggest'],
    ['a list of short segments', [...NAMES.split(', '), 'Torvald Hamrinson', ...NAMES.split(', ')], 'suggest'],
    [
      'short segments of prose',
      [
        'In the evening they all',
        'went to see',
        'Torvald Hamrinson',
        'who had been ill',
        'for a long time',
        'and was glad of it',
      ],
      'fix',
    ],
    [
      'another language',
      'Am Abend besuchten alle gemeinsam Torvald Hamrinson, welcher lange krank gewesen und deshalb froh darüber war, endlich wieder Besuch empfangen zu dürfen.',
      'suggest',
    ],
  ])('%s', ([, text, tier]) => {
    expect(tierIn(text, 'Torvald Hamrinson')).toBe(tier);
  });

  test.for([
    ['nineteen words around', 10, 0, 9, true],
    ['twenty words around', 10, 0, 10, false],
    ['two function words of twenty', 10, 2, 8, true],
    ['one function word of twenty', 10, 1, 9, false],
    ['six of the sixty nearest words', 30, 6, 24, true],
    ['five of the sixty nearest words', 30, 5, 25, false],
    ['function words beyond the thirty nearest', 30, 0, 30, false],
  ] as const)('%s', ([, before, functionWords, after, expected]) => {
    const beyond = before + functionWords + after === 60 ? 'the '.repeat(20) : '';
    const text = `${beyond}${'Rui '.repeat(before)}Torvald ${'the '.repeat(functionWords)}${'Rui '.repeat(after)}${beyond}`;
    const segment = segmentOf(text, resourcesOf([]));
    const from = segment.words.findIndex(({ raw }) => raw === 'Torvald');
    expect(createStandsInProse([segment])({ segment, from, to: from + 1 })).toBe(expected);
  });

  test('thousands of segments without words take no time', () => {
    const empty = new Array<string>(50_000).fill('…');
    const texts = [...empty, 'Torvald Hamrinson', ...empty];
    expect(tierIn(texts, 'Torvald Hamrinson')).toBe('fix');
  });
});
