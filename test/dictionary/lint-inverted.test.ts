import { expect, it } from 'vitest';
import { lintDictionaries } from '../../src/dictionary/lint-dictionaries.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';

function inverted(name: string, kind?: string): string[] {
  const dictionary = parseDictionary([{ name, ...(kind !== undefined && { kind }) }]);
  return lintDictionaries([dictionary])
    .filter(({ rule }) => rule === 'inverted-name')
    .map(({ message }) => message);
}

it.each([
  ['Varlan, Ismat', 'person', 'Varlan, Ismat: write Ismat Varlan, because'],
  ['Varlan, Ismat J.', 'person', 'Varlan, Ismat J.: write Ismat J. Varlan, because'],
  [
    'van der Varlan, Ismat',
    undefined,
    'van der Varlan, Ismat: if this is a person, write Ismat van der Varlan, because',
  ],
])('%s is the name of a person (%s) from an index', (name, kind, message) => {
  expect(inverted(name, kind)).toEqual([expect.stringContaining(message)]);
});

it.each([
  ['Ismat Varlan', 'person'],
  ['Ismat Varlan, Jr.', 'person'],
  ['Ismat Varlan, Ph.D.', undefined],
  ['Velme, Varlania', 'place'],
  ['Varlan, Inc.', undefined],
  ['Varlan, Quist, Orlov', undefined],
  ['Varlan,Ismat', 'person'],
])('%s (%s) is not', (name, kind) => {
  expect(inverted(name, kind)).toEqual([]);
});
