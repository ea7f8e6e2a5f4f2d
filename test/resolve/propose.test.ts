import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import type { TokenRun } from '../../src/match/document.ts';
import { proposeGarble } from '../../src/resolve/propose.ts';
import type { WeighedChoice } from '../../src/score/weigh-suspect.ts';
import { resourcesOf, segmentOf } from '../match/read-segment.ts';

const person = (name: string, more: object = {}) => ({ name, kind: 'person', ...more });
const correctorOf = (entries: readonly object[], options: object = {}) =>
  createCorrector(compileLexicon(parseDictionary({ entries })), options);

describe('whether a likely garble is a fix', () => {
  const resources = resourcesOf(['Ali Modabber']);
  const run: TokenRun = { segment: segmentOf('Then Modavar spoke', resources), from: 1, to: 2 };
  const choice: WeighedChoice = {
    form: 0,
    entry: 0,
    text: 'Modabber',
    confidence: 0.7,
    preference: () => 0,
    spelling: 0.6,
    coversRun: true,
    isPart: true,
    isComplete: true,
    wrongName: false,
    mayBeRight: () => undefined,
    measures: { situation: 0, values: new Float64Array() },
    nearName: 0,
  };
  const propose = (more: Partial<WeighedChoice>, listed: number, inProse = true) => {
    const { ceiling, message } = proposeGarble({ run, choices: [{ ...choice, ...more }] }, listed, () => inProse);
    return [ceiling, message];
  };
  const looks = '"Modavar" looks like a garbled "Modabber"';
  const byChance = 'with so many listed names, one may resemble it by chance';

  test.for([
    ['among few names', {}, 100, true, 'fix', `${looks}.`],
    ['not among many', {}, 100_000, true, 'suggest', `${looks}, but ${byChance}.`],
    ['but if the words in place identify it', { nearName: 0.7 }, 100_000, true, 'fix', `${looks}.`],
    ['and if it is surer', { confidence: 0.99 }, 100_000, true, 'fix', `${looks}.`],
    ['not outside of prose', {}, 100, false, 'suggest', `${looks}, but the surrounding text is hardly prose.`],
    [
      'not if it may be right',
      { mayBeRight: () => 'it rhymes' },
      100_000,
      false,
      'suggest',
      `${looks}, but it rhymes.`,
    ],
  ] as const)('%s', ([, more, listed, inProse, ...expected]) =>
    expect(propose(more, listed, inProse)).toEqual(expected),
  );

  test('no reason is given where the confidence is too low for a fix anyway', () =>
    expect(propose({ confidence: 0.5 }, 100_000, false)[1]).toBe(`${looks}.`));
});

describe('aliases, if one form of each name is requested', () => {
  const corrector = correctorOf(
    [
      person('Abbas Lorvani', { aliases: ['Abbas Lurvani', 'Vael Torrin'] }),
      person('Sami Torrin', { aliases: ['Vael Torrin', 'Sami Dorrell'] }),
      person('Sami Dorrell'),
    ],
    { normalise: true },
  );
  test.for([
    ['Then Abbas Lurvani spoke.', 'Then Abbas Lorvani spoke.'],
    // Of two entries; and the name of another.
    ['Then Vael Torrin spoke.', 'Then Vael Torrin spoke.'],
    ['Then Sami Dorrell spoke.', 'Then Sami Dorrell spoke.'],
  ])('%s', ([text, right]) => expect(corrector.fix(text).text).toBe(right));
});

describe('phrases', () => {
  const corrector = correctorOf([
    {
      name: 'permanent member of the harbour council',
      kind: 'phrase',
      not: ['permanent number of the harbour council'],
    },
    { name: 'Lorvamar', kind: 'place' },
  ]);
  test.for([
    ['one word off', 'a permanent resident of the harbour council', ['permanent resident of the harbour council']],
    ['not by a right name', 'a permanent Lorvamar of the harbour council', []],
    ['not where the entry rules it out', 'a permanent number of the harbour council', []],
  ] as const)('%s', ([, text, expected]) => expect(corrector.check(text).map((found) => found.text)).toEqual(expected));
});

describe('rules', () => {
  const corrector = createCorrector(
    compileLexicon(
      parseDictionary({
        entries: [
          { rule: 'launch of {body} session', becomes: 'opening of {body} session' },
          { rule: 'Upper lake', becomes: 'Upper Lake' },
        ],
      }),
    ),
  );
  test.for([
    ['keeps the capital of a sentence', 'Launch of council session.', ['Opening']],
    ['and none within one', 'The Launch of council session.', ['opening']],
    ['is silent where its words already stand', 'They saw the Upper Lake.', []],
  ] as const)('%s', ([, text, expected]) =>
    expect(corrector.check(text).map(({ suggestions: [best] }) => best.text)).toEqual(expected),
  );
});

describe('spellings that disagree', () => {
  test.for([
    ['once', 'We saw Zvonimira Karlatov. Then Zvonimira Karlatof left.'],
    ['2 times', 'We saw Zvonimira Karlatov. He met Zvonimira Karlatov. Then Zvonimira Karlatof left.'],
  ])('tell how often the other one occurs: %s', ([times, text]) => {
    const details = correctorOf([{ name: 'Lorvamar' }])
      .check(text)
      .flatMap(({ suggestions }) => suggestions.flatMap(({ evidence }) => evidence.map(({ detail }) => detail)));
    expect(details[0]).toContain(`occurs ${times} in the document`);
  });
});
