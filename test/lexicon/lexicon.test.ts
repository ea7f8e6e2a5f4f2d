import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { foldedWords } from '../../src/text/fold.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const lexicon = compileLexicon(
  dictionaryOf(
    { name: 'Seyed Abbas Araghchi', kind: 'person', garbles: ['my crude'], native: ['عباس عراقچی'] },
    { name: 'Mohammad Mokhber', kind: 'person' },
    { name: 'Modabber', kind: 'person' },
    { name: 'Robert Lewandowski', kind: 'person' },
    { name: 'SiTime Corporation', kind: 'organisation' },
    { name: 'Gurubachan Singh', kind: 'person' },
    { name: 'Norman D. Dicks', kind: 'person' },
    { name: 'Abbas', kind: 'place' },
    { name: 'Bandar Abbas', kind: 'place' },
    { name: 'Quiet Corporation', kind: 'organisation', match: 'exact' },
  ),
);
const { index } = lexicon;
const names = (spelling: string) => lexicon.lookup(spelling).map(({ name }) => name);

describe('lookup', () => {
  test.each([10, 20, 40, 100])('a name written %i times as one word is not that name', (times) =>
    expect(names('araguchi'.repeat(times))).toEqual([]),
  );

  test.for([
    ['Araguchi', 'Seyed Abbas Araghchi'],
    ['Seyeda Alabha Araguchi', 'Seyed Abbas Araghchi'],
    ['Araghchi Abbas', 'Seyed Abbas Araghchi'],
    ['Modavar', 'Modabber'],
    ['low window ski', 'Robert Lewandowski'],
    ['cy time', 'SiTime Corporation'],
    ['Guru Bachan Sing', 'Gurubachan Singh'],
    ['Norm Dicks', 'Norman D. Dicks'],
    ['Levandovskij', 'Robert Lewandowski'],
    ['عباس عراقچی', 'Seyed Abbas Araghchi'],
    ['my crude', 'Seyed Abbas Araghchi'],
    ['Quiet Corporation', 'Quiet Corporation'],
  ])('%s means %s', ([spelling, name]) => {
    expect(names(spelling)[0]).toBe(name);
  });

  test('a whole name outranks a part of another', () => {
    expect(names('Abbas')[0]).toBe('Abbas');
  });

  test('an entry with exact match is not a candidate for similar spellings', () => {
    expect(names('Quiet Corporaton')).not.toContain('Quiet Corporation');
  });

  test('any string is accepted; confidences descend, are in 0..1 and add up to at most one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\ud800', 'a'.repeat(300), '. '.repeat(99))),
        fc.integer({ min: 1, max: 9 }),
        (spelling, limit) => {
          const confidences = lexicon.lookup(spelling, { limit }).map(({ confidence }) => confidence);
          expect(confidences.length).toBeLessThanOrEqual(limit);
          expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
          expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
          expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  test.for([
    ['Seyeda Alabha Araguchi', 'spelling'],
    ['Robert Lewandowski', 'exact'],
    ['low window ski', 'joined'],
    ['Araghchi Seyed Abbas', 'word-order'],
    ['Seyed Araghchi', 'missing-words'],
    ['Minister Robert Lewandowski', 'added-words'],
  ])('the evidence for what %s means has %s', ([spelling, name]) => {
    const [{ evidence }] = lexicon.lookup(spelling);
    expect(evidence.map((item) => item.name)).toContain(name);
  });
});

describe('another given name of the same person', () => {
  const people = ['Bobby Scott', 'Robert Crocitto', 'Dick Cheney', 'Toni Cantó', 'Sasha Petrov'];
  const other = compileLexicon(dictionaryOf(...people.map((name) => ({ name, kind: 'person' }))));

  test.each([
    ['Robert C. Scott', 'Bobby Scott'],
    ['Richard Cheney', 'Dick Cheney'],
    ['Antonio Cantó', 'Toni Cantó'],
    ['Petrov, Alexander', 'Sasha Petrov'],
  ])('is found by lookup: %s may be %s', (spelling, name) =>
    expect(other.lookup(spelling, { limit: 1 })[0]?.name).toBe(name),
  );

  test('is not corrected in a text', () => {
    const corrector = createCorrector(other);
    expect(corrector.check('We met Robert Scott, Richard Cheney and Antonio Cantó.')).toEqual([]);
  });
});

test('entries with match: exact are not among those searched', () => expect(index.searchedEntries).toBe(9));

describe('exact and longestExact', () => {
  test('find every form by its folded words', () => {
    for (let form = 0; form < index.formCount; form++) {
      expect(index.exact(foldedWords(index.formText(form)))).toContain(form);
      expect(index.formWords(form)).toEqual(foldedWords(index.formText(form)));
    }
  });

  test.for([
    ['said seyed abbas araghchi today', 1, 3],
    ['abbas araghchi', 0, 2],
    ['abbas said', 0, 1],
    ['my crude oil', 0, 2],
    ['nothing here', 0, 0],
  ] as const)('%s from %i: %i words', ([text, from, length]) => {
    expect(index.longestExact(text.split(' ').map(index.wordId), from)?.length ?? 0).toBe(length);
  });
});

describe('search', () => {
  test('returns the figures of the comparison', () => {
    const [hit] = index.search(['seyed', 'abas', 'araguchi']);
    expect(hit).toMatchObject({ exactWords: 1, missingWords: 0, addedWords: 0, reordered: false, joined: false });
    expect(index.search(['low', 'window', 'ski'])[0]).toMatchObject({ joined: true });
    expect(index.search(['araghchi', 'seyed'])[0]).toMatchObject({ reordered: true, missingWords: 1 });
    expect(index.search(['araghchi', 'foreign'])[0]).toMatchObject({ addedWords: 1 });
  });

  test('garbles and native forms are excluded', () => {
    const kinds = [...index.search(['my', 'crude']), ...index.search(['عباس'])].map(({ form }) => index.formKind(form));
    expect(kinds).not.toContain('garble');
    expect(kinds).not.toContain('native');
  });

  test('the nearer of two spellings has the higher ratio', () => {
    const ratio = (word: string) =>
      index.search([word]).find(({ form }) => index.formText(form) === 'Modabber')?.logRatio ??
      Number.NEGATIVE_INFINITY;
    expect(ratio('modabber')).toBeGreaterThan(ratio('modaber'));
    expect(ratio('modaber')).toBeGreaterThan(ratio('modavar'));
    expect(ratio('modavar')).toBeGreaterThan(ratio('mandrake'));
  });
});

test('later dictionaries win', () => {
  const { entries } = compileLexicon([
    dictionaryOf({ name: 'Kiev', note: 'old' }),
    dictionaryOf({ name: 'kiev', note: 'new' }),
  ]);
  expect(entries).toMatchObject([{ name: 'kiev', note: 'new' }]);
});

test.for<[spelling: unknown, options: unknown, message: string]>([
  [3, undefined, 'lookup takes a spelling as text, got 3'],
  ['Araguchi', { limti: 1 }, 'unknown option "limti"; known: limit'],
  ['Araguchi', 1, 'options must be an object with limit, got 1'],
  ['Araguchi', { limit: -1 }, 'option "limit" must be a whole number of at least 0, got -1'],
])('lookup(%j, %j) is refused', ([spelling, options, message]) => {
  expect(() => lexicon.lookup(spelling as string, options as object)).toThrow(
    expect.objectContaining({ code: 'option', message }),
  );
});
