import { describe, expect, test } from 'vitest';
import { expandChoices } from '../../src/dictionary/expand-choices.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';

describe('a slot with choices', () => {
  test.for([
    ['no choices', 'put {plan} on ice', 'suspended {plan}', [['put {plan} on ice', 'suspended {plan}']]],
    [
      'one slot with two choices',
      '{verb=put|puts} {plan} on ice',
      '{verb} {plan} on hold',
      [
        ['put {plan} on ice', 'put {plan} on hold'],
        ['puts {plan} on ice', 'puts {plan} on hold'],
      ],
    ],
    [
      'two slots',
      'the {a=old|new} {b=x|y}',
      '{b} of the {a} {b}',
      [
        ['the old x', 'x of the old x'],
        ['the old y', 'y of the old y'],
        ['the new x', 'x of the new x'],
        ['the new y', 'y of the new y'],
      ],
    ],
    [
      'choices that are not repeated',
      '{a=one|two} eyes',
      'eyes',
      [
        ['one eyes', 'eyes'],
        ['two eyes', 'eyes'],
      ],
    ],
    [
      'spaces beside a choice',
      'a {b= c d | e }',
      '{b}',
      [
        ['a c d', 'c d'],
        ['a e', 'e'],
      ],
    ],
    [
      'signs that are special in replacements',
      'cost {sum=$&|$1}',
      '{sum}',
      [
        ['cost $&', '$&'],
        ['cost $1', '$1'],
      ],
    ],
  ] as const)('%s', ([, rule, becomes, expected]) => {
    expect(expandChoices({ rule, becomes }).map((wording) => [wording.rule, wording.becomes])).toEqual(expected);
  });

  test('the rules of one written rule share its fields and run its specs once', () => {
    const { rules } = parseDictionary([
      {
        rule: '{verb=put|puts} it on ice',
        becomes: '{verb} it on hold',
        note: 'an idiom',
        specs: { keep: 'They put it on.' },
      },
    ]);
    expect(rules.map(({ rule, note, specs }) => [rule, note, specs.length])).toEqual([
      ['put it on ice', 'an idiom', 1],
      ['puts it on ice', 'an idiom', 0],
    ]);
  });
});
