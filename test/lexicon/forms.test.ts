import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/lexicon/forms.ts';
import { entryOf } from '../oracle/entry-of.ts';

const person = (name: string) => formsOf(entryOf({ name, kind: 'person' })).map(({ kind, text }) => `${kind}: ${text}`);
const organisation = (name: string) => formsOf(entryOf({ name, kind: 'organisation' })).map(({ text }) => text);

describe('formsOf a person', () => {
  test.for([
    ['Seyed Abbas Araghchi', ['short: Abbas Araghchi', 'surname: Araghchi', 'given: Abbas']],
    ['Frenkie de Jong', ['surname: de Jong', 'given: Frenkie']],
    ['Mohammed bin Salman', ['surname: bin Salman', 'given: Mohammed']],
    ['Bashar al-Assad', ['surname: al-Assad', 'surname: Assad', 'given: Bashar']],
    ['Xi Jinping', ['surname: Xi', 'given: Jinping']],
    ['Kim Jong Un', ['surname: Kim']],
    ['Norman D. Dicks', ['short: Norman Dicks', 'surname: Dicks', 'given: Norman']],
    ['BATZANDAN Jalbasuren', ['surname: BATZANDAN', 'given: Jalbasuren']],
    ['Martin Luther King Jr.', ['short: Martin King', 'surname: King', 'given: Martin']],
  ] as const)('%s', ([name, forms]) => {
    expect(person(name)).toEqual(expect.arrayContaining([`name: ${name}`, ...forms]));
  });

  test('a leading surname and half of a given name are not a short form', () => {
    expect(person('Kim Yong Nam')).toEqual(['name: Kim Yong Nam', 'surname: Kim', 'given: Yong Nam']);
  });

  test('a name of one word has no parts', () => {
    expect(person('Pelé')).toEqual(['name: Pelé']);
  });
});

describe('formsOf an organisation', () => {
  test.for([
    ['SiTime Corporation', 'SiTime'],
    ['Apple Inc.', 'Apple'],
    ['Deutsche Bank AG', 'Deutsche Bank'],
    ['OOO Gazprom', 'Gazprom'],
    ['Procter & Gamble Co.', 'Procter & Gamble'],
    ['Carlyle Group', 'Carlyle'],
    ['Marks and Spencer', 'Marks & Spencer'],
  ])('%s is also %s', ([name, short]) => {
    expect(organisation(name)).toContain(short);
  });

  test('two letters are not a short form', () => {
    expect(organisation('GE Corp')).toEqual(['GE Corp']);
  });
});

describe('formsOf an entry without a kind', () => {
  test.for([
    ['Robert Lewandowski', true],
    ['Bank of America', false],
    ['New York', false],
    ['permanent member', false],
    ['Ludwig van Beethoven', true],
  ] as const)('%s is assumed to be a person: %s', ([name, isPerson]) => {
    expect(formsOf(entryOf({ name })).some(({ kind }) => kind === 'surname')).toBe(isPerson);
  });
});

test('garbles, respellings and native forms are forms of their own kinds, each string once', () => {
  const forms = formsOf(
    entryOf({ name: 'Putin', aliases: ['putin'], garbles: ['Poutine'], soundsLike: ['poo tin'], native: ['Путин'] }),
  );
  expect(forms.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'name: Putin',
    'garble: Poutine',
    'sounds-like: poo tin',
    'native: Путин',
  ]);
});
