import { expect, test } from 'vitest';
import { unusedImports } from '../../src/dictionary/lint-imports.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

test.for<[string, Record<string, string>, string[]]>([
  ['one that brings something', { b: '- Bea', a: 'imports: [b]\nentries: [Ari]' }, []],
  ['an empty one', { b: 'entries: []', a: 'imports: [b]\nentries: [Ari]' }, ['a:1 import b: it is empty: remove it']],
  ['one that is empty but imports another', { c: '- Cid', b: 'imports: [c]', a: 'imports: [b]' }, []],
  ['one twice', { b: '- Bea', a: 'imports:\n  - b\n  - b' }, ['a:3 import b: b already imports it: remove it']],
  [
    'one that another brings',
    { c: '- Cid', b: 'imports: [c]\nentries: [Bea]', a: 'imports:\n  - c\n  - b' },
    ['a:2 import c: b already imports it: remove it'],
  ],
  [
    'one that is repeated',
    { b: '- Bea\n- Cid', a: 'imports: [b]\nentries: [BEA, Cid]' },
    ['a:1 import b: this dictionary repeats all of it: remove it'],
  ],
  [
    'one that is repeated but has more to say',
    { b: '- {name: Bea, aliases: [Bee]}', a: 'imports: [b]\nentries: [Bea]' },
    [],
  ],
])('%s', ([, files, expected]) => {
  const dictionaries = Object.entries(files).map(([file, source]) => parseYamlDictionary(source, { file }));
  const problems = unusedImports(dictionaries, (_, name) => (Object.hasOwn(files, name) ? [name] : []));
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(expected);
});
