import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const corrector = createCorrector(
  compileLexicon(
    parseDictionary([
      { name: 'Robert Lewandowski', kind: 'person', soundsLike: ['low window ski'], not: ['low window ski resort'] },
      { name: 'Nguyen Phuc', kind: 'person', soundsLike: ['win fook', 'tom york'] },
      { name: 'Thom Yorke', kind: 'person', soundsLike: ['tom york', 'tom'] },
      { name: 'Vesix', soundsLike: ['vee six'], near: ['engine'] },
      { name: 'etcd', kind: 'term', case: 'exact', soundsLike: ['et see dee'] },
      { name: 'StatefulSet', kind: 'term', case: 'exact' },
      { name: 'Jeyhun Bayramov', kind: 'person', native: 'Джейхун Байрамов' },
      { name: 'Kim Dae Jung', kind: 'person', native: '김대중', near: ['Seoul'] },
      { name: 'Pyongyang', kind: 'place', native: '평양' },
      { name: 'Douma', kind: 'place', native: 'دوما' },
      { name: 'Egypt', kind: 'place', native: 'مصر' },
    ]),
  ),
);

describe('a listed respelling that occurs literally in the text', () => {
  test.for([
    ['with an unknown word it is sure', 'Then win fook left.', 'fix', ['Nguyen Phuc']],
    ['of ordinary words it may be meant', 'Then low window ski left.', 'suggest', ['Robert Lewandowski']],
    ['of two entries it is either', 'Then tom york left.', 'suggest', ['Nguyen Phuc', 'Thom Yorke']],
    ['where a word goes with it', 'The engine is a vee six now.', 'suggest', ['Vesix']],
    ['exact letter case is that of the name, not of its sound', 'We store it in et see dee now.', 'suggest', ['etcd']],
    ['a romanisation of the native name', 'Then Dzheykhun Bayramov left.', 'suggest', ['Jeyhun Bayramov']],
    ['of words that are names elsewhere', 'Then Kim Dae Joong left.', 'suggest', ['Kim Dae Jung']],
    ['in one word', 'He left Pyeongyang.', 'suggest', ['Pyongyang']],
    ['the words of the name beside it belong to it', 'Then Nguyen win fook left.', 'fix', ['Nguyen Phuc']],
  ] as const)('%s: %s', ([, text, tier, answers]) => {
    const [finding] = corrector.check(text);
    expect(finding).toMatchObject({ rule: 'garble', tier });
    expect(finding.suggestions.map((suggestion) => suggestion.text)).toEqual(answers);
  });

  test.for([
    ['one ordinary word is mostly meant', 'Then tom left.'],
    ['no word goes with it', 'It is a vee six now.'],
    ['inside what it is not', 'They built a low window ski resort.'],
    ['a native name unlike the English one', 'The bank Mesr left.'],
    ['a romanisation that is a word', 'The Duma met.'],
  ] as const)('%s: %s', ([, text]) => {
    expect(corrector.check(text)).toEqual([]);
  });
});

test('a name that is split into words is matched as a whole, not by one of its words', () => {
  expect(corrector.fix('It needs stateful set objects.', { tier: 'suggest' }).text).toBe(
    'It needs StatefulSet objects.',
  );
});

describe('spellings of one person', () => {
  const of = (name: string, aliases: string[], native?: string) => ({
    name,
    kind: 'person',
    aliases,
    ...(native && { native }),
  });
  const people = createCorrector(
    compileLexicon(
      parseDictionary([
        of('Oleksandr Syrskyi', ['Olexander Syrskyi', 'Alexander Syrsky']),
        of('Abdel Fattah al-Sisi', ['Abdel-Fattah el-Sissi']),
        of('Abbas Araghchi', ['Seyed Abbas Araghchi'], 'سید عباس عراقچی'),
        of('Ahmed Aboul Gheit', ['Ahmed Abul Gheit']),
      ]),
    ),
  );

  test.for([
    'General Olexander Syrsky reported.',
    'President Abdel Fattah Al-Sissi spoke.',
    'Ahmed Aboul Gheit spoke. Abul Gheit left.',
  ])('the words of right forms mixed, and the surnames of aliases, are right: %s', (text) => {
    expect(people.check(text)).toEqual([]);
  });

  test('no word of the text is left out', () => {
    expect(people.fix('Then Sayed Abbas Arakchi left.', { tier: 'suggest' }).text).toBe(
      'Then Seyed Abbas Araghchi left.',
    );
    expect(people.fix('Then Abbas Arakchi left.', { tier: 'suggest' }).text).toBe('Then Abbas Araghchi left.');
  });
});
