import { expect, it } from 'vitest';
import * as format from '../src/format/index.ts';
import * as main from '../src/index.ts';
import * as node from '../src/node/index.ts';
import * as report from '../src/report/index.ts';
import * as yaml from '../src/yaml.ts';

it('exports exactly these names', () => {
  expect({
    '.': Object.keys(main).sort(),
    './yaml': Object.keys(yaml).sort(),
    './format': Object.keys(format).sort(),
    './report': Object.keys(report).sort(),
    './node': Object.keys(node).sort(),
  }).toMatchInlineSnapshot(`
    {
      ".": [
        "UngarbleError",
        "applyEdits",
        "compileLexicon",
        "createCorrector",
        "createOffsetIndex",
        "decodeLexicon",
        "encodeLexicon",
        "english",
        "invertEdits",
        "lintDictionaries",
        "mergeDictionaries",
        "parseDictionary",
        "runSpecs",
      ],
      "./format": [
        "FORMAT_NAMES",
        "detectFormat",
        "doubtfulWords",
        "loadFormat",
      ],
      "./node": [
        "loadDictionaries",
        "loadLexicon",
        "loadShippedLexicon",
        "saveLexicon",
      ],
      "./report": [
        "FILE_BEGINNING",
        "REPORT_FORMATS",
        "createReporter",
        "editsForFile",
        "readReviewSheet",
        "report",
        "reportedPart",
      ],
      "./yaml": [
        "parseYamlDictionary",
      ],
    }
  `);
});
