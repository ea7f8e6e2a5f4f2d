import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UngarbleError } from '../src/errors.ts';
import { parseYamlDictionary } from '../src/yaml.ts';

function refusal(source: string): string[] {
  try {
    parseYamlDictionary(source, { file: 'd.yaml' });
  } catch (error) {
    if (error instanceof UngarbleError && error.code === 'dictionary') return error.message.split('\n');
    throw error;
  }
  throw new Error('not refused');
}

it('reads entries, rules and imports with their places', () => {
  const source = [
    'imports: [countries.yaml]',
    'entries:',
    '  - Iran',
    '  - name: Seyed Abbas Araghchi',
    '    native: عباس عراقچی',
    "    specs: [{ keep: 'Mahmoud Abbas spoke' }]",
    "  - rule: 'called on {party} for its'",
    "    becomes: 'called out {party} for its'",
  ].join('\n');
  const dictionary = parseYamlDictionary(source, { file: 'd.yaml' });
  expect(dictionary).toMatchObject({
    file: 'd.yaml',
    imports: ['countries.yaml'],
    importSources: [{ file: 'd.yaml', line: 1, column: 11 }],
    entries: [
      { name: 'Iran', source: { file: 'd.yaml', line: 3, column: 5 } },
      {
        name: 'Seyed Abbas Araghchi',
        native: ['عباس عراقچی'],
        source: { line: 4, column: 5 },
        specs: [{ keep: 'Mahmoud Abbas spoke', source: { line: 6, column: 13 } }],
      },
    ],
    rules: [{ rule: 'called on {party} for its', source: { line: 7, column: 5 } }],
  });
});

describe('valid sources', () => {
  it.each([
    ['JSON', '{"entries": ["Ari"]}'],
    ['JSON indented by tabs', '{\n\t"entries": [\n\t\t"Ari"\n\t]\n}'],
    ['a byte order mark', '\ufeff- Ari'],
    ['Windows line ends', '- Ari\r\n'],
    ['an anchor used twice', '- &a Ari\n- *a'],
  ])('%s', (_, source) => {
    expect(parseYamlDictionary(source).entries[0].name).toBe('Ari');
  });
});

describe('invalid sources', () => {
  it.each<[string, string, string[]]>([
    [
      'nothing',
      '# nothing yet\n',
      ['d.yaml: a dictionary must be a list of names or an object with entries, got nothing'],
    ],
    [
      'a misspelt field, at its key',
      '- name: X\n  aliasses: [Y]',
      ['d.yaml:2:3: unknown field "aliasses": did you mean aliases?'],
    ],
    ['a wrong value, at the value', '- name: X\n  kind: 3', [expect.stringMatching(/^d\.yaml:2:9: kind must be text/)]],
    [
      'a value behind an anchor',
      '- name: A\n  near: &n [1]\n- name: B\n  near: *n',
      [expect.stringMatching(/^d\.yaml:2:13/), expect.stringMatching(/^d\.yaml:2:13/)],
    ],
    ['an item of a list', '- Iran\n- 7', [expect.stringMatching(/^d\.yaml:2:3: an entry must be a name/)]],
    [
      'a field without a value',
      '- name: X\n  aliases:',
      [expect.stringMatching(/^d\.yaml:2:11: aliases must be .* got nothing/)],
    ],
    ['a repeated key', '- name: X\n  name: Y', ['d.yaml:2:3: not valid YAML: Map keys must be unique']],
    ['broken syntax', 'entries: [a\n', [expect.stringMatching(/^d\.yaml:2:1: not valid YAML/)]],
    ['a second document', '- a\n---\n- b', [expect.stringMatching(/^d\.yaml:2:1: .*second YAML document/)]],
    ['a foreign tag', '- !!js/function x', [expect.stringMatching(/^d\.yaml:1:3: not valid YAML: Unresolved tag/)]],
    ['an unknown anchor', '- *nobody', [expect.stringMatching(/not valid YAML: Unresolved alias/)]],
    [
      'brackets that would end the process',
      '['.repeat(100_000),
      ['d.yaml:1:52: not valid YAML: nested more than 50 levels deep'],
    ],
    ['dashes without end', '- '.repeat(50_000), [expect.stringContaining('nested more than 50 levels deep')]],
  ])('%s', (_, source, expected) => {
    expect(refusal(source)).toEqual(expected);
  });

  it('anchors that unfold into millions of items', () => {
    const doubling = Array.from({ length: 8 }, (_, at) => `${at + 1}: &n${at + 1} [${Array(9).fill(`*n${at}`)}]`);
    expect(refusal(`0: &n0 [x]\n${doubling.join('\n')}`)).toEqual([expect.stringContaining('Excessive alias count')]);
  });

  it('every problem at once, from top to bottom', () => {
    const source = 'entries:\n  - name: 3\n  - name: X\n    match: norml\n    colour: red\nrules: none';
    const places = refusal(source).map((line) => line.split(': ')[0]);
    expect(places).toEqual(['d.yaml:2:11', 'd.yaml:4:12', 'd.yaml:5:5', 'd.yaml:6:8']);
  });
});

it('any source gives a dictionary or an error', () => {
  const piece = fc.constantFrom(
    '- ',
    'name: ',
    'entries:',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    ':',
    '?',
    '!',
    '"',
    "'",
    '|',
    '#',
    'x',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (source) => {
        try {
          parseYamlDictionary(source);
        } catch (error) {
          expect(error).toBeInstanceOf(UngarbleError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
