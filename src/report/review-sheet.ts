import { type CheckedFile, createFileReporter } from './checked-file.ts';
import { type Delimiter, writeRow } from './delimited.ts';
import { percent } from './format-number.ts';
import { formatReasons } from './reasons.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { severityOf } from './severity-of.ts';

export interface ReviewSheetOptions {
  readonly delimiter: Delimiter;
}

/** The columns in order. `readReviewSheet` needs the first six, in any position, and ignores the rest. */
export const REVIEW_COLUMNS = [
  'decision',
  'text',
  'replacement',
  'file',
  'start',
  'end',
  'tier',
  'confidence',
  'alternatives',
  'line',
  'column',
  'before',
  'after',
  'rule',
  'message',
  'reasons',
  'severity',
  'url',
] as const;

type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Number of characters of context on either side. */
const SHOWN_AROUND = 60;
const REASONS = 3;

/**
 * A sheet for review in a spreadsheet: `accept` or `reject` goes into the first column, and the replacement may be edited. `start` and `end` count
 * UTF-16 code units of the file's text.
 */
export function createReviewSheetReporter({ delimiter }: ReviewSheetOptions): Reporter {
  return createFileReporter({
    start: () => writeRow(REVIEW_COLUMNS, delimiter),
    file: (checked) =>
      checked.findings
        .map((finding) => rowOf(checked, finding))
        .map((row) =>
          writeRow(
            REVIEW_COLUMNS.map((column) => row[column]),
            delimiter,
          ),
        )
        .join(''),
  });
}

function rowOf({ file, text }: CheckedFile, finding: LocatedFinding): Record<ReviewColumn, string> {
  const { start, end, tier, confidence, suggestions, line, column, rule, message } = finding;
  const [best, ...others] = suggestions;
  return {
    decision: '',
    text: finding.text,
    replacement: best?.text ?? '',
    file,
    start: String(start),
    end: String(end),
    tier,
    confidence: percent(confidence),
    alternatives: others.map((other) => other.text).join(' | '),
    line: String(line),
    column: String(column),
    before: onOneLine(text.slice(Math.max(0, start - SHOWN_AROUND), start)),
    after: onOneLine(text.slice(end, end + SHOWN_AROUND)),
    rule,
    message,
    reasons: formatReasons(best, REASONS),
    severity: severityOf(finding),
    url: finding.url ?? '',
  };
}

function onOneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
