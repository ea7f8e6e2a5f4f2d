import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { encodeLexicon } from '../../src/lexicon/encode-lexicon.ts';
import { loadLexicon } from '../../src/node/load-lexicon.ts';
import { saveLexicon } from '../../src/node/save-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const lexicon = compileLexicon(dictionaryOf({ name: 'Abbas Araghchi', kind: 'person' }));
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error instanceof UngarbleError && [error.code, error.problems],
  );

test('a saved lexicon is loaded unchanged, and no other file is left', async () => {
  const file = join(folder, 'a.ungarble');
  writeFileSync(file, 'old');
  await saveLexicon(lexicon, file);
  const loaded = await loadLexicon(file);
  expect(loaded.entries).toEqual(lexicon.entries);
  expect(loaded.lookup('Araguchi')).toEqual(lexicon.lookup('Araguchi'));
  expect(readdirSync(folder)).toEqual(['a.ungarble']);
});

test.for([
  ['a file that is not there', join(folder, 'missing'), 'file', 'no such file or folder'],
  ['a folder', folder, 'file', 'is a folder, not a file'],
] as const)('loading %s is refused', async ([, file, code, message]) => {
  expect(await refusal(loadLexicon(file))).toEqual([code, [{ file, message }]]);
});

test('a damaged file is refused with its name', async () => {
  const file = join(folder, 'damaged');
  await saveLexicon(lexicon, file);
  writeFileSync(file, readFileSync(file).subarray(1));
  expect(await refusal(loadLexicon(file))).toEqual([
    'lexicon',
    [{ file, message: expect.stringMatching(/^not a compiled lexicon, as written by saveLexicon/) }],
  ]);
});

test('saving to a path that cannot be written is refused', async () => {
  const file = join(folder, 'no', 'such', 'folder');
  expect(await refusal(saveLexicon(lexicon, file))).toEqual(['file', [{ file, message: 'no such file or folder' }]]);
});

test('anything but a lexicon, such as a promise of one, is refused before anything is written', async () => {
  const file = join(folder, 'none.ungarble');
  const promised = Promise.resolve(lexicon) as unknown as typeof lexicon;
  expect(await refusal(saveLexicon(promised, file))).toMatchObject([
    'lexicon',
    [{ message: expect.stringContaining('await') }],
  ]);
  expect(() => encodeLexicon(promised)).toThrow(UngarbleError);
  expect(readdirSync(folder)).not.toContain('none.ungarble');
});
