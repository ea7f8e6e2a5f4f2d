import { expect, it } from 'vitest';
import * as main from '../src/index.ts';
import * as node from '../src/node/index.ts';
import * as yaml from '../src/yaml.ts';

it('exports exactly these names', () => {
  expect({
    '.': Object.keys(main).sort(),
    './yaml': Object.keys(yaml).sort(),
    './node': Object.keys(node).sort(),
  }).toMatchInlineSnapshot(`
    {
      ".": [
        "UngarbleError",
        "applyEdits",
        "compileLexicon",
        "createCorrector",
        "decodeLexicon",
        "encodeLexicon",
        "english",
        "invertEdits",
        "lintDictionaries",
        "mergeDictionaries",
        "parseDictionary",
        "runSpecs",
      ],
      "./node": [
        "loadDictionaries",
        "loadLexicon",
        "loadShippedLexicon",
        "saveLexicon",
      ],
      "./yaml": [
        "parseYamlDictionary",
      ],
    }
  `);
});
