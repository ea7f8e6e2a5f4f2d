import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { EXPLAINED_EVIDENCE, formatReasons, reasonsOf } from '../../src/report/reasons.ts';
import { EVIDENCE } from '../../src/score/evidence.ts';

const suggestionOf = (...evidence: readonly (readonly [name: string, weight: number, detail?: string])[]) => ({
  text: 'Modabber',
  confidence: 0.9,
  evidence: evidence.map(([name, weight, detail]) => ({ name, weight, ...(detail !== undefined && { detail }) })),
});

describe('reasons in plain words', () => {
  test('every kind of evidence has one: a new kind needs a row in TOPICS', () => {
    expect(EVIDENCE.map(({ name }) => name).filter((name) => !EXPLAINED_EVIDENCE.has(name))).toEqual([]);
  });

  test('and no other reason has one but those that are not measured', () => {
    const measured = new Set(EVIDENCE.map(({ name }) => name));
    expect([...EXPLAINED_EVIDENCE].filter((name) => !measured.has(name))).toEqual(['near-name', 'rule']);
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
        ['changed-sound', 2],
        ['near', 0.5],
      ],
      'its office or role is mentioned; spelling and sound are close; its title is right before it',
    ],
    [
      'what speaks against comes last',
      [
        ['rivals', -3],
        ['changed-sound', 2],
      ],
      'spelling and sound are close; but other names are nearly as likely',
    ],
    [
      'a long name, whose length makes its edits count, is not called short',
      [
        ['edits', 5],
        ['length', -4],
      ],
      'spelling and sound are close',
    ],
    ['what has no words of ours explains itself', [['known-garble', 1, 'listed as wrong']], 'listed as wrong'],
    ['at least by its name', [['other-reason', 1]], 'other reason'],
    ['nothing', [], ''],
  ] as const)('%s', ([, evidence, expected]) => {
    expect(formatReasons(suggestionOf(...evidence), 3)).toBe(expected);
  });

  test('their weight is the sum of the weights of the evidence', () => {
    expect(reasonsOf(suggestionOf(['likelihood', 4], ['spelling', -1], ['role', 2]), 1)).toEqual([
      { text: 'spelling and sound are close', weight: 3 },
    ]);
  });
});

describe('every suggestion has at least one reason for it', () => {
  const corrector = createCorrector(
    compileLexicon(
      parseDictionary({
        entries: [
          { name: 'Marco Rubio', kind: 'person', roles: ['US Secretary of State'], garbles: ['Mark O’Ruby'] },
          { name: 'Gen. Ramo Ortega', kind: 'person' },
          { name: 'Joint Committee on Northern Water Rights', kind: 'organisation' },
          { name: 'Kyiv', kind: 'place', aliases: ['Kiev'] },
          { name: 'Yichun', kind: 'place' },
          { name: 'ballistic missile', kind: 'term' },
          { name: 'permanent member of the UN Security Council', kind: 'phrase' },
          { rule: 'called on {party} for its', becomes: 'called out {party} for its' },
        ],
      }),
    ),
    { normalise: true, minConfidence: 0.1 },
  );
  test.for([
    'Marko Rubyo',
    'MARKO RUBYO AND MARCORUBYO',
    'Then Mark O’Ruby left.',
    'Yesterday Gen. Branch Ortega left.',
    'The Joint Committee on Northern Watch Rights met.',
    'Kiev and Yichuan are not Yichun.',
    'The ballistic missal fell.',
    'It is a permanent resident of the UN Security Council.',
    'He called on the committee for its silence.',
    'Gruvansky came, and Gruvansky spoke, and Gruvanskiy left.',
  ])('%s', (text) => {
    const suggestions = corrector.check(text).flatMap((finding) => finding.suggestions);
    expect(suggestions).not.toEqual([]);
    for (const suggestion of suggestions)
      expect(reasonsOf(suggestion, 3).filter(({ weight }) => weight > 0)).not.toEqual([]);
  });

  test('the words in place are a reason if they are stronger evidence than the measures', () => {
    const [{ suggestions }] = corrector.check('It was said that Gen. Branch Ortega agreed.');
    expect(suggestions[0].evidence).toContainEqual(
      expect.objectContaining({ name: 'near-name', weight: expect.any(Number) }),
    );
  });

  test.for([
    ['From Yichuan to Yichun he went.', ', but both occur in one sentence and may be two names.'],
    ['The ballistic missal fell.', ', but its words are ordinary and may be intended.'],
    ['The US Secretary of State, Marco Dubio, left.', '.'],
  ] as const)('"%s": the message says why a confident correction is only suggested', ([text, ending]) => {
    const [{ message }] = corrector.check(text);
    expect(message.slice(message.lastIndexOf('"') + 1)).toBe(ending);
  });
});
