import {
  type Checks,
  mustBeFunction,
  mustBeOffset,
  mustBeText,
  mustBeTextList,
  requireFields,
  requireListOf,
  requireText,
} from '../dictionary/require-argument.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Span } from '../text/span.ts';
import { type Delimiter, type Row, readRows } from './delimited.ts';
import { REVIEW_COLUMNS } from './review-sheet.ts';

/** An accepted row of a review sheet: a replacement in a file, in UTF-16 offsets of the file. */
export interface AcceptedEdit extends Span {
  readonly file: string;
  /** The replacement. */
  readonly text: string;
  /** The original words, without markup between them. */
  readonly original: string;
  /** The line of the sheet, from 1. */
  readonly line: number;
}

const NEEDED = REVIEW_COLUMNS.slice(0, 6);
type NeededColumn = 'decision' | 'text' | 'replacement' | 'file' | 'start' | 'end';

/** Accepted spellings of a decision, in lower case. An empty cell is undecided and is ignored. */
const DECISIONS: ReadonlyMap<string, boolean> = new Map([
  ...['accept', 'accepted', 'a', 'yes', 'y', 'x', '1', 'ok', 'true'].map((word) => [word, true] as const),
  ...['', 'reject', 'rejected', 'r', 'no', 'n', '0', 'false'].map((word) => [word, false] as const),
]);

/**
 * Reads a review sheet as written by `createReviewSheetReporter` and saved by a spreadsheet: tabs, commas or semicolons between
 * cells, columns in any order.
 *
 * @param name of the sheet, for messages
 * @returns the accepted rows, in the order of the sheet
 * @throws UngarbleError `file`, with every invalid row; `option` if an argument is not text
 */
export function readReviewSheet(sheet: string, name = 'review sheet'): AcceptedEdit[] {
  requireText(sheet, 'readReviewSheet takes the content of a review sheet as text');
  requireText(name, 'readReviewSheet takes the name of the sheet as text');
  const [header, ...rows] = readRows(sheet, delimiterOf(sheet), name);
  const columns = new Map(header?.cells.map((cell, i) => [cell.trim().toLowerCase(), i]));
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    const what = missing.length === 1 ? `the column ${missing[0]} is` : `the columns ${missing.join(', ')} are`;
    fail([{ file: name, line: 1, message: `${what} missing from the first row: this is not a complete review sheet` }]);
  }
  const problems: Problem[] = [];
  const accepted = rows.flatMap((row) => {
    const read = readRow(row, (column) => row.cells[columns.get(column)!] ?? '');
    if (typeof read !== 'string') return read;
    problems.push({ file: name, line: row.line, message: read });
    return [];
  });
  if (problems.length > 0) fail(problems);
  return accepted;
}

function readRow({ line }: Row, cell: (column: NeededColumn) => string): AcceptedEdit[] | string {
  const decision = cell('decision').trim();
  const accepted = DECISIONS.get(decision.toLowerCase());
  if (accepted === undefined) return `decision must be accept or reject, not "${decision}"`;
  if (!accepted) return [];
  const [start, end] = [cell('start'), cell('end')].map((text) =>
    /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN,
  );
  if (!(start < end)) return 'start and end must be whole numbers, with start less than end';
  const original = cell('text');
  const text = cell('replacement');
  if (text === '') return `accepted, but the replacement of "${original}" is empty`;
  return [{ file: cell('file'), line, start, end, text, original }];
}

/** The current prose of a file in segments, and the mapping of segment ranges to the file, as returned by `read` of a format. */
export interface ReviewedProse {
  readonly segments: readonly string[];
  toFileSpans(segment: number, start: number, end: number): readonly Span[];
}

/** A text that is all prose. */
export function plainProse(text: string): ReviewedProse {
  return { segments: [text], toFileSpans: (_, start, end) => [{ start, end }] };
}

/**
 * The accepted edits of one file, sorted, in offsets of its segments and ready to be applied.
 *
 * @throws UngarbleError `file`, with every row whose words are no longer at their position or that overlaps another; `option` for arguments of the
 *   wrong type
 */
export function editsForFile(
  accepted: readonly AcceptedEdit[],
  file: string,
  prose: ReviewedProse,
  name = 'review sheet',
): Edit[] {
  const expected = 'editsForFile takes a list of accepted edits, such as readReviewSheet returns';
  requireListOf(accepted, ACCEPTED_FIELDS, 'accepted', expected);
  requireText(file, 'editsForFile takes the name of a file as text');
  requireFields(prose, PROSE_FIELDS, 'prose');
  requireText(name, 'editsForFile takes the name of the sheet as text');
  const own = accepted.filter((edit) => edit.file === file).sort((a, b) => a.start - b.start || a.end - b.end);
  const problems: Problem[] = [];
  const edits = own.flatMap((edit, i) => {
    const { line, original } = edit;
    const before = own[i - 1];
    const found = findWords(edit, prose);
    if (!found)
      problems.push({
        file: name,
        line,
        message: `${file} has changed: "${original}" is not at its recorded position`,
      });
    else if (before && before.end > edit.start) {
      problems.push({ file: name, line, message: `overlaps line ${before.line}: accept one of them` });
    }
    return found ?? [];
  });
  if (problems.length > 0) fail(problems);
  return edits.sort((a, b) => a.segment - b.segment || a.start - b.start);
}

const ACCEPTED_FIELDS: Checks<AcceptedEdit> = {
  file: mustBeText,
  line: mustBeOffset,
  start: mustBeOffset,
  end: mustBeOffset,
  text: mustBeText,
  original: mustBeText,
};

const PROSE_FIELDS: Checks<ReviewedProse> = { segments: mustBeTextList, toFileSpans: mustBeFunction };

/** The words of an edit in their segment, at the place in the file given by the edit. */
function findWords(edit: AcceptedEdit, { segments, toFileSpans }: ReviewedProse): Edit | undefined {
  const isHere = ({ segment, start, end }: Edit) => {
    const spans = toFileSpans(segment, start, end);
    return spans[0]?.start === edit.start && spans.at(-1)?.end === edit.end;
  };
  for (const pattern of patternsOf(edit.original)) {
    for (const [segment, content] of segments.entries()) {
      const found = matchesOf(pattern, content).map((match) => {
        return { segment, start: match.index, end: match.index + match[0].length, text: edit.text, original: match[0] };
      });
      const here = found.find(isHere);
      if (here) return here;
    }
  }
  return undefined;
}

/** Matches may overlap. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    pattern.lastIndex = match.index + 1;
  }
  return matches;
}

/** Patterns for the words as they are, and as they were: spreadsheets change line endings inside cells, and files cannot contain lone surrogates. */
function patternsOf(words: string): RegExp[] {
  const exact = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const tolerant = exact.replace(/\r\n?|\n/g, '(?:\\r\\n?|\\n)').replace(/\ufffd/g, '[\\ufffd\\ud800-\\udfff]');
  return [...new Set([exact, tolerant])].map((source) => new RegExp(source, 'g'));
}

function delimiterOf(sheet: string): Delimiter {
  const [header] = sheet.split(/[\r\n]/, 1);
  const counts = (['\t', ';', ','] as const).map((delimiter) => ({ delimiter, cells: header.split(delimiter).length }));
  return counts.reduce((best, next) => (next.cells > best.cells ? next : best)).delimiter;
}

function fail(problems: readonly Problem[]): never {
  throw new UngarbleError('file', problems);
}
