import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

/** The schema of OASIS, as a package of Microsoft ships it. Draft 4 names the `$id` differently; it uses nothing else that changed. */
const { $schema, id, ...schema } = sarifSchema;
const isUri = (text: string) => URL.canParse(text);
const formats = {
  uri: isUri,
  'uri-reference': (text: string) => URL.canParse(text, 'file:///'),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};
const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);

function problemsWith(log: string): unknown {
  validate(JSON.parse(log));
  return validate.errors;
}

describe('SARIF', () => {
  const log = report([ARTICLE], 'sarif', { version: '1.2.3' });
  const [run] = JSON.parse(log).runs;

  test('is valid by its schema', () => {
    expect(problemsWith(log)).toBeNull();
    expect(problemsWith(report([], 'sarif'))).toBeNull();
    expect(problemsWith(log.replace('"2.1.0"', '"2.0.0"'))).not.toBeNull();
  });

  test('states the column unit and the version', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'ungarble', semanticVersion: '1.2.3' });
  });

  test('each result points to its rule, which has help', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const rule of run.tool.driver.rules) {
      expect(rule.name).toMatch(/^([A-Z][a-z]+)+$/);
      expect(rule.help.text).toMatch(/\.$/);
    }
  });

  test('a result has its level, rank, place and fixes', () => {
    const uri = 'news/talks%20%26%20more.txt';
    expect(run.results.map(({ level, rank }: { level: string; rank: number }) => [level, rank])).toEqual([
      ['warning', 70],
      ['error', 98.7],
      ['error', 98.7],
      ['note', 70],
      ['error', 98.7],
    ]);
    const [, , overLines, flag, last] = run.results;
    const region = { startLine: 4, startColumn: 11, endLine: 4, endColumn: 25 };
    expect(last.locations[0].physicalLocation).toMatchObject({ artifactLocation: { uri }, region });
    expect(last.fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri },
        replacements: [{ deletedRegion: region, insertedContent: { text: 'Sergei Lavrov' } }],
      },
    ]);
    expect(overLines.locations[0].physicalLocation.region).toMatchObject({ startLine: 2, endLine: 3, endColumn: 8 });
    expect(flag).not.toHaveProperty('fixes');
  });

  test('words with markup between them have no fix', () => {
    const [finding] = ARTICLE.findings;
    const file = { ...ARTICLE, findings: [{ ...finding, text: 'Steve **Wittcough**' }] };
    expect(JSON.parse(report([file], 'sarif')).runs[0].results[0]).not.toHaveProperty('fixes');
  });

  test('two entries with one name make one fix', () => {
    const [finding] = ARTICLE.findings;
    const twice = {
      ...finding,
      suggestions: [finding.suggestions[0], { ...finding.suggestions[0], entry: 'Another' }],
    };
    const log = report([{ ...ARTICLE, findings: [twice] }], 'sarif');
    expect(JSON.parse(log).runs[0].results[0].fixes).toHaveLength(1);
    expect(problemsWith(log)).toBeNull();
  });

  test('fingerprints do not depend on line numbers and distinguish equal findings', () => {
    const fingerprints = (file: typeof ARTICLE) =>
      JSON.parse(report([file], 'sarif')).runs[0].results.map((result: Record<string, unknown>) =>
        Object.values(result.partialFingerprints as object).join(),
      );
    const shift = 'A new line.\n'.length;
    const moved = ARTICLE.findings.map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
    const before = fingerprints(ARTICLE);
    expect(new Set(before).size).toBe(before.length);
    expect(fingerprints({ ...ARTICLE, text: `A new line.\n${ARTICLE.text}`, findings: moved })).toEqual(before);
    const twice = {
      file: 'a',
      text: 'x\nx',
      findings: [0, 2].map((start) => ({ ...moved[0], text: 'x', start, end: start + 1 })),
    };
    expect(new Set(fingerprints(twice)).size).toBe(2);
  });

  test('is valid for any text and findings', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        expect(problemsWith(report(files, 'sarif'))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
