import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dictionary, Entry } from '../../src/dictionary/dictionary.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { UngarbleError } from '../../src/errors.ts';
import type { ExchangeFormat } from '../../src/exchange/exchange-format.ts';
import { EXCHANGE_FORMATS, loadExchangeFormat } from '../../src/exchange/exchange-formats.ts';
import { writeDictionary } from '../../src/exchange/write-dictionary.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';
import { SAMPLES } from './samples.ts';

const FORMATS = await Promise.all(
  Object.keys(EXCHANGE_FORMATS).map(async (name) => ({
    name,
    ...((await loadExchangeFormat(name)) as ExchangeFormat),
  })),
);
const WRITABLE = FORMATS.filter(({ read, write }) => read && write);

function exchangeFormat(name: string): ExchangeFormat | undefined {
  return FORMATS.find((format) => format.name === name);
}

function read(format: ExchangeFormat | undefined, text: string) {
  if (!format?.read) throw new Error('not a format that is read');
  return format.read(text);
}

function write(format: ExchangeFormat | undefined, dictionary: Dictionary) {
  if (!format?.write) throw new Error('not a format that is written');
  return format.write(dictionary);
}

test.for(FORMATS)('$name matches its description in the list', ({ name, read, write }) => {
  const { reads, writes } = EXCHANGE_FORMATS[name];
  expect({ reads: read !== undefined, writes: write !== undefined }).toEqual({ reads, writes });
});

test('every format that is read has a sample', () => {
  const sampled = new Set(SAMPLES.map(({ format }) => format));
  expect(FORMATS.map(({ name }) => name).filter((name) => !sampled.has(name))).toEqual([]);
});

describe('samples', () => {
  test.for(SAMPLES.map((sample) => [sample.format, sample] as const))(
    '%s',
    ([name, { text, entries, losses = {} }]) => {
      const { dictionary, losses: lost } = read(exchangeFormat(name), text);
      expect({ dictionary, losses: lost }).toEqual({ dictionary: { entries }, losses });
    },
  );

  test.for(
    SAMPLES.filter(({ format }) => exchangeFormat(format)?.write).map((sample) => [sample.format, sample] as const),
  )('%s: export and import again is what it was', ([name, { text }]) => {
    const format = exchangeFormat(name);
    const { dictionary } = read(format, text);
    expect(read(format, write(format, parseDictionary(dictionary)).text).dictionary).toEqual(dictionary);
  });
});

describe('what is imported', () => {
  test.for(SAMPLES.map((sample) => [sample.format, sample] as const))(
    '%s: is the same again from the YAML and the CSV that are made of it',
    ([name, { text }]) => {
      const { dictionary } = read(exchangeFormat(name), text);
      const { entries } = parseDictionary(dictionary);
      const bare = (list: readonly Entry[]) => list.map(({ source, specs, ...fields }) => fields);
      expect(bare(parseYamlDictionary(writeDictionary(dictionary)).entries)).toEqual(bare(entries));
      const csv = exchangeFormat('csv');
      const again = parseDictionary(read(csv, write(csv, parseDictionary(dictionary)).text).dictionary);
      expect(bare(again.entries)).toEqual(bare(entries));
    },
  );
});

const word = fc.oneof(
  fc.constantFrom('Varlan', 'Quist', 'الورد', 'Вельма', 'U.N.', 'UN', 'of', 'İsmat', '42', 'مینا', "O'Hara", 'Al-Quds'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'ab|\\/#*!~+,;:"\'=@-<>&()[]{}.$^%?_\t\u2028'), minLength: 1, maxLength: 5 }),
);
const phrase = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' ').normalize('NFC').trim().replace(/\s+/gu, ' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const phrases = fc.uniqueArray(phrase, { maxLength: 2 });
const entry = fc.record(
  {
    name: phrase,
    id: fc.constantFrom('wikidata:Q1', 'x-1', 'concept-1', 'a b'),
    kind: fc.constantFrom('person', 'place', 'organisation', 'phrase', 'my own Kind', 'name'),
    aliases: phrases,
    garbles: phrases,
    roles: phrases,
    soundsLike: phrases,
    native: phrases,
    match: fc.constantFrom('exact', 'loose'),
    note: phrase,
    specs: fc.constant([{ keep: 'It stays.' }]),
  },
  { requiredKeys: ['name'] },
);
const dictionaries = fc.array(entry, { maxLength: 4 }).map((entries): Dictionary | undefined => {
  try {
    return parseDictionary({ entries });
  } catch {
    return undefined;
  }
});

describe('any dictionary', () => {
  test.for(WRITABLE.map((format) => [format.name, format] as const))(
    '%s: import, export, import is stable',
    ([, format]) => {
      fc.assert(
        fc.property(dictionaries, (dictionary) => {
          fc.pre(dictionary !== undefined);
          const first = read(format, write(format, dictionary).text).dictionary;
          const again = read(format, write(format, parseDictionary(first)).text).dictionary;
          expect(again).toEqual(first);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('any text', () => {
  test.for(FORMATS.map((format) => [format.name, format] as const))(
    '%s: is read or refused, and what is read parses',
    ([name, format]) => {
      const samples = SAMPLES.filter((sample) => sample.format === name).map(({ text }) => text);
      const damaged = fc
        .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat({ max: 20 }), fc.string({ maxLength: 3 }))
        .map(([text, place, length, inserted]) => {
          const at = place % (text.length + 1);
          return text.slice(0, at) + inserted + text.slice(at + length);
        });
      fc.assert(
        fc.property(fc.oneof(fc.string(), damaged), (text) => {
          let dictionary: unknown;
          try {
            ({ dictionary } = read(format, text));
          } catch (error) {
            if (!(error instanceof UngarbleError)) throw error;
            expect(error.code).toBe('file');
            return;
          }
          parseDictionary(dictionary);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('data that an export cannot represent is counted', () => {
  const dictionary = parseDictionary({
    entries: [
      {
        name: 'Ismat Varlan',
        kind: 'person',
        aliases: ['I. Varlan'],
        garbles: ['Far Lan', 'Varlin'],
        roles: ['minister', 'mayor'],
        match: 'loose',
        specs: [{ keep: 'It stays.' }],
      },
    ],
    rules: [{ rule: 'called on {x} for its', becomes: 'called out {x} for its' }],
  });
  const always = { roles: 2, rules: 1, match: 1, specs: 1 };

  test.for([
    ['list', { ...always, kind: 1, aliases: 1, garbles: 2 }],
    ['csv', { specs: 1, rules: 1 }],
    ['prh', { ...always, kind: 1, aliases: 1 }],
    ['cspell', { ...always, kind: 1, 'names of several words, which were split': 2, 'garbles of several words': 2 }],
    ['spacy', { ...always, garbles: 2 }],
    ['assemblyai', { ...always, kind: 1, 'aliases, which became names': 1, 'garbles of names of several words': 2 }],
    ['tbx', always],
  ] as const)('%s', ([name, losses]) => {
    expect(write(exchangeFormat(name), dictionary).losses).toEqual(losses);
  });

  test('Deepgram takes a hundred names', () => {
    const many = parseDictionary(Array.from({ length: 103 }, (_, index) => `Varlan ${index}`));
    const { text, losses } = write(exchangeFormat('deepgram'), many);
    expect(text.match(/keyterm=/g)).toHaveLength(100);
    expect(losses).toEqual({ 'names beyond 100, the maximum of the service': 3 });
  });
});

test.for(['hunspell', 'cspell'] as const)('%s: words have no punctuation between words', (name) => {
  const dictionary = parseDictionary([
    { name: 'Ismat Varlan', aliases: ['Varlan, Ismat', 'Varlan (“Izzy”)', 'St. Varlan'] },
  ]);
  const { entries } = read(exchangeFormat(name), write(exchangeFormat(name), dictionary).text).dictionary;
  expect(entries).toEqual(['Ismat', 'Varlan', 'Izzy', 'St.'].map((word) => ({ name: word })));
});

test('results of a query are no entities of Wikidata', () => {
  const results = SAMPLES.find(({ format }) => format === 'wikidata-sparql')?.text ?? '';
  expect(read(exchangeFormat('wikidata'), results)).toEqual({ dictionary: { entries: [] }, losses: {} });
});

test('a glossary without guarded formulas keeps the apostrophe before a sign', () => {
  const { entries } = parseDictionary(read(exchangeFormat('deepl-csv'), "'+Вельма,Velma\n").dictionary);
  expect(entries.map(({ name, native }) => [name, native])).toEqual([['Velma', ["'+Вельма"]]]);
});

test('a term base of any size is read', () => {
  const terms = Array.from(
    { length: 150_000 },
    (_, i) => `<conceptEntry><langSec xml:lang="en"><termSec><term>Name ${i}</term></termSec></langSec></conceptEntry>`,
  );
  const source = `<tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body>${terms.join('')}</body></text></tbx>`;
  expect(read(exchangeFormat('tbx'), source).dictionary.entries).toHaveLength(150_000);
});
