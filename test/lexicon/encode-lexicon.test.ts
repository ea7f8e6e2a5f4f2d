import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dictionary, Entry } from '../../src/dictionary/dictionary.ts';
import { mergeDictionaries } from '../../src/dictionary/merge-dictionaries.ts';
import { UngarbleError } from '../../src/errors.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { decodeLexicon, encodeLexicon } from '../../src/lexicon/encode-lexicon.ts';
import { formsOf } from '../../src/lexicon/forms.ts';
import { VERSION } from '../../src/lexicon/layout.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { foldedWords } from '../../src/text/fold.ts';
import { dictionaryOf, entryOf } from '../oracle/entry-of.ts';

const WORDS = [
  'Ali',
  'ali',
  'Baba',
  'van',
  'Łódź',
  'عباس',
  '東京',
  '🙂x',
  'b\ufeffc',
  'Araghchi',
  'Aragchi',
  'Co',
  'ali '.repeat(70).trim(),
];
const nameArb = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const namesArb = fc.array(nameArb, { maxLength: 2 });
const sourceArb = fc.record(
  {
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    line: fc.constantFrom(1, 70_000),
    column: fc.constantFrom(1, 70_000),
  },
  { requiredKeys: [] },
);
const entryArb: fc.Arbitrary<Entry> = fc
  .record(
    {
      name: nameArb,
      id: fc.constantFrom('Q1', 'Q2'),
      kind: fc.constantFrom('person', 'organisation', 'phrase', 'ship'),
      aliases: namesArb,
      garbles: namesArb,
      roles: namesArb,
      titles: namesArb,
      soundsLike: namesArb,
      native: namesArb,
      match: fc.constantFrom('exact', 'strict', 'normal', 'loose'),
      case: fc.constantFrom('keep', 'exact'),
      note: nameArb,
      specs: fc.array(fc.record({ from: nameArb, to: nameArb }), { maxLength: 1 }),
      source: sourceArb,
    },
    { requiredKeys: ['name'] },
  )
  .map(entryOf);
const dictionaryArb: fc.Arbitrary<Dictionary> = fc.record({
  imports: fc.constant([]),
  entries: fc.array(entryArb, { maxLength: 12 }),
  rules: fc.array(fc.record({ rule: nameArb, becomes: nameArb, specs: fc.constant([]) }), { maxLength: 2 }),
});

/** Everything that a lexicon answers to these words. */
function answers({ entries, rules, index, lookup }: Lexicon, words: readonly string[]) {
  return {
    entries,
    rules,
    lookup: lookup(words.join(' ')),
    search: index.search(words).map(({ sound, ...hit }) => ({ ...hit, sound })),
    exact: index.exact(words),
    longest: index.longestExact(words.map(index.wordId), 0),
    ids: words.map(index.wordId),
    titled: [...index.titled],
    phraseForms: [...index.phraseForms],
  };
}

const foldedArb = fc.array(fc.constantFrom('ali', 'baba', 'van', 'lodz', 'عباس', 'aragchi', 'zzz'), {
  minLength: 1,
  maxLength: 4,
});

const encoded = encodeLexicon(
  compileLexicon(dictionaryOf({ name: 'Abbas Araghchi', kind: 'person', garbles: ['my crude'] }, { name: 'Łódź' })),
);
function sharedCopyOf(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

describe('encodeLexicon and decodeLexicon', () => {
  test('the decoded lexicon gives the same answers as the compiled one, at any byte offset', () => {
    fc.assert(
      fc.property(dictionaryArb, foldedArb, fc.constantFrom(0, 1, 8), (dictionary, words, offset) => {
        const compiled = compileLexicon(dictionary);
        const encoded = encodeLexicon(compiled);
        const shared = new Uint8Array(new SharedArrayBuffer(encoded.length + offset), offset);
        shared.set(encoded);
        expect(answers(decodeLexicon(shared), words)).toEqual(answers(compiled, words));
        expect(encodeLexicon(decodeLexicon(encoded))).toEqual(encoded);
      }),
      { numRuns: 60 },
    );
  });

  test.for([
    ['an array of bytes', encoded],
    ['a buffer', encoded.slice().buffer],
    ['memory of several threads', sharedCopyOf(encoded)],
  ] as const)('accepts %s', ([, bytes]) => {
    expect(decodeLexicon(bytes).lookup('Aragchi')[0]?.name).toBe('Abbas Araghchi');
  });

  test.for([0, 1, 4])('a Node Buffer at byte offset %i is decoded, and copied by encoding', (offset) => {
    const buffer = Buffer.alloc(encoded.length + offset).subarray(offset);
    buffer.set(encoded);
    const copy = encodeLexicon(decodeLexicon(buffer));
    buffer.fill(0);
    expect(copy).toEqual(encoded);
  });

  test('entries, rules and forms are unchanged by compiling', () => {
    fc.assert(
      fc.property(dictionaryArb, (dictionary) => {
        const merged = mergeDictionaries([dictionary]);
        const lexicon = compileLexicon(dictionary);
        const withoutEmptySource = ({ source, ...entry }: Entry) => ({
          ...entry,
          ...(source && Object.keys(source).length > 0 && { source }),
        });
        expect(lexicon.entries).toEqual(merged.entries.map(withoutEmptySource));
        expect(lexicon.rules).toEqual(merged.rules);
        const forms = merged.entries.flatMap((entry, number) => formsOf(entry).map((form) => ({ ...form, number })));
        const { index } = lexicon;
        expect(
          Array.from({ length: index.formCount }, (_, form) => ({
            text: index.formText(form),
            kind: index.formKind(form),
            words: index.formWords(form),
            number: index.formEntry(form),
          })),
        ).toEqual(forms);
      }),
      { numRuns: 60 },
    );
  });

  test('exact search finds the forms with the same words', () => {
    fc.assert(
      fc.property(dictionaryArb, foldedArb, (dictionary, words) => {
        const { index } = compileLexicon(dictionary);
        const withWords = (wanted: readonly string[]) =>
          Array.from({ length: index.formCount }, (_, form) => form).filter(
            (form) => index.formWords(form).join(' ') === wanted.join(' '),
          );
        expect(index.exact(words)).toEqual(withWords(words));
        const length = [4, 3, 2, 1].find((n) => n <= words.length && withWords(words.slice(0, n)).length > 0);
        expect(index.longestExact(words.map(index.wordId), 0)).toEqual(
          length && { length, forms: withWords(words.slice(0, length)) },
        );
      }),
      { numRuns: 100 },
    );
  });

  test('more entries than fit into one block of forms are distinguished', () => {
    const names = Array.from({ length: 200 }, (_, i) => (i % 7 === 3 ? `Name ${'x'.repeat(300)} ${i}` : `Name ${i}`));
    const { entries, index } = compileLexicon(dictionaryOf(...names.map((name) => ({ name, kind: 'person' }))));
    expect(entries.map(({ name }) => name)).toEqual(names);
    expect(names.map((name) => index.exact(foldedWords(name)).map(index.formEntry))).toEqual(names.map((_, i) => [i]));
  });

  test('an entry that no text can match is left out', () => {
    const { entries } = compileLexicon(
      dictionaryOf({ name: 'ʹ', id: 'a' }, { name: 'Ali' }, { name: 'ʺ', id: 'b', aliases: ['Baba'] }),
    );
    expect(entries.map(({ name }) => name)).toEqual(['Ali', 'ʺ']);
  });
});

const refusal = (bytes: Uint8Array): string | undefined => {
  try {
    decodeLexicon(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    return `${error.code}: ${error.message}`;
  }
};
const altered = (at: number, bits: number) => encoded.map((byte, i) => (i === at ? byte ^ bits : byte));
const NOT_COMPILED = 'lexicon: not a compiled lexicon, as written by saveLexicon, encodeLexicon or ungarble compile';

describe('bytes that are not an intact lexicon are refused', () => {
  test.for<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), NOT_COMPILED],
    ['a text', new TextEncoder().encode('entries:\n- name: Ali'), NOT_COMPILED],
    [
      'another version',
      altered(8, VERSION ^ 99),
      `lexicon: the lexicon was compiled by another version of ungarble (format 99, expected ${VERSION}): compile it again`,
    ],
    ['half', encoded.slice(0, 512), 'lexicon: the compiled lexicon is truncated: copy or compile it again'],
    [
      'a changed byte',
      altered(encoded.length - 20, 1),
      'lexicon: the compiled lexicon is damaged (wrong checksum): copy or compile it again',
    ],
  ])('%s', ([, bytes, message]) => {
    expect(refusal(bytes)).toBe(message);
  });

  test('after any change of one byte', () => {
    const missed: number[] = [];
    const bytes = encoded.slice();
    for (let at = 0; at < bytes.length; at++) {
      for (const bits of [1, 0x80, 1 + (at % 255)]) {
        bytes[at] ^= bits;
        if (refusal(bytes) === undefined) missed.push(at);
        bytes[at] ^= bits;
      }
    }
    expect(missed).toEqual([]);
    expect(refusal(bytes)).toBeUndefined();
  });

  test('truncated anywhere, and with further bytes', () => {
    for (let length = 0; length < encoded.length; length++) {
      expect(refusal(encoded.subarray(0, length)), String(length)).toBeDefined();
    }
    expect(refusal(Uint8Array.from([...encoded, 0]))).toBeDefined();
    expect(refusal(Uint8Array.from([...encoded, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeDefined();
  });
});
