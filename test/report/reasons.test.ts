import { describe, expect, test } from 'vitest';
import { reasonsOf, sayReasons, TOLD_EVIDENCE } from '../../src/report/reasons.ts';
import { EVIDENCE } from '../../src/score/evidence.ts';

const suggestionOf = (...evidence: readonly (readonly [name: string, weight: number, detail?: string])[]) => ({
  text: 'Modabber',
  confidence: 0.9,
  evidence: evidence.map(([name, weight, detail]) => ({ name, weight, ...(detail !== undefined && { detail }) })),
});

describe('reasons in plain words', () => {
  test('there is one for each kind of evidence: new rows belong into a row of TOPICS', () => {
    expect(EVIDENCE.map(({ name }) => name).filter((name) => !TOLD_EVIDENCE.has(name))).toEqual([]);
  });

  test.for([
    [
      'what measures the same is added up',
      [
        ['likelihood', 4],
        ['spelling', -1],
      ],
      'spelling and sound are close',
    ],
    [
      'the strongest are told',
      [
        ['role', 3],
        ['title', 1],
        ['sound', 2],
        ['near', 0.5],
      ],
      'its office or role is named; spelling and sound are close; its title stands right before it',
    ],
    [
      'what speaks against comes last',
      [
        ['rivals', -3],
        ['sound', 2],
      ],
      'spelling and sound are close; but other names are nearly as likely',
    ],
    ['what has no words of ours explains itself', [['known-garble', 1, 'listed as wrong']], 'listed as wrong'],
    ['at least by its name', [['other-reason', 1]], 'other reason'],
    ['nothing', [], ''],
  ] as const)('%s', ([, evidence, expected]) => {
    expect(sayReasons(suggestionOf(...evidence), 3)).toBe(expected);
  });

  test('their weights are those of the evidence together', () => {
    expect(reasonsOf(suggestionOf(['likelihood', 4], ['spelling', -1], ['role', 2]), 1)).toEqual([
      { text: 'spelling and sound are close', weight: 3 },
    ]);
  });
});
