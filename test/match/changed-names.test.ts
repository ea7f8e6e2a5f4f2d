import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

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
