import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

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

  test('thousands of segments without words take no time', () => {
    const empty = new Array<string>(50_000).fill('…');
    const texts = [...empty, 'Torvald Hamrinson', ...empty];
    expect(tierIn(texts, 'Torvald Hamrinson')).toBe('fix');
  });
});
