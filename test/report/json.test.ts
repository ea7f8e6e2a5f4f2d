import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { createJsonReporter } from '../../src/report/json.ts';
import { createJsonLinesReporter } from '../../src/report/json-lines.ts';
import { reportedPart } from '../../src/report/report.ts';
import { findingOf, NOTHING, ONE_FINDING, wholeFile } from './findings.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv().compile(schema);
const text = 'One line.\nSo Modavar said.\n';
const modavar = findingOf(text, 'Modavar', {
  suggestions: [
    { text: 'Modabber', entry: 'Mohammad Modabber', confidence: 0.98, evidence: [{ name: 'sound', weight: 2 }] },
  ],
});

function problemsWith(report: string): unknown {
  validate(JSON.parse(report));
  return validate.errors;
}

describe('json', () => {
  test('findings of several parts and files are valid by the published schema', () => {
    const reporter = createJsonReporter();
    const report = [
      reporter.start(),
      reporter.startFile('a.txt'),
      reporter.part(wholeFile('a.txt', text, [modavar, modavar])),
      reporter.part(wholeFile('a.txt', text, [])),
      reporter.part(wholeFile('a.txt', text, [modavar])),
      reporter.endFile(),
      reporter.startFile('b "quoted".txt'),
      reporter.endFile(),
      reporter.end(ONE_FINDING),
    ].join('');
    expect(problemsWith(report)).toBeNull();
    const { files } = JSON.parse(report);
    expect(files.map((file: { findings: unknown[] }) => file.findings.length)).toEqual([3, 0]);
    expect(files[0].findings[0]).toMatchObject({ start: 13, line: 2, column: 4, endLine: 2, endColumn: 11 });
  });

  test('a report without files is valid', () => {
    const reporter = createJsonReporter();
    expect(problemsWith(reporter.start() + reporter.end(NOTHING))).toBeNull();
  });

  test('the schema refuses a report of another version and a finding without its place', () => {
    expect(problemsWith(JSON.stringify({ version: 2, files: [], summary: NOTHING }))).not.toBeNull();
    const files = [{ file: 'a.txt', findings: [modavar] }];
    expect(problemsWith(JSON.stringify({ version: 1, files, summary: NOTHING }))).not.toBeNull();
  });
});

test('a part in the middle of a file is located in the whole file', () => {
  const origin = { offset: 100, position: { line: 7, column: 5 } };
  const [first] = reportedPart('a.txt', 'Modavar said.', origin, [findingOf('Modavar said.', 'Modavar')]).findings;
  expect(first).toMatchObject({ start: 100, end: 107, line: 7, column: 5, endLine: 7, endColumn: 12 });
});

test('jsonl: one finding per line, each with its file', () => {
  const lines = createJsonLinesReporter().part(wholeFile('a.txt', text, [modavar, modavar]));
  const objects = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(objects).toHaveLength(2);
  expect(objects[1]).toMatchObject({ file: 'a.txt', line: 2, text: 'Modavar' });
});
