import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/match/document.ts';
import { pickDisjoint } from '../../src/resolve/pick-disjoint.ts';
import type { Proposal } from '../../src/resolve/proposal.ts';
import { resourcesOf, segmentOf } from '../match/read-segment.ts';

const resources = resourcesOf(['Kim Jong Un']);

type Row = [words: string, text: string, entry: number, confidence: number, more?: Partial<Proposal>];

/** Proposals of garbles that may be applied, for words of a text. */
function proposalsIn(text: string, rows: readonly Row[]): Proposal[] {
  const segment = segmentOf(text, resources);
  return rows.map(([words, replacement, entry, confidence, more]) => {
    const from = text.slice(0, text.indexOf(words)).split(' ').length - 1;
    return {
      run: { segment, from, to: from + words.split(' ').length },
      rule: 'garble',
      ceiling: 'fix',
      confidence,
      choices: [{ text: replacement, entry, confidence, coversRun: true, explain: () => [] }],
      message: '',
      ...more,
    };
  });
}

const pick = (text: string, rows: readonly Row[]) =>
  pickDisjoint(proposalsIn(text, rows)).map(({ run, choices }) => `${textOf(run)} → ${choices[0].text}`);

const SUGGESTED = { ceiling: 'suggest' } as const;

test.for<[title: string, text: string, rows: Row[], picked: string[]]>([
  [
    'the more confident one wins',
    'said Modavar today',
    [
      ['said Modavar', 'Sad Modar', 1, 0.7],
      ['Modavar', 'Modabber', 2, 0.9],
    ],
    ['Modavar → Modabber'],
  ],
  [
    'disjoint ones stay, in the order of the text',
    'Tramp met Puten',
    [
      ['Puten', 'Putin', 1, 0.9],
      ['Tramp', 'Trump', 2, 0.7],
    ],
    ['Tramp → Trump', 'Puten → Putin'],
  ],
  [
    'a known garble stays within a longer one that needs review',
    'met Ismet Varlin there',
    [
      ['Ismet Varlin', 'Ismat Varlan', 1, 0.9, SUGGESTED],
      ['Varlin', 'Ismat Varlan', 1, 0.99, { rule: 'known-garble' }],
    ],
    ['Varlin → Ismat Varlan'],
  ],
  [
    'a longer one that is safe supersedes a known garble',
    'met Ismet Varlin there',
    [
      ['Ismet Varlin', 'Ismat Varlan', 1, 0.9],
      ['Varlin', 'Varlan', 1, 0.99, { rule: 'known-garble' }],
    ],
    ['Ismet Varlin → Ismat Varlan'],
  ],
  [
    'what is safe to apply precedes what needs review',
    'kim jong oon fired',
    [
      ['kim jong', 'Jim Yong Kim', 1, 0.94, SUGGESTED],
      ['kim jong oon', 'Kim Jong Un', 2, 0.88],
    ],
    ['kim jong oon → Kim Jong Un'],
  ],
  [
    'the whole name precedes a part of it that needs review',
    'leader kim jong oon fired',
    [
      ['jong oon', 'Jong Un', 2, 0.998, SUGGESTED],
      ['kim jong oon', 'Kim Jong Un', 2, 0.96],
    ],
    ['kim jong oon → Kim Jong Un'],
  ],
  [
    'a part that is safe precedes a whole that needs review',
    'leader kim jong oon fired',
    [
      ['jong oon', 'Jong Un', 2, 0.9],
      ['kim jong oon', 'Kim Jong Un', 2, 0.96, SUGGESTED],
    ],
    ['jong oon → Jong Un'],
  ],
  [
    'a word that makes a run less like the name stays',
    'Army Chief Hrzi Halevi spoke',
    [
      ['Chief Hrzi Halevi', 'Herzi Halevi', 1, 0.9],
      ['Hrzi Halevi', 'Herzi Halevi', 1, 0.8],
    ],
    ['Hrzi Halevi → Herzi Halevi'],
  ],
  [
    'a word that is what is left of the name goes with it',
    'the Bay of Lorv Amore',
    [
      ['Bay of Lorv Amore', 'Bay of Lorvamar', 1, 0.9],
      ['Bay of Lorv', 'Bay of Lorvamar', 1, 0.8],
    ],
    ['Bay of Lorv Amore → Bay of Lorvamar'],
  ],
  [
    'words that resemble nothing in the longer name stay',
    'A map of Central Meelitary Commizsion',
    [
      ['map of Central Meelitary Commizsion', 'CPC Central Military Commission', 1, 0.92],
      ['Central Meelitary Commizsion', 'Central Military Commission', 1, 0.98],
    ],
    ['Central Meelitary Commizsion → Central Military Commission'],
  ],
  [
    'an explicit statement of the dictionary precedes all others',
    'the Gulf of Hormoz',
    [
      ['Gulf of Hormoz', 'Gulf of Hormuz', 1, 0.99],
      ['Hormoz', 'Strait of Hormuz', 2, 0.6, { rule: 'known-garble', ...SUGGESTED }],
    ],
    ['Hormoz → Strait of Hormuz'],
  ],
])('%s', ([, text, rows, picked]) => {
  expect(pick(text, rows)).toEqual(picked);
});

test('flags without a suggestion compete as well', () => {
  const flag = { rule: 'displaced-title', ceiling: 'flag', choices: [] } as const;
  const proposals = proposalsIn('Ayatollah said Khamenei left', [
    ['Ayatollah said Khamenei', '', 1, 0.7, flag],
    ['Khamenei', '', 1, 0.6, flag],
  ]);
  expect(pickDisjoint(proposals)).toEqual([proposals[0]]);
});

describe('any proposals', () => {
  const text = 'one two three four five six seven eight';
  const words = text.split(' ');
  const row = fc
    .tuple(fc.nat(7), fc.integer({ min: 1, max: 3 }), fc.constantFrom('Alpha', 'Alpha Beta'), fc.nat(2), fc.nat(100))
    .map(([from, count, replacement, entry, share]): Row => {
      const seen = words.slice(from, from + count).join(' ');
      return [seen, replacement, entry, share / 100, [SUGGESTED, {}, { choices: [] }][share % 3]];
    });

  test('are picked in order and without overlaps, and each of the others overlaps one of them', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const proposals = proposalsIn(text, rows);
        const picked = pickDisjoint(proposals);
        for (let i = 1; i < picked.length; i++) expect(picked[i].run.from).toBeGreaterThanOrEqual(picked[i - 1].run.to);
        for (const proposal of proposals)
          expect(picked.some(({ run }) => run.from < proposal.run.to && proposal.run.from < run.to)).toBe(true);
      }),
    );
  });
});

test.for<[first: Proposal['rule'], second: Proposal['rule']]>([
  ['known-garble', 'rule'],
  ['known-garble', 'term'],
  ['known-garble', 'alias'],
  ['rule', 'garble'],
  ['term', 'garble'],
  ['alias', 'wrong-name'],
  ['garble', 'displaced-title'],
  ['wrong-name', 'inconsistent'],
])('%s precedes %s, even if less confident', ([first, second]) => {
  const rows: Row[] = [
    ['said Modavar', 'Sad Modar', 1, 0.9, { rule: second }],
    ['Modavar', 'Modabber', 2, 0.5, { rule: first }],
  ];
  expect(pick('said Modavar today', rows)).toEqual(['Modavar → Modabber']);
});
