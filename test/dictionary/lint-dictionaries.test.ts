import { expect, it } from 'vitest';
import { lintDictionaries } from '../../src/dictionary/lint-dictionaries.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

const ORDINARY = new Set([
  'may',
  'role',
  'my',
  'crude',
  'permanent',
  'member',
  'members',
  'red',
  'sea',
  'strait',
  'straits',
]);

function lint(...sources: string[]): string[] {
  const dictionaries = sources.map((source, index) => parseYamlDictionary(source, { file: `${index}.yaml` }));
  return lintDictionaries(dictionaries, { isOrdinary: (word) => ORDINARY.has(word) }).map(
    ({ file, line, level, rule }) => `${file}:${line} ${level} ${rule}`,
  );
}

it.each<[string, string[], string[]]>([
  ['an entry twice in a file', ['- Iran\n- IRAN'], ['0.yaml:2 error duplicate-entry']],
  ['an entry in two files, which are united', ['- Iran', '- Iran'], ['1.yaml:1 warning duplicate-entry']],
  ['namesakes that their ids tell apart', ['- {name: Ari, id: a}\n- {name: Ari, id: b}'], []],
  [
    'an alias twice',
    ['- {name: Ari, aliases: [B1, B1, Ari]}'],
    ['0.yaml:1 warning repeated-form', '0.yaml:1 warning repeated-form'],
  ],
  ['an alias that differs in diacritics, which says how to write it', ['- {name: Erdogan, aliases: [Erdoğan]}'], []],
  ['a garble twice', ['- {name: Ari, garbles: [b1, B1]}'], ['0.yaml:1 warning repeated-form']],
  ['an alias that is a name', ['- {name: Ari, aliases: [Bea]}\n- Bea'], ['0.yaml:1 warning shared-alias']],
  [
    'an alias that is a name of a later file, which is united with it',
    ['- {name: Sergey Torvald, aliases: [Sergei Torvald]}', '- Sergei Torvald'],
    [],
  ],
  [
    'an alias that is a name of a later file, of another kind',
    ['- {name: Sergey Torvald, kind: person, aliases: [Sergei Torvald]}', '- {name: Sergei Torvald, kind: place}'],
    ['0.yaml:1 warning shared-alias'],
  ],
  [
    'an alias of two',
    ['- {name: Ari, aliases: X1}\n- {name: Bea, aliases: X1}'],
    ['0.yaml:1 warning shared-alias', '0.yaml:2 warning shared-alias'],
  ],
  ['a garble that is right elsewhere', ['- {name: Ari, garbles: [Béa]}', '- Bea'], ['0.yaml:1 error garble-is-right']],
  ['a garble of two', ['- {name: Ari, garbles: X1}\n- {name: Bea, garbles: x1}'], ['0.yaml:2 error shared-garble']],
  ['a name that is an ordinary word', ['- May'], ['0.yaml:1 warning ordinary-word']],
  ['a phrase of ordinary words', ['- {name: permanent member, kind: phrase}'], []],
  ['a garble that is an ordinary word', ['- {name: Rome, garbles: [role]}'], ['0.yaml:1 warning ordinary-word']],
  ['an exact name that is an ordinary word', ['- {name: May, match: exact}'], []],
  ['a place of several ordinary words', ['- {name: Red Sea, kind: place}'], []],
  ['a garble of several ordinary words', ['- {name: Araghchi, garbles: [my crude]}'], []],
  ['names one letter apart', ['- Ireland\n- Iceland'], ['0.yaml:2 warning too-close']],
  ['a letter more inside', ['- Kingston\n- Kingsston'], ['0.yaml:2 warning too-close']],
  ['short names one letter apart', ['- Iran\n- Iraq'], []],
  ['a name and its inflection', ['- Angola\n- Angolan\n- Argentina\n- Argentine'], []],
  ['strict names one letter apart', ['- {name: Ireland, match: strict}\n- {name: Iceland, match: strict}'], []],
  ['a name one letter from an exact one', ['- {name: Prussian, match: exact}\n- Russian'], []],
  ['one strict name', ['- {name: Ireland, match: strict}\n- Iceland'], ['0.yaml:2 warning too-close']],
  ['the singular of the first noun', ['- {name: votes of trust, kind: term}\n- {name: vote of trust, kind: term}'], []],
  ['names of two kinds', ['- {name: Malta, kind: place}\n- {name: Marta, kind: person}'], []],
  ['a text instead of names', [`- ${'Then he said so again '.repeat(4)}`], ['0.yaml:1 warning long-name']],
  ['names two letters apart', ['- Slovakia\n- Slovenia'], []],
])('%s', (_, sources, expected) => {
  expect(lint(...sources)).toEqual(expected);
});
