import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { mergeDictionaries } from '../../src/dictionary/merge-dictionaries.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { decodeLexicon, encodeLexicon } from '../../src/lexicon/encode-lexicon.ts';

const url = 'https://example.org/araghchi';
const dictionary = parseDictionary({
  entries: [
    {
      name: 'Seyed Abbas Araghchi',
      kind: 'person',
      garbles: ['my crude'],
      aliases: ['Araqchi'],
      severity: 'info',
      url,
    },
    { name: 'permanent member of the UN Security Council', kind: 'phrase', severity: 'error' },
    { name: 'Ali Khamenei', kind: 'person', titles: ['Ayatollah'], url: 'https://example.org/khamenei' },
    { name: 'Ruhollah Modabber', kind: 'person' },
  ],
  rules: [{ rule: 'called on {party} for its', becomes: 'called out {party} for its', severity: 'warning', url }],
});

const compiled = compileLexicon(dictionary);
const reopened = decodeLexicon(encodeLexicon(compiled));

describe.each([
  ['compiled', compiled],
  ['compiled, stored and opened', reopened],
])('%s', (_, lexicon) => {
  const corrector = createCorrector(lexicon, { normalise: true });
  test.for([
    ['garble', 'Iranian diplomat Seyed Abas Aragchi left.', { severity: 'info', url }],
    ['known-garble', 'Then my crude left.', { severity: 'info', url }],
    ['alias', 'Then Araqchi left.', { severity: 'info', url }],
    ['term', 'Russia is a permanent resident of the UN Security Council.', { severity: 'error' }],
    ['rule', 'He called on the committee for its silence.', { severity: 'warning', url }],
    [
      'displaced-title',
      'It is known what Ayatollah contained the message of Ali Khamenei.',
      { url: 'https://example.org/khamenei' },
    ],
    ['garble', 'The analyst Ruhollah Modaber explained it.', {}],
  ] as const)('%s in "%s"', ([rule, text, said]) => {
    const [finding] = corrector.check(text);
    expect(finding.rule).toBe(rule);
    const { severity, url: link } = finding;
    expect({ ...(severity && { severity }), ...(link && { url: link }) }).toEqual(said);
  });
});

test('the values of a later dictionary take precedence', () => {
  const later = parseDictionary([{ name: 'Seyed Abbas Araghchi', severity: 'error' }]);
  const [entry] = mergeDictionaries([dictionary, later]).entries;
  expect(entry).toMatchObject({ severity: 'error', url });
});
