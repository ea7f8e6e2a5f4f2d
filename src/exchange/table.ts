import { didYouMean, ENTRY_FIELDS, synonymOf } from '../dictionary/fields.ts';
import { UngarbleError } from '../errors.ts';
import { type Delimiter, type Row, readRows, writeRow } from '../report/delimited.ts';
import { orList } from '../text/or-list.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { EntryInput, ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter, type EntryField } from './losses.ts';

/** All fields except specs, which are sentences. */
const COLUMNS = (Object.keys(ENTRY_FIELDS) as EntryField[]).filter((field) => field !== 'specs');
const SEPARATOR = '|';

/** One row per entry, one column per field, with a header row; `|` between the items of a list. */
function tableFormat(delimiter: Delimiter): ExchangeFormat {
  return {
    read(text) {
      const [header, ...rows] = readRows(text, delimiterIn(text, delimiter));
      const written = header?.cells.map((cell) => cell.trim()) ?? [];
      const columns = columnsCalled(written);
      if (!columns.includes('name')) {
        const found = written.length > 0 ? `, only ${written.map((column) => `"${column}"`).join(', ')}` : '';
        throw new UngarbleError('file', [{ line: 1, message: `no column "name" in the first row${found}` }]);
      }
      const collector = createEntryCollector();
      const lines = rows.filter((row) => addRow(columns, row, collector)).map(({ line }) => line);
      return { ...collector.result(), lines: { entries: lines, losses: collector.losses.lines() } };
    },
    write(dictionary) {
      const losses = createLossCounter();
      countUncarried(dictionary, COLUMNS, losses);
      const used = COLUMNS.filter((field) => dictionary.entries.some((entry) => cellOf(entry, field) !== ''));
      const columns = used.length > 0 ? used : (['name'] as const);
      const rows = dictionary.entries.map((entry) => columns.map((field) => cellOf(entry, field)));
      return { text: [columns, ...rows].map((row) => writeRow(row, delimiter)).join(''), losses: losses.counts() };
    },
  };
}

export const csv = tableFormat(',');
export const tsv = tableFormat('\t');

/** The field of each column, by its header; a synonym counts if no other column has that field. Slips are not corrected: "nom" is not "not". */
function columnsCalled(written: readonly string[]): string[] {
  const taken = new Set(written);
  return written.map((header) => {
    const field = synonymOf(header, COLUMNS);
    if (field === undefined || taken.has(field)) return header;
    taken.add(field);
    return field;
  });
}

/** In many locales spreadsheets write semicolons instead of commas. */
function delimiterIn(text: string, delimiter: Delimiter): Delimiter {
  const [firstLine] = text.split(/[\r\n]/, 1);
  return delimiter === ',' && !firstLine.includes(',') && firstLine.includes(';') ? ';' : delimiter;
}

/** Returns whether there is one more entry. */
function addRow(columns: readonly string[], { cells, line }: Row, { losses, add }: EntryCollector): boolean {
  const entry: Record<string, string | string[]> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') return;
    const type = Object.hasOwn(ENTRY_FIELDS, column) ? ENTRY_FIELDS[column as EntryField] : undefined;
    if (type === 'text') entry[column] = cell;
    else if (type === 'texts') entry[column] = splitItems(cell);
    else if (type === undefined || type === 'specs')
      losses.add(`cells of column "${column}", which is not a field of entries${hintFor(column, columns)}`, 1, line);
    else if ((type as readonly string[]).includes(cell)) entry[column] = cell;
    else losses.add(`values of "${column}" other than ${orList(type)}`, 1, line);
  });
  if (entry.name !== undefined) return add(entry as unknown as EntryInput);
  losses.add('rows without a name', 1, line);
  return false;
}

function hintFor(column: string, columns: readonly string[]): string {
  const field = didYouMean(column, COLUMNS);
  return field === undefined || columns.includes(field) ? '' : `; did you mean "${field}"?`;
}

function cellOf(entry: EntryInput, field: EntryField): string {
  const value = entry[field];
  if (Array.isArray(value)) return value.map((item) => String(item).replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
  const isDefault = (field === 'match' && value === 'normal') || (field === 'case' && value === 'keep');
  return isDefault ? '' : String(value ?? '');
}

/** A separator inside an item is escaped with a backslash. */
function splitItems(cell: string): string[] {
  const items = cell.match(/(?:\\.|[^|\\]|\\$)+/gsu) ?? [];
  return items.map((item) => item.replace(/\\([\\|])/g, '$1'));
}
