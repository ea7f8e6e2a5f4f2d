import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { loadIfFresh } from '../../src/node/load-if-fresh.ts';
import { loadShippedLexicon } from '../../src/node/load-shipped-lexicon.ts';
import { saveLexicon } from '../../src/node/save-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const nameOf = async (spelling: string) =>
  (await loadShippedLexicon([dictionaryOf({ name: 'Zebulon Quirke', kind: 'person' })])).lookup(spelling)[0]?.name;

test('the shipped names are there, and those that are added', async () => {
  expect(await nameOf('Abbas Araguchi')).toBe('Abbas Araghchi');
  expect(await nameOf('Zebulan Kwirke')).toBe('Zebulon Quirke');
});

describe('a compiled lexicon beside its dictionaries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-shipped-'));
  const file = join(mkdtempSync(join(tmpdir(), 'ungarble-built-')), 'compiled');
  const dictionary = join(folder, 'a.yaml');
  const names = async () => (await loadIfFresh(file, folder))?.entries.map(({ name }) => name);

  beforeEach(async () => {
    writeFileSync(dictionary, '- Ali');
    await saveLexicon(compileLexicon(dictionaryOf({ name: 'Ali' })), file);
    utimesSync(dictionary, 1000, 1000);
    utimesSync(file, 1000, 1000);
  });

  test('is used when it is as old', async () => {
    expect(await names()).toEqual(['Ali']);
  });

  test('is not used when a dictionary is newer', async () => {
    utimesSync(dictionary, 1001, 1001);
    expect(await names()).toBeUndefined();
  });

  test('is not used when it is damaged', async () => {
    writeFileSync(file, 'half');
    expect(await names()).toBeUndefined();
  });

  test('is not used when there is none', async () => {
    expect(await loadIfFresh(`${file}-missing`, folder)).toBeUndefined();
  });
});
