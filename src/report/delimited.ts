import { UngarbleError } from '../errors.ts';

/** The separator of cells. */
export type Delimiter = '\t' | ',' | ';';

/** A line of CSV or TSV (RFC 4180); cells are quoted if necessary. */
export function writeRow(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => quoteCell(guard(cell), delimiter)).join(delimiter)}\n`;
}

function quoteCell(cell: string, delimiter: Delimiter): string {
  const special = cell.includes(delimiter) || /["\r\n]/.test(cell) || cell.trim() !== cell;
  return special ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet evaluates a cell that begins like this as a formula, unless an apostrophe precedes it. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^''*[=+\-@\t\r]/;

function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

export interface Row {
  /** The line of the sheet on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads rows written by `writeRow`, also after a spreadsheet has saved them (quotes anywhere, CRLF, byte order mark), and removes the apostrophes before formulas.
 * @param file for messages
 * @throws UngarbleError `file` if a quoted cell is never closed
 */
export function readRows(sheet: string, delimiter: Delimiter, file?: string): Row[] {
  return readPlainRows(sheet, delimiter, file).map(({ line, cells }) => ({ line, cells: cells.map(unguard) }));
}

/** The same for files of programs that do not put an apostrophe before formulas. */
export function readPlainRows(sheet: string, delimiter: Delimiter, file?: string): Row[] {
  const text = sheet.replace(/^\ufeff/, '');
  const rows: Row[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const cells: string[] = [];
    const begin = at;
    for (let more = true; more; ) {
      const cell = readCell(text, at, delimiter);
      if (!cell.isClosed) {
        const message = 'a quoted cell is never closed';
        throw new UngarbleError('file', [{ ...(file !== undefined && { file }), line, message }]);
      }
      cells.push(cell.text);
      more = text[cell.end] === delimiter;
      at = more ? cell.end + 1 : afterLineEnding(text, cell.end);
    }
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += text.slice(begin, at).split(/\r\n|\r|\n/).length - 1;
  }
  return rows;
}

function readCell(text: string, start: number, delimiter: Delimiter): { text: string; end: number; isClosed: boolean } {
  let cell = '';
  let at = start;
  let isClosed = true;
  if (text[at] === '"') {
    at += 1;
    for (; at < text.length && !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
      if (text[at] === '"') at += 1;
      cell += text[at];
    }
    isClosed = at < text.length;
    at += 1;
  }
  const from = Math.min(at, text.length);
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return { text: cell + text.slice(from, at), end: Math.max(from, at), isClosed };
}

function afterLineEnding(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
