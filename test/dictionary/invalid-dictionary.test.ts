import { describe, expect, it } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { UngarbleError } from '../../src/errors.ts';

function refusal(input: unknown): UngarbleError {
  try {
    parseDictionary(input);
  } catch (error) {
    if (error instanceof UngarbleError) return error;
    throw error;
  }
  throw new Error(`not refused: ${JSON.stringify(input)}`);
}

const messages = (input: unknown) => refusal(input).problems.map(({ message }) => message);

describe('an invalid dictionary', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'a dictionary must be a list of names or an object with entries, got nothing'],
    ['a number', 3, 'a dictionary must be a list of names or an object with entries, got 3'],
    ['an empty object', {}, 'the dictionary has no entries, rules or imports'],
    [
      'a single entry',
      { name: 'X' },
      'a single entry must be in a list: write "entries:" above it and "- " before its name',
    ],
    ['a misspelt part', { entires: [] }, 'entires: unknown field "entires": did you mean entries?'],
    [
      'a field with two letters exchanged',
      [{ name: 'X', kidn: 'place' }],
      '[0].kidn: unknown field "kidn": did you mean kind?',
    ],
    ['a misspelt field', [{ name: 'X', garble: [] }], '[0].garble: unknown field "garble": did you mean garbles?'],
    [
      'a field in another style',
      [{ name: 'X', sounds_like: [] }],
      '[0].sounds_like: unknown field "sounds_like": did you mean soundsLike?',
    ],
    [
      'a merge of YAML 1.1',
      [{ name: 'X', '<<': { kind: 'person' } }],
      '[0].<<: unknown field "<<": YAML 1.2 does not merge: an alias (*) may only stand for a whole value',
    ],
    ['the word of another tool', [{ name: 'X', type: 'person' }], '[0].type: unknown field "type": did you mean kind?'],
    [
      'a field like no other',
      [{ rule: 'a', becomes: 'b', zzz: 1 }],
      '[0].zzz: unknown field "zzz": allowed fields are rule, becomes, note, url, severity, specs',
    ],
    [
      'a field inherited by every object',
      [{ name: 'X', constructor: 1 }],
      expect.stringContaining('unknown field "constructor"'),
    ],
    ['no name', [{ kind: 'person' }], '[0]: an entry needs a name'],
    ['an empty name', ['  '], '[0]: a name is empty: fill it in or remove it'],
    ['a name without letters', ['—'], '[0]: a name must have at least one letter or digit, got "—"'],
    [
      'a number as a name',
      [2020],
      "[0]: an entry must be a name or an object with a name, got 2020: put it in quotes, '2020'",
    ],
    ['a list as a name', [{ name: ['a'] }], '[0].name: name must be text, got a list'],
    [
      'an object as a list',
      [{ name: 'X', aliases: {} }],
      '[0].aliases: aliases must be text or a list of texts, got an object',
    ],
    [
      'an item that is no text',
      [{ name: 'X', near: ['a', true] }],
      "[0].near[1]: an item of near must be text, got true: put it in quotes, 'true'",
    ],
    [
      'a misspelt choice',
      [{ name: 'X', match: 'Strict' }],
      '[0].match: match must be exact, strict, normal or loose, got "Strict"; did you mean strict?',
    ],
    [
      'a choice that is none',
      [{ name: 'X', severity: 3 }],
      '[0].severity: severity must be error, warning or info, got 3',
    ],
    [
      'a garble like its name',
      [{ name: 'Erdoğan', garbles: ['ERDOGAN'] }],
      '[0].garbles[0]: garble "ERDOGAN" is the same as the name, apart from letter case and diacritics: remove it',
    ],
    [
      'a garble like its alias',
      [{ name: 'X', aliases: 'Y', garbles: 'y' }],
      '[0].garbles: garble "y" is the same as the alias "Y", apart from letter case and diacritics: remove it',
    ],
    [
      'a slot that is not offered',
      { rules: [{ rule: 'a {b}', becomes: 'c {d}' }] },
      'rules[0].becomes: slot {d} is not in the rule: it has {b}',
    ],
    [
      'a slot twice',
      [{ rule: 'x {b} a {b}', becomes: 'c' }],
      '[0].rule: slot {b} is used twice in the rule: rename the second',
    ],
    [
      'slots side by side',
      [{ rule: 'x {a} {b}', becomes: 'y' }],
      '[0].rule: two slots are adjacent: put a word between them',
    ],
    [
      'a slot first',
      [{ rule: '{a} x', becomes: 'y' }],
      '[0].rule: a rule must begin with a word, not with a slot: include the word before the slot',
    ],
    ['nothing but slots', [{ rule: '{a}', becomes: 'x {a}' }], '[0].rule: a rule needs a word outside its slots'],
    [
      'an open brace',
      [{ rule: 'a {b', becomes: 'c' }],
      '[0].rule: "a {b" has an unmatched brace: write a slot as {name}',
    ],
    [
      'a slot without a name',
      [{ rule: 'a {}', becomes: 'c' }],
      '[0].rule: slot {} must have a name that begins with a letter or _ and has only letters, digits, _ and -',
    ],
    [
      'a choice without a word',
      [{ rule: 'a {b=c|} d', becomes: 'e' }],
      '[0].rule: slot {b} has a choice without a word: write {b=one|another}',
    ],
    [
      'choices in what it becomes',
      [{ rule: 'a {b=c|d}', becomes: 'e {b=c|d}' }],
      '[0].becomes: choices belong in the rule: write {b} here',
    ],
    [
      'a choice that changes nothing',
      [{ rule: 'a {b=c|d}', becomes: 'a c' }],
      '[0].becomes: becomes is the same as rule: nothing would change',
    ],
    [
      'too many choices',
      [{ rule: `{a=${'x|'.repeat(16)}x} {b=${'y|'.repeat(16)}y}`, becomes: 'z' }],
      '[0].rule: its choices make 289 rules, at most 256 are allowed: write several rules',
    ],
    [
      'a rule that changes nothing',
      [{ rule: 'a', becomes: 'a' }],
      '[0].becomes: becomes is the same as rule: nothing would change',
    ],
    ['a rule without becomes', [{ rule: 'a' }], expect.stringContaining('[0]: a rule needs becomes')],
    [
      'a spec of one half',
      [{ name: 'X', specs: [{ from: 'a' }] }],
      '[0].specs[0]: a spec must have either from and to, or only keep, got from: write {from: …, to: …} or {keep: …}',
    ],
    [
      'a spec of both kinds',
      [{ name: 'X', specs: { from: 'a', to: 'b', keep: 'c' } }],
      expect.stringContaining('got from and to and keep'),
    ],
    [
      'a spec that changes nothing',
      [{ name: 'X', specs: [{ from: 'a', to: 'a' }] }],
      expect.stringContaining('from and to are the same'),
    ],
    ['an import that is no text', { imports: [1] }, "imports[0]: an import must be text, got 1: put it in quotes, '1'"],
  ])('%s', (_, input, message) => {
    expect(messages(input)).toEqual([message]);
  });

  it('reports every problem at once', () => {
    const input = {
      imports: 3,
      entries: [{ name: '', kind: 4, colour: 'red' }, null, { name: 'X', specs: 'y' }],
      rules: ['z'],
    };
    expect(messages(input)).toHaveLength(7);
  });

  it('reports problems at the positions given by the caller, in file order', () => {
    const lines: Record<string, number> = { '0.kind': 9, '1.match': 2, '1.colour': 5 };
    const locate = (path: readonly (string | number)[], part: string) => ({
      line: lines[path.join('.')],
      column: part === 'key' ? 1 : 7,
    });
    try {
      parseDictionary(
        [
          { name: 'X', kind: 1 },
          { name: 'Y', match: 'no', colour: 1 },
        ],
        { file: 'a.json', locate },
      );
      expect.unreachable();
    } catch (error) {
      expect((error as UngarbleError).problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
        'a.json:2:7',
        'a.json:5:1',
        'a.json:9:7',
      ]);
    }
  });
});
