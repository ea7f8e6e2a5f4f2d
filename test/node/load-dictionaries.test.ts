import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UngarbleError } from '../../src/errors.ts';
import { loadDictionaries } from '../../src/node/load-dictionaries.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
const relative = (text: string) => text.replaceAll(`${folder}/`, '');
async function loaded(...names: string[]): Promise<string[]> {
  const dictionaries = await loadDictionaries(names.map((name) => join(folder, name)));
  return dictionaries.map(
    ({ file, entries }) => `${relative(file ?? '')}: ${entries.map(({ name }) => name).join(', ')}`,
  );
}
async function refused(...names: string[]): Promise<{ code: string; lines: string[] }> {
  const error = await loadDictionaries(names.map((name) => join(folder, name))).then(
    () => expect.unreachable(),
    (reason: UngarbleError) => reason,
  );
  return { code: error.code, lines: relative(error.message).split('\n') };
}

describe('files that are accepted', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], string[]]>([
    [
      'one of each kind',
      { 'a.yaml': '- A1', 'b.yml': '- B1', 'c.JSON': '["C1"]', 'd.txt': 'D1' },
      ['a.yaml', 'b.yml', 'c.JSON', 'd.txt'],
      ['a.yaml: A1', 'b.yml: B1', 'c.JSON: C1', 'd.txt: D1'],
    ],
    [
      'a plain list with comments',
      { 'a.txt': '# names\r\nAnna Ek\t# the mayor\r\n\r\n  Bo: Ek \r\n#\r\nStudio #5\r\n #no' },
      ['a.txt'],
      ['a.txt: Anna Ek, Bo: Ek, Studio #5'],
    ],
    [
      'a byte order mark',
      { 'a.yaml': '\ufeff- A1', 'b.txt': '\ufeffB1' },
      ['a.yaml', 'b.txt'],
      ['a.yaml: A1', 'b.txt: B1'],
    ],
    [
      'a folder, in the order of names, without other files and folders',
      { 'd/b.yaml': '- B1', 'd/a.txt': 'A1', 'd/README.md': '#', 'd/e/c.yaml': '- C1' },
      ['d'],
      ['d/a.txt: A1', 'd/b.yaml: B1'],
    ],
    [
      'imports before what imports them',
      { 'a.yaml': 'imports: d/b.yaml\nentries: [A1]', 'd/b.yaml': 'imports: [../c.txt]\nentries: [B1]', 'c.txt': 'C1' },
      ['a.yaml'],
      ['c.txt: C1', 'd/b.yaml: B1', 'a.yaml: A1'],
    ],
    [
      'a file that two import, once',
      { 'a.yaml': 'imports: [b.yaml, c.yaml]', 'b.yaml': 'imports: c.yaml', 'c.yaml': '- C1' },
      ['a.yaml', 'c.yaml'],
      ['c.yaml: C1', 'b.yaml: ', 'a.yaml: '],
    ],
    [
      'a folder that is imported',
      { 'a.yaml': 'imports: d', 'd/b.yaml': '- B1' },
      ['a.yaml'],
      ['d/b.yaml: B1', 'a.yaml: '],
    ],
  ])('%s', async (_, files, names, expected) => {
    await write(files);
    expect(await loaded(...names)).toEqual(expected);
  });

  it('a single path, and a link to the same file only once', async () => {
    await write({ 'a.yaml': '- A1' });
    await symlink(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    expect(await loadDictionaries(join(folder, 'a.yaml'))).toHaveLength(1);
    expect(await loaded('a.yaml', 'b.yaml')).toEqual(['a.yaml: A1']);
  });

  it('a plain list records the lines of its names', async () => {
    await write({ 'a.txt': '#\n\n  Anna' });
    const [{ entries }] = await loadDictionaries(join(folder, 'a.txt'));
    expect(entries[0].source).toEqual({ file: join(folder, 'a.txt'), line: 3, column: 3 });
  });

  it('and a table those of its rows, of which some say more about the same name', async () => {
    await write({ 'a.csv': 'name,aliases,note\nAnna,Anni,"two\nlines"\nAnna,Anne\nBaba,' });
    const [{ entries }] = await loadDictionaries(join(folder, 'a.csv'));
    expect(entries.map(({ name, source }) => [name, source?.line])).toEqual([
      ['Anna', 2],
      ['Baba', 5],
    ]);
  });
});

describe('tables, lists and compressed files', () => {
  it.each<[string, string | Uint8Array]>([
    ['a.csv', 'name,kind,aliases\nAnna,person,Anni|Anne\n"Smith, B",,\n'],
    ['a.tsv', 'kind\tname\taliases\nperson\tAnna\tAnni|Anne\n\tSmith, B\n'],
    ['a.TSV.GZ', gzipSync('name\tkind\taliases\nAnna\tperson\tAnni|Anne\nSmith, B\n')],
    ['a.yaml.gz', gzipSync('- {name: Anna, kind: person, aliases: [Anni, Anne]}\n- Smith, B')],
    [
      'a.json',
      JSON.stringify([
        { name: 'Anna', kind: 'person', aliases: ['Anni', 'Anne'] },
        'Smith, B',
        ' '.repeat(2 ** 20) + 'Long',
      ]),
    ],
  ])('%s', async (name, content) => {
    await write({ [name]: content });
    const [{ entries }] = await loadDictionaries(join(folder, name));
    expect(entries.slice(0, 2).map(({ name, kind, aliases }) => ({ name, kind, aliases }))).toEqual([
      { name: 'Anna', kind: 'person', aliases: ['Anni', 'Anne'] },
      { name: 'Smith, B', kind: undefined, aliases: [] },
    ]);
    expect(entries[0].source?.file).toBe(join(folder, name));
  });
});

describe('files that are refused', () => {
  it.each<[string, Record<string, string | Uint8Array>, string, string[]]>([
    ['a missing file', {}, 'file', ['a.yaml: no such file or folder']],
    [
      'a missing import, where it is written',
      { 'a.yaml': 'imports:\n  - gone.yaml' },
      'file',
      ['a.yaml:2:5: import gone.yaml: no such file or folder'],
    ],
    [
      'imports in a circle',
      { 'a.yaml': 'imports: b.yaml', 'b.yaml': 'imports: [a.yaml]' },
      'file',
      ['b.yaml:1:11: import a.yaml: imports form a cycle: a.yaml → b.yaml → a.yaml'],
    ],
    [
      'a file that imports itself',
      { 'a.yaml': 'imports: a.yaml' },
      'file',
      ['a.yaml:1:10: import a.yaml: imports form a cycle: a.yaml → a.yaml'],
    ],
    [
      'another kind of file',
      { 'a.yaml': 'imports: b.xml', 'b.xml': '' },
      'file',
      [
        'a.yaml:1:10: import b.xml: not a dictionary file: its name must end in .yaml, .yml, .json, .csv, .tsv, .txt, or in one of these and .gz',
      ],
    ],
    [
      'a folder without dictionaries',
      { 'a.yaml/README.md': '' },
      'file',
      ['a.yaml: no dictionary files (.yaml, .yml, .json, .csv, .tsv, .txt) in this folder'],
    ],
    [
      'a table without names',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'kind,label\nperson' },
      'dictionary',
      ['t.csv:2: rows without a name: 1'],
    ],
    [
      'a table with a cell that has no end',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'name,kind\nAli,person\n"Baba,person\nCid,person\n' },
      'dictionary',
      ['t.csv:3: a quoted cell is never closed'],
    ],
    [
      'a table without a head',
      { 'a.yaml': 'imports: t.tsv', 't.tsv': 'Ali\tperson' },
      'dictionary',
      ['t.tsv:1: no column "name" in the first row, only "Ali", "person"'],
    ],
    [
      'a table with a head in another language, quoted as it is written',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'nom,Type\nAli,person' },
      'dictionary',
      ['t.csv:1: no column "name" in the first row, only "nom", "Type"'],
    ],
    [
      'cells that have no place',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'name,colour\nAli,red\nBaba,blue' },
      'dictionary',
      ['t.csv:2: cells of column "colour", which is not a field of entries: 2'],
    ],
    [
      'a second column for the name, which does not replace it',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'name,label\nAli,actor' },
      'dictionary',
      ['t.csv:2: cells of column "label", which is not a field of entries: 1'],
    ],
    [
      'a column that is nearly called as a field',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'name,nom\nAli,Alli' },
      'dictionary',
      ['t.csv:2: cells of column "nom", which is not a field of entries; did you mean "not"?: 1'],
    ],
    [
      'cells that say what they cannot',
      { 'a.yaml': 'imports: t.csv', 't.csv': 'name,match\nAli,fuzzy' },
      'dictionary',
      ['t.csv:2: values of "match" other than exact, strict, normal or loose: 1'],
    ],
    [
      'half a packed file',
      { 'a.yaml': 'imports: t.txt.gz', 't.txt.gz': gzipSync('Ali').subarray(0, 12) },
      'file',
      [expect.stringMatching(/^t\.txt\.gz: not a complete gzip file: /)],
    ],
    [
      'JSON without a comma',
      { 'a.yaml': 'imports: t.json', 't.json': '{"entries": [\n"Ali"\n"Baba"]}' },
      'dictionary',
      ['t.json:3:1: not valid JSON: expected "," or "]"'],
    ],
    [
      'a long list in JSON with a mistake in it, at its line',
      { 'a.yaml': 'imports: t.json', 't.json': `[\n3,\n${'"Ali",\n'.repeat(200_000)}"Baba"]` },
      'dictionary',
      [expect.stringMatching(/^t\.json:2:1: /)],
    ],
    [
      'Latin-1',
      { 'a.yaml': Buffer.from('- A1\n- Andr\xe9\n', 'latin1') },
      'file',
      ['a.yaml:2: the file is not UTF-8: save it as UTF-8, for instance with iconv -f WINDOWS-1252 -t UTF-8'],
    ],
    [
      'UTF-16',
      { 'a.yaml': Buffer.from('\ufeff- A1', 'utf16le') },
      'file',
      ['a.yaml: the file is UTF-16: save it as UTF-8'],
    ],
    [
      'a binary file',
      { 'a.yaml': Uint8Array.of(0x50, 0x4b, 0, 0) },
      'file',
      ['a.yaml: the file is not text: it contains NUL bytes'],
    ],
    [
      'broken entries of a file',
      { 'a.yaml': 'imports: b.txt\nentries: [1]', 'b.txt': 'B1\n---' },
      'dictionary',
      [expect.stringMatching(/^a\.yaml:2:11: /)],
    ],
    [
      'broken entries of two imports',
      { 'a.yaml': 'imports: [b.txt, c.json]', 'b.txt': 'B1\n---', 'c.json': '{}' },
      'dictionary',
      [expect.stringMatching(/^b\.txt:2:1: /), expect.stringMatching(/^c\.json:1:1: /)],
    ],
  ])('%s', async (_, files, code, lines) => {
    await write(files);
    expect(await refused('a.yaml')).toEqual({ code, lines });
  });

  it('problems of several paths are reported together', async () => {
    await write({ 'a.yaml': '- 1' });
    expect((await refused('a.yaml', 'b.yaml')).lines).toHaveLength(2);
  });

  it.each([3, [3], { path: 'a.yaml' }])('not a path: %j', (paths) =>
    expect(loadDictionaries(paths as unknown as string)).rejects.toMatchObject({ code: 'option' }),
  );
});

it('reports any number of problems', async () => {
  await write({ 'bad.txt': '!\n'.repeat(150_000) });
  expect((await refused('bad.txt')).lines).toHaveLength(150_000);
});
