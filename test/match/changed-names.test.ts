import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { nameChange } from '../../src/match/changed-names.ts';
import { findMentions, mentionsTouching } from '../../src/match/find-mentions.ts';
import { hitIn, resourcesOf } from './read-segment.ts';

const people = [
  'Mahmoud Qaltrani',
  'Mahmood Verrell',
  'Hossein Dorvanipour',
  'Hassan Lumbari',
  'Wu Jinvartao',
  'Jin Lorvell',
  'Xan Wu',
  'Haitham bin Torvani',
  'Ben Stroller',
];
const corrector = createCorrector(
  compileLexicon(parseDictionary({ entries: people.map((name) => ({ name, kind: 'person' })) })),
);

describe('a right given name that is spelled differently in the name that is meant', () => {
  test.for([
    ['Then Mahmood Kaltrani spoke.', 'Then Mahmoud Qaltrani spoke.'],
    ['The sultan, Haitham Ben Torvanni, agreed.', 'The sultan, Haitham bin Torvani, agreed.'],
    // Only the spaces are wrong.
    ['Then Wu Jin Vartao spoke.', 'Then Wu Jinvartao spoke.'],
  ])('%s', ([text, right]) => expect(corrector.fix(text).text).toBe(right));

  test.for([
    // Another name.
    'Then Hassan Dorvanipur spoke.',
    // The surname is right, so this may be somebody else of the family.
    'Then Mahmood Qaltrani spoke.',
  ])('%s is not fixed', (text) => expect(corrector.fix(text).text).toBe(text));
});

describe('a name that is a piece of a word', () => {
  const persons = ['Hakan Fidran', 'Ron Brandt'].map((name) => ({ name, kind: 'person', aliases: [] as string[] }));
  persons.push({ name: 'Vikita Khrellev', kind: 'person', aliases: ['Vikita Khrellyov', 'Vikita Skhrellov'] });
  const listed = createCorrector(compileLexicon(parseDictionary({ entries: persons })));

  test('does not hold a fix back in text without capitals', () =>
    expect(listed.fix('and then hakan fid ron said no').text).toBe('and then Hakan Fidran said no'));

  test.for([
    // Capitals tell that the recogniser took it for a name.
    'Then Hakan Fid Ron said no.',
    // A right part of the same name, beside an initial.
    'and then vikita s khrellev spoke about it',
  ])('%s is not fixed', (text) => expect(listed.fix(text).text).toBe(text));
});

describe('what a hit does to right names within a run', () => {
  const entries = [
    ...people.map((name) => ({ name, kind: 'person' })),
    { name: 'Hakan Fidran', kind: 'person' },
    { name: 'Mahmoud Zerval Qaltrani', kind: 'person' },
    { name: 'Ron Brandt', kind: 'person' },
    { name: 'Varnic', kind: 'place' },
    { name: 'Varnic Sea', kind: 'place' },
    { name: 'Ron Setta', kind: 'person' },
    { name: 'Mahmood', kind: 'place' },
  ];
  const resources = resourcesOf(entries.filter(({ name }) => name !== 'Mahmood'));
  const withPlace = resourcesOf(entries);
  const changeIn = (text: string, name: string, { lexicon, ...rest } = resources) => {
    const { run, hit } = hitIn(text, name, { lexicon, ...rest });
    const touching = mentionsTouching(findMentions(run.segment, lexicon.index), run.from, run.to);
    const meant = lexicon.index.formWords(hit.form);
    const changed = touching.filter(({ from, to }) =>
      run.segment.words.slice(from, to).some(({ folded }) => !meant.includes(folded)),
    );
    return nameChange(run, hit, changed, touching, lexicon.index);
  };

  test.for([
    ['the same given name, beside an unknown word', 'Then [Mahmood Kaltrani] spoke', 'Mahmoud Qaltrani'],
    ['only other spaces', 'Then [Wu Jin Vartao] spoke', 'Wu Jinvartao'],
    ['a piece of a word, in text without capitals', 'and then [hakan fid ron] spoke', 'Hakan Fidran'],
  ] as const)('respelled: %s', ([, text, name]) => expect(changeIn(text, name)).toBe('respelled'));

  test.for([
    ['another given name', 'Then [Hassan Dorvanipur] spoke', 'Hossein Dorvanipour'],
    ['the same given name beside right words', 'Then [Mahmood Qaltrani] spoke', 'Mahmoud Qaltrani'],
    ['beside an unknown word of the name', 'Then [Mahmood Zerval Qaltrani] spoke', 'Mahmoud Zerval Qaltrani'],
    ['beside a known word', 'Then [Mahmood Walter] spoke', 'Mahmoud Qaltrani'],
    ['with a word too many', 'Then [Mahmood Kaltrani Zxqtar] spoke', 'Mahmoud Qaltrani'],
    ['a piece of a word, in text with capitals', 'Then [Hakan Fid Ron] spoke', 'Hakan Fidran'],
    ['a piece of a word, with a function word', 'and then [hakan fid ron was] there', 'Hakan Fidran'],
  ] as const)('replaced: %s', ([, text, name]) => expect(changeIn(text, name)).toBe('replaced'));

  test.for([
    ['the name of another entry', 'and then [the varnic set] sail', 'Varnic Sea', 'continued'],
    ['only a part of another', 'and then [ron seta] left', 'Ron Setta', undefined],
    ['no name', 'and then [varnik sea] was seen', 'Varnic Sea', undefined],
  ] as const)('kept: %s', ([, text, name, change]) => expect(changeIn(text, name)).toBe(change));

  test('replaced: the given name is a name of its own', () =>
    expect(changeIn('Then [Mahmood Kaltrani] spoke', 'Mahmoud Qaltrani', withPlace)).toBe('replaced'));
});
