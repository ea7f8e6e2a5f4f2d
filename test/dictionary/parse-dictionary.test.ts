import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { UngarbleError } from '../../src/errors.ts';
import { entryOf } from '../oracle/entry-of.ts';

describe('a valid dictionary', () => {
  it.each<[string, unknown, object]>([
    ['a list of names', ['Ali Khamenei'], { entries: [entryOf({ name: 'Ali Khamenei' })] }],
    ['an empty list', [], { entries: [], rules: [], imports: [] }],
    [
      'names, entries and rules in one list',
      {
        entries: [
          'Iran',
          { name: 'Iraq', kind: 'place' },
          { rule: 'called on {x} for', becomes: 'called out {x} for' },
        ],
      },
      {
        entries: [entryOf({ name: 'Iran' }), entryOf({ name: 'Iraq', kind: 'place' })],
        rules: [{ rule: 'called on {x} for', becomes: 'called out {x} for', specs: [] }],
      },
    ],
    [
      'one string for a list',
      [{ name: 'Araghchi', aliases: 'Araqchi', native: 'عراقچی' }],
      { entries: [entryOf({ name: 'Araghchi', aliases: ['Araqchi'], native: ['عراقچی'] })] },
    ],
    [
      'strings that are trimmed, single-spaced and NFC',
      [{ name: '  Erdog\u0306an \n Recep ', near: [' a ', 'b\tc'] }],
      { entries: [entryOf({ name: 'Erdo\u011fan Recep', near: ['a', 'b c'] })] },
    ],
    [
      'sentences of specs, which stay as they are',
      [{ name: 'X1', specs: [{ from: ' a  b', to: 'a b' }, { keep: 'c ' }] }],
      { entries: [entryOf({ name: 'X1', specs: [{ from: ' a  b', to: 'a b' }, { keep: 'c ' }] })] },
    ],
    ['imports alone', { imports: 'a.yaml' }, { imports: ['a.yaml'], entries: [] }],
    ['a kind of your own', [{ name: 'X1', kind: 'vessel' }], { entries: [entryOf({ name: 'X1', kind: 'vessel' })] }],
    [
      'a kind with a capital or in American spelling',
      [
        { name: 'X1', kind: 'Person' },
        { name: 'X2', kind: 'Organization' },
      ],
      { entries: [entryOf({ name: 'X1', kind: 'person' }), entryOf({ name: 'X2', kind: 'organisation' })] },
    ],
    ['a field that is undefined', [{ name: 'X1', note: undefined }], { entries: [entryOf({ name: 'X1' })] }],
  ])('%s', (_, input, expected) => {
    expect(parseDictionary(input)).toMatchObject(expected);
  });

  it('keeps every field of an entry', () => {
    const entry = {
      name: 'Seyed Abbas Araghchi',
      id: 'wikidata:Q1',
      kind: 'person',
      aliases: ['Abbas Araqchi'],
      garbles: ['my crude'],
      roles: ['Iranian foreign minister'],
      titles: ['Dr'],
      soundsLike: ['ah rahk chee'],
      native: ['عباس عراقچی'],
      near: ['nuclear'],
      not: ['Bandar Abbas'],
      match: 'loose',
      case: 'exact',
      note: 'n',
      url: 'https://example.org',
      severity: 'info',
      specs: [{ keep: 'Mahmoud Abbas spoke' }],
    };
    expect(parseDictionary([entry]).entries).toEqual([entry]);
  });
});

it('any value gives a dictionary or an error with problems', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ entries: fc.array(fc.anything()), rules: fc.anything() })),
      (input) => {
        try {
          expect(parseDictionary(input)).toHaveProperty('entries');
        } catch (error) {
          expect(error).toBeInstanceOf(UngarbleError);
          expect((error as UngarbleError).problems.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

it('parses its own output unchanged', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}`);
  const entry = fc.record({ name: word, aliases: fc.array(word), near: fc.array(word), note: word });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const once = parseDictionary(entries);
      expect(parseDictionary(JSON.parse(JSON.stringify(once.entries))).entries).toEqual(once.entries);
    }),
  );
});
