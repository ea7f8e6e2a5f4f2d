import { type Problem, UngarbleError } from '../errors.ts';
import type { Edit } from '../suggest/edits.ts';
import { type Delimiter, type Row, readRows } from './delimited.ts';
import { REVIEW_COLUMNS } from './review-sheet.ts';

/** A row of a review sheet that was accepted: what to write in which file. */
export interface AcceptedEdit extends Edit {
  readonly file: string;
  /** The line of the sheet, from 1. */
  readonly line: number;
}

const NEEDED = REVIEW_COLUMNS.slice(0, 6);
type NeededColumn = 'decision' | 'text' | 'replacement' | 'file' | 'start' | 'end';

/** What people write, in small letters. An empty cell is a finding that nobody has decided on: it is left alone. */
const DECISIONS: ReadonlyMap<string, boolean> = new Map([
  ...['accept', 'accepted', 'a', 'yes', 'y', 'x', '1', 'ok', 'true'].map((word) => [word, true] as const),
  ...['', 'reject', 'rejected', 'r', 'no', 'n', '0', 'false'].map((word) => [word, false] as const),
]);

/**
 * Reads a review sheet as `createReviewSheetReporter` writes it and spreadsheets save it: tabs, commas or semicolons between
 * cells, columns in any order.
 *
 * @param name of the sheet, for messages
 * @returns the accepted rows, in the order of the sheet; `segment` is 0
 * @throws UngarbleError `file`, with every row that cannot be understood
 */
export function readReviewSheet(sheet: string, name = 'review sheet'): AcceptedEdit[] {
  const [header, ...rows] = readRows(sheet, delimiterOf(sheet));
  const columns = new Map(header?.cells.map((cell, i) => [cell.trim().toLowerCase(), i]));
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) fail([{ file: name, line: 1, message: `no column ${missing.join(', no column ')}` }]);
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
  if (!(start < end)) return 'start and end must be whole numbers, start below end';
  const original = cell('text');
  const text = cell('replacement');
  if (text === '') return `accepted, but the replacement of "${original}" is empty`;
  return [{ file: cell('file'), line, segment: 0, start, end, text, original }];
}

/**
 * The accepted edits of one file, sorted and ready to be applied.
 *
 * @param text of the file as it is now
 * @throws UngarbleError `file`, with every row whose words do not stand there any more or that overlaps another
 */
export function editsForFile(
  accepted: readonly AcceptedEdit[],
  file: string,
  text: string,
  name = 'review sheet',
): Edit[] {
  const own = accepted.filter((edit) => edit.file === file).sort((a, b) => a.start - b.start || a.end - b.end);
  const problems = own.flatMap(({ line, start, end, original }, i): Problem[] => {
    const found = text.slice(start, end);
    if (!isSame(found, original)) {
      return [{ file: name, line, message: `${file} has changed: "${found}" stands where "${original}" stood` }];
    }
    const before = own[i - 1];
    if (!before || before.end <= start) return [];
    return [{ file: name, line, message: `overlaps line ${before.line}: accept one of them` }];
  });
  if (problems.length > 0) fail(problems);
  return own.map(({ start, end, text: replacement }) => ({
    segment: 0,
    start,
    end,
    text: replacement,
    original: text.slice(start, end),
  }));
}

/** Spreadsheets change line endings inside cells, and files hold no halves of surrogate pairs. */
function isSame(found: string, original: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\ufffd');
  return plain(found) === plain(original);
}

function delimiterOf(sheet: string): Delimiter {
  const [header] = sheet.split(/[\r\n]/, 1);
  const counts = (['\t', ';', ','] as const).map((delimiter) => ({ delimiter, cells: header.split(delimiter).length }));
  return counts.reduce((best, next) => (next.cells > best.cells ? next : best)).delimiter;
}

function fail(problems: readonly Problem[]): never {
  throw new UngarbleError('file', problems);
}
