import { expect, test } from 'vitest';
import { shadowedEntries } from '../../src/dictionary/lint-shadowed.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

const RULE = "{rule: 'called on {x} for its', becomes: 'called out {x} for its'}";

test.for<[string, string[], string[]]>([
  ['nothing', ['- Ari', '- Bea'], []],
  [
    'the same id and another name',
    ['- {name: Ari, id: x}', '- {name: Bea, id: x}'],
    ['0.yaml:1 Ari becomes an alias of Bea (1.yaml:1), which has the same id'],
  ],
  ['the same id and name', ['- {name: Ari, id: x}', '- {name: ARI, id: x}'], []],
  [
    'a name that a later dictionary calls wrong',
    ['- Ari', '- {name: Bea, garbles: [ari]}'],
    ['0.yaml:1 Ari is left out: it is listed as a garble of Bea (1.yaml:1)'],
  ],
  ['a name that an earlier dictionary calls wrong', ['- {name: Bea, garbles: [ari]}', '- Ari'], []],
  [
    'a rule twice',
    [`- ${RULE}\n- ${RULE.replace('called on', 'Called on')}`],
    ['0.yaml:1 rule "called on {x} for its" is replaced by a later one (0.yaml:2)'],
  ],
])('%s', ([, sources, expected]) => {
  const dictionaries = sources.map((source, index) => parseYamlDictionary(source, { file: `${index}.yaml` }));
  expect(shadowedEntries(dictionaries).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
    expected,
  );
});
