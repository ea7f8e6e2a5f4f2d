import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeDictionaries } from '../../src/dictionary/merge-dictionaries.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { foldedKey } from '../../src/text/fold.ts';

const merge = (...inputs: unknown[]) => mergeDictionaries(inputs.map((input) => parseDictionary(input)));

it.each<[string, unknown[], object[]]>([
  ['entries of different names stay apart', [['Iran'], ['Iraq']], [{ name: 'Iran' }, { name: 'Iraq' }]],
  [
    'the same name, letter case and diacritics aside, is one entry written as the later one',
    [['ERDOGAN'], ['Erdoğan']],
    [{ name: 'Erdoğan', aliases: [] }],
  ],
  [
    'lists are united, texts replaced where stated',
    [
      [{ name: 'Ari', kind: 'person', note: 'old', aliases: ['B1', 'C1'] }],
      [{ name: 'Ari', note: 'new', aliases: ['C1', 'D1'] }],
    ],
    [{ name: 'Ari', kind: 'person', note: 'new', aliases: ['B1', 'C1', 'D1'] }],
  ],
  [
    'match and case give way only to what is not the default',
    [[{ name: 'Ari', match: 'strict', case: 'exact' }], ['Ari']],
    [{ match: 'strict', case: 'exact' }],
  ],
  [
    'match of the later dictionary wins',
    [[{ name: 'Ari', match: 'strict' }], [{ name: 'Ari', match: 'loose' }]],
    [{ match: 'loose' }],
  ],
  [
    'the same id is one entry; the old name stays an alias',
    [[{ name: 'Kiev', id: 'q1' }], [{ name: 'Kyiv', id: 'q1' }]],
    [{ name: 'Kyiv', aliases: ['Kiev'] }],
  ],
  [
    'a renamed entry may call its old name wrong',
    [[{ name: 'Kiev', id: 'q1' }], [{ name: 'Kyiv', id: 'q1', garbles: 'Kiev' }]],
    [{ name: 'Kyiv', aliases: [], garbles: ['Kiev'] }],
  ],
  [
    'namesakes with ids of their own stay apart',
    [
      [
        { name: 'Ari', id: 'q1' },
        { name: 'Ari', id: 'q2' },
      ],
    ],
    [{ id: 'q1' }, { id: 'q2' }],
  ],
  [
    'a namesake is found again by its id',
    [
      [
        { name: 'Ari', id: 'q1' },
        { name: 'Ari', id: 'q2' },
      ],
      [{ name: 'Ari', id: 'q2', note: 'n' }],
    ],
    [{ id: 'q1' }, { id: 'q2', note: 'n' }],
  ],
  [
    'an own name that was an alias is the same entry, written so',
    [[{ name: 'Sergey Lavrov', kind: 'person', aliases: ['Sergei Lavrov'] }], [{ name: 'Sergei Lavrov', note: 'n' }]],
    [{ name: 'Sergei Lavrov', kind: 'person', aliases: ['Sergey Lavrov'], note: 'n' }],
  ],
  [
    'a name that was an alias of something else stays apart',
    [[{ name: 'Paris Hilton', kind: 'person', aliases: ['Paris'] }], [{ name: 'Paris', kind: 'place' }]],
    [{ name: 'Paris Hilton' }, { name: 'Paris' }],
  ],
  [
    'a name that was an alias of two entries stays apart',
    [
      [
        { name: 'Ari Bea', aliases: ['Ari'] },
        { name: 'Ari Cyd', aliases: ['Ari'] },
      ],
      ['Ari'],
    ],
    [{ name: 'Ari Bea' }, { name: 'Ari Cyd' }, { name: 'Ari' }],
  ],
  [
    'a name that is an alias in the same dictionary stays apart',
    [[{ name: 'Ari Bea', aliases: ['Ari'] }, 'Ari'], ['Cyd']],
    [{ name: 'Ari Bea' }, { name: 'Ari' }, { name: 'Cyd' }],
  ],
  [
    'a later garble that was an alias is no alias any more',
    [[{ name: 'Kyiv', aliases: ['Kiev'] }], [{ name: 'Kyiv', garbles: ['kiev'] }]],
    [{ aliases: [], garbles: ['kiev'] }],
  ],
  [
    'an entry whose name is a later garble is left out',
    [['Kiev'], [{ name: 'Kyiv', garbles: ['Kiev'] }]],
    [{ name: 'Kyiv', garbles: ['Kiev'] }],
  ],
  [
    'a later name that was a garble is no garble any more',
    [[{ name: 'Modabber', garbles: ['Modavar', 'Modaver'] }], ['Modavar']],
    [{ garbles: ['Modaver'] }, { name: 'Modavar' }],
  ],
  [
    'within one dictionary, right forms win',
    [[{ name: 'Ari', garbles: ['Arie'] }, 'Arie']],
    [{ name: 'Ari', garbles: [] }, { name: 'Arie' }],
  ],
])('%s', (_, inputs, expected) => {
  const { entries } = merge(...inputs);
  expect(entries).toHaveLength(expected.length);
  expect(entries).toMatchObject(expected);
});

it('a later rule replaces an earlier one for the same phrase', () => {
  const { rules } = merge(
    [
      { rule: 'Called on', becomes: 'a' },
      { rule: 'x', becomes: 'y' },
    ],
    [{ rule: 'called on', becomes: 'b' }],
  );
  expect(rules.map(({ becomes }) => becomes)).toEqual(['b', 'y']);
});

const word = fc.constantFrom('Ari', 'Bea', 'Cyd', 'Dov', 'Eve', 'ARI', 'Béa');
const entry = fc
  .record({
    name: word,
    id: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
    aliases: fc.array(word),
    garbles: fc.array(word),
  })
  .map((fields) => {
    const right = new Set([fields.name, ...fields.aliases].map(foldedKey));
    return { ...fields, garbles: fields.garbles.filter((garble) => !right.has(foldedKey(garble))) };
  });
const dictionaries = fc.array(fc.array(entry, { maxLength: 4 }), { minLength: 1, maxLength: 3 });

it('leaves no form both right and wrong, and keeps every name of the last dictionary', () => {
  fc.assert(
    fc.property(dictionaries, (inputs) => {
      const { entries } = merge(...inputs);
      const right = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases].map(foldedKey)));
      expect(entries.flatMap(({ garbles }) => garbles.map(foldedKey)).filter((garble) => right.has(garble))).toEqual(
        [],
      );
      for (const { name } of inputs.at(-1) ?? []) expect(right).toContain(foldedKey(name));
    }),
  );
});

it('merging is idempotent if no id renames an entry', () => {
  fc.assert(
    fc.property(dictionaries, (inputs) => {
      const once = merge(...inputs.map((entries) => entries.map((fields) => ({ ...fields, id: undefined }))));
      expect(mergeDictionaries([once])).toEqual(once);
    }),
  );
});
