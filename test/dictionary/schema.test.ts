import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DICTIONARY_FIELDS, ENTRY_FIELDS, RULE_FIELDS, SPEC_FIELDS } from '../../src/dictionary/fields.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/dictionary.schema.json', import.meta.url), 'utf8'));
const matchesSchema = new Ajv({ strict: false }).compile(schema);

function isParsed(input: unknown): boolean {
  try {
    parseDictionary(input);
    return true;
  } catch {
    return false;
  }
}

describe('the schema has the fields of the parser, each described', () => {
  it.each<[string, readonly string[]]>([
    ['dictionary', DICTIONARY_FIELDS],
    ['entry', Object.keys(ENTRY_FIELDS)],
    ['rule', Object.keys(RULE_FIELDS)],
    ['spec', SPEC_FIELDS],
  ])('%s', (definition, fields) => {
    const { properties } = schema.definitions[definition];
    expect(Object.keys(properties).sort()).toEqual([...fields].sort());
    for (const property of Object.values<{ description?: string; $ref?: string }>(properties)) {
      const target = schema.definitions[property.$ref?.split('/').at(-1) ?? ''];
      expect(property.description ?? target?.description).toMatch(/\w/);
    }
  });

  it('the schema has the choices of the parser', () => {
    const { match, case: casePolicy } = schema.definitions.entry.properties;
    expect([match.enum, casePolicy.enum, schema.definitions.severity.enum]).toEqual([
      ENTRY_FIELDS.match,
      ENTRY_FIELDS.case,
      ENTRY_FIELDS.severity,
    ]);
  });
});

const ENTRY_VALUES: readonly unknown[] = [
  'word',
  ['a', 'b'],
  [],
  '',
  '  ',
  '—',
  ['—'],
  [''],
  [1],
  1,
  true,
  null,
  {},
  'strict',
  'keep',
  'info',
  [{ keep: 'a' }],
  { from: 'a', to: 'b' },
  [{ from: 'a' }],
  [{ to: 'a', from: 'b', keep: 'c' }],
  [{}],
  [{ keep: '' }],
];
const ONE_FIELD = [...Object.keys(ENTRY_FIELDS), 'colour'].flatMap((field) =>
  ENTRY_VALUES.map((value) => [{ name: 'Araghchi', [field]: value }]),
);
const RULE_FIELD = [...Object.keys(RULE_FIELDS), 'name2'].flatMap((field) =>
  ENTRY_VALUES.map((value) => ({ rules: [{ rule: 'some words', becomes: 'other words', [field]: value }] })),
);
const WHOLE: readonly unknown[] = [
  [],
  {},
  null,
  'Araghchi',
  ['Araghchi', { name: 'Iran' }, { rule: 'a', becomes: 'b' }],
  [{ becomes: 'b' }],
  [{ name: 'a', rule: 'b' }],
  [['Araghchi']],
  [1],
  [''],
  { entries: ['Araghchi'] },
  { entries: 'Araghchi' },
  { entries: null },
  { entries: {} },
  { rules: { rule: 'a', becomes: 'b' } },
  { rules: ['a'] },
  { rules: [{ name: 'a' }] },
  { imports: 'a.yaml' },
  { imports: ['a.yaml', 1] },
  { imports: [''] },
  { imports: null },
  { name: 'Araghchi' },
  { entires: [] },
];

describe('schema and parser accept and refuse the same', () => {
  it.each([...WHOLE, ...ONE_FIELD, ...RULE_FIELD].map((input) => [JSON.stringify(input), input]))('%s', (_, input) => {
    expect(isParsed(input)).toBe(matchesSchema(input));
  });
});
