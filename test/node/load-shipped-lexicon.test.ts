import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { loadShippedLexicon } from '../../src/node/load-shipped-lexicon.ts';
import { loadShipped, saveShipped } from '../../src/node/shipped-file.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const nameOf = async (spelling: string) =>
  (await loadShippedLexicon([dictionaryOf({ name: 'Zebulon Quirke', kind: 'person' })])).lookup(spelling)[0]?.name;

test('contains the shipped names and the additional ones', async () => {
  expect(await nameOf('Abbas Araguchi')).toBe('Abbas Araghchi');
  expect(await nameOf('Zebulan Kwirke')).toBe('Zebulon Quirke');
});

describe('a compiled lexicon next to its dictionaries', () => {
  const folder = temporaryFolder();
  const file = join(temporaryFolder(), 'compiled');
  const dictionary = join(folder, 'a.yaml');
  const names = async () => (await loadShipped(file, folder))?.entries.map(({ name }) => name);

  beforeEach(async () => {
    writeFileSync(dictionary, '- Ali');
    await saveShipped(compileLexicon(dictionaryOf({ name: 'Ali' })), file, folder);
  });

  test('is used if it was compiled from them', async () => {
    expect(await names()).toEqual(['Ali']);
  });

  test('is not used if a dictionary has changed, even if its length has not', async () => {
    writeFileSync(dictionary, '- Ala');
    expect(await names()).toBeUndefined();
  });

  test('is not used if a dictionary has another name', async () => {
    renameSync(dictionary, join(folder, 'b.yaml'));
    expect(await names()).toBeUndefined();
    rmSync(join(folder, 'b.yaml'));
  });

  test('is not used if it is damaged', async () => {
    writeFileSync(file, 'half');
    expect(await names()).toBeUndefined();
  });

  test('is not used if it does not exist', async () => {
    expect(await loadShipped(`${file}-missing`, folder)).toBeUndefined();
  });
});

test.each([['people.yaml'], [['people.yaml']]])(
  'paths are refused, with the call that loads them: %j',
  async (given) => {
    await expect(loadShippedLexicon(given as never)).rejects.toThrow(/loadShippedLexicon takes .*dictionaries/);
  },
);
