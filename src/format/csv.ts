import { partitionPoint } from '../text/partition-point.ts';
import type { FormatName, ProseFile, ReadOptions, TextFormat } from './format.ts';
import { applySplices, createProseFile, type Splice, splicesOf } from './prose-file.ts';
import { refuseFile, refuseOption } from './refuse.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** CSV (RFC 4180) with comma, semicolon or tab as the delimiter. Each cell of prose is a segment. */
export const csv: TextFormat = tableFormat('csv');
/** The same with tabs. */
export const tsv: TextFormat = tableFormat('tsv');

/** `[start, end)` of a cell with its quotes. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly column: number;
  readonly row: number;
}

function tableFormat(name: FormatName): TextFormat {
  return {
    content: 'text',
    name,
    read(text, options = {}) {
      const delimiter = name === 'tsv' ? '\t' : csvDelimiter(text);
      return tableFile(text, delimiter, cellsOf(text, delimiter, options.file), options);
    },
  };
}

function tableFile(text: string, delimiter: string, cells: readonly Cell[], options: ReadOptions): ProseFile {
  const isProse = proseColumns(text, cells, options);
  const stitcher = createStitcher(text);
  for (const cell of cells) if (isProse(cell)) addCell(stitcher, text, cell);
  const segments = stitcher.finish();
  return {
    ...createProseFile(text, segments),
    write(edits) {
      const splices = edits.flatMap((edit) => splicesOf(segments[edit.segment], edit, (prose) => prose));
      return applySplices(text, quoteWhereNeeded(text, splices, cells, delimiter));
    },
  };
}

/** The most frequent delimiter in the first line; the comma if it has none. */
function csvDelimiter(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const countOf = (delimiter: string) => firstLine.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (countOf(next) > countOf(best) ? next : best));
}

function cellsOf(text: string, delimiter: string, file: string | undefined): Cell[] {
  const cells: Cell[] = [];
  const endOfPlainCell = new RegExp(`[${delimiter}\\r\\n]|$`, 'g');
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const isQuoted = text[at] === '"';
    if (isQuoted) at = closingQuote(text, at, file) + 1;
    endOfPlainCell.lastIndex = at;
    at = endOfPlainCell.exec(text)?.index ?? text.length;
    cells.push({ start, end: isQuoted ? text.lastIndexOf('"', at - 1) + 1 : at, isQuoted, column, row });
    if (text[at] === delimiter) {
      column++;
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    column = 0;
    row++;
  }
  return cells;
}

function closingQuote(text: string, opening: number, file: string | undefined): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return refuseFile('a quoted cell is never closed', file, { text, offset: opening });
}

/**
 * The cells that are prose: those of the requested columns, by default of all. The first row is a header unless every column is requested by number.
 */
function proseColumns(text: string, cells: readonly Cell[], { columns }: ReadOptions): (cell: Cell) => boolean {
  if (!columns) return ({ row }) => row > 0;
  const headers = cells.filter(({ row }) => row === 0).map((cell) => headerOf(text, cell));
  const wanted = new Set<number>();
  let usesHeaders = false;
  for (const column of columns) {
    const byName = headers.indexOf(column);
    usesHeaders ||= byName >= 0;
    const number = byName >= 0 ? byName : /^[1-9]\d*$/.test(column) ? Number(column) - 1 : -1;
    if (number < 0 || number >= headers.length)
      refuseOption(`there is no column "${column}"; the columns are ${headers.join(', ')}`);
    wanted.add(number);
  }
  return ({ row, column }) => wanted.has(column) && (row > 0 || !usesHeaders);
}

function headerOf(text: string, { start, end, isQuoted }: Cell): string {
  return isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end).trim();
}

function addCell(stitcher: Stitcher, text: string, { start, end, isQuoted }: Cell): void {
  let from = isQuoted ? start + 1 : start;
  const last = isQuoted ? end - 1 : end;
  if (isQuoted)
    for (const { index } of text.slice(from, last).matchAll(/""/g)) {
      const at = start + 1 + index;
      stitcher.addText(from, at);
      stitcher.addReference(at, at + 2, '"');
      from = at + 2;
    }
  stitcher.addText(from, last);
  stitcher.endSegment();
}

/** Doubles quotation marks inside quoted cells, and quotes cells that need it after the edit. */
function quoteWhereNeeded(
  text: string,
  splices: readonly Splice[],
  cells: readonly Cell[],
  delimiter: string,
): Splice[] {
  const divides = new RegExp(`[\\r\\n${delimiter}]`);
  const newlyQuoted = new Set<Cell>();
  const changes = splices.map((splice) => {
    const cell = cells[partitionPoint(cells.length, (i) => cells[i].start <= splice.start) - 1];
    const opensQuotes = splice.start === cell.start && splice.text.startsWith('"');
    if (!cell.isQuoted && (opensQuotes || divides.test(splice.text))) newlyQuoted.add(cell);
    return { splice, cell };
  });
  const quoted = changes.map(({ splice, cell }) =>
    cell.isQuoted || newlyQuoted.has(cell) ? { ...splice, text: splice.text.replaceAll('"', '""') } : splice,
  );
  for (const { start, end } of newlyQuoted) {
    quoted.unshift({ start, end: start, text: '"' });
    for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1))
      if (!splices.some((splice) => splice.start <= at && at < splice.end))
        quoted.push({ start: at, end: at, text: '"' });
    quoted.push({ start: end, end, text: '"' });
  }
  return quoted;
}
