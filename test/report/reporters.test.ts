import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFileReporter } from '../../src/report/checked-file.ts';
import { FILE_BEGINNING, type ReportedPart, reportedPart } from '../../src/report/report.ts';
import { REPORT_FORMATS } from '../../src/report/report-formats.ts';
import { createReporter, report } from '../../src/report/reporters.ts';
import { createLineIndex } from '../../src/text/position.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';
import { NOTHING } from './findings.ts';

const JSON_REPORT_FORMATS = ['json', 'sarif', 'rdjson', 'eslint', 'web-annotation'] as const;

test('the names accepted by --format', () => {
  expect(REPORT_FORMATS.join(' ')).toBe(
    'pretty json jsonl diff word-diff html sarif rdjson rdjsonl github checkstyle eslint review-tsv review-csv tei web-annotation',
  );
});

test.each(['xml', 'toString', undefined])('an unknown report is refused: %s', (name) =>
  expect(() => report([], name as 'json')).toThrow(
    `unknown report ${name && `"${name}"`}; known: ${REPORT_FORMATS.join(', ')}`,
  ),
);

test('an undefined option counts as omitted', () =>
  expect(report([ARTICLE], 'pretty', { applied: undefined, colours: undefined, columns: undefined })).toBe(
    report([ARTICLE], 'pretty'),
  ));

describe.each(JSON_REPORT_FORMATS)('%s', (format) => {
  test('is JSON, with any text, with no findings and with no files', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        for (const some of [files, files.map((file) => ({ ...file, findings: [] })), []]) {
          expect(() => JSON.parse(report(some, format))).not.toThrow();
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(REPORT_FORMATS)('%s', (format) => {
  test('ends with a line feed, or is empty', () => {
    for (const files of [[ARTICLE], [{ ...ARTICLE, findings: [] }], []]) {
      expect(report(files, format)).toMatch(/^$|\n$/);
    }
  });

  test('is the same if a file is reported in parts', () => {
    const reporter = createReporter(format, { applied: 'suggest' });
    const pieces = [
      reporter.start(),
      reporter.startFile(ARTICLE.file),
      ...partsOf(2).map((part) => reporter.part(part)),
      reporter.endFile(),
      reporter.end({ files: 1, findings: 5, tiers: { fix: 3, suggest: 1, flag: 1 }, applied: 0 }),
    ];
    expect(pieces.join('')).toBe(report([ARTICLE], format, { applied: 'suggest' }));
  });
});

/** The article, cut before a line. */
function partsOf(line: number): ReportedPart[] {
  const { file, text, findings } = ARTICLE;
  const cut = createLineIndex(text).lineSpan(line).start;
  const moved = findings.map((item) => ({ ...item, start: item.start - cut, end: item.end - cut }));
  const origin = { offset: cut, position: { line, column: 1 } };
  return [
    reportedPart(
      file,
      text.slice(0, cut),
      FILE_BEGINNING,
      findings.filter(({ end }) => end <= cut),
    ),
    reportedPart(
      file,
      text.slice(cut),
      origin,
      moved.filter(({ start }) => start >= 0),
    ),
  ];
}

test('a file is shown as corrected if any part has a corrected text', () => {
  const [first, second] = partsOf(3);
  const seen: (string | undefined)[] = [];
  const reporter = createFileReporter({
    file({ corrected }) {
      seen.push(corrected);
      return '';
    },
  });
  for (const parts of [
    [first, second],
    [first, { ...second, corrected: 'better' }],
  ]) {
    reporter.startFile('a');
    for (const part of parts) reporter.part(part);
    reporter.endFile();
  }
  expect(seen).toEqual([undefined, `${first.text}better`]);
  expect(reporter.end(NOTHING)).toBe('');
});
