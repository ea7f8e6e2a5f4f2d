import type { Entry, Rule, Source } from '../dictionary/dictionary.ts';
import { ENTRY_FIELDS } from '../dictionary/fields.ts';
import { plainEntry } from '../dictionary/parse-entry.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { type FormStore, firstFormOf, formsOfEntry, formText, kindOf } from './form-store.ts';
import type { Sections } from './layout.ts';
import { buildStringTable, readBytes, stringAt } from './string-table.ts';

/**
 * The properties of entries, decoded individually on demand. The name is the text of the entry's first form; default values are not stored:
 *
 *     entry e      entryKinds[e]      index of its kind in kindNames + 1, 0 for none
 *                  sourceFiles[e]     index in fileNames + 1,  sourceLines[e],  sourceColumns[e]:  0 for none; an all-zero column is empty
 *     detailed     the entries with further properties, ascending: the rest of entry detailed[i] is JSON in
 *                  details[detailStarts[i] … detailStarts[i + 1])
 *     titled       the entries with titles, ascending
 *     phraseForms  the forms authored as right forms of phrases that may have one wrong word, ascending; properNameForms the same of proper names
 *     kindNames, fileNames, rules     JSON, the whole list
 */
export type EntrySections = Pick<
  Sections,
  | 'entryKinds'
  | 'kindNames'
  | 'sourceFiles'
  | 'sourceLines'
  | 'sourceColumns'
  | 'fileNames'
  | 'detailed'
  | 'detailStarts'
  | 'details'
  | 'titled'
  | 'phraseForms'
  | 'properNameForms'
  | 'rules'
>;

export interface EntryRecords {
  readonly count: number;
  readonly titled: Uint32Array;
  readonly phraseForms: Uint32Array;
  readonly properNameForms: Uint32Array;
  entry(number: number): Entry;
  rules(): readonly Rule[];
}

/** Decoded entries cached, in each of two generations. */
const REMEMBERED_ENTRIES = 1 << 13;
/** Maximum number of numbered kinds and files; other values are stored in the details of the entry. */
const MOST_KINDS = 255;
const MOST_FILES = 0xffff;

type SourceColumns = Pick<EntrySections, 'sourceFiles' | 'sourceLines' | 'sourceColumns'>;

export function buildEntryRecords(entries: readonly Entry[], rules: readonly Rule[], store: FormStore): EntrySections {
  const kinds = createNumbering(MOST_KINDS);
  const files = createNumbering(MOST_FILES);
  const entryKinds = new Uint8Array(entries.length);
  const sources = emptyColumns(entries.length);
  const detailed: number[] = [];
  const details: string[] = [];
  entries.forEach((entry, number) => {
    entryKinds[number] = kinds.numberOf(entry.kind);
    const isPlaced = entry.source === undefined || writeSource(entry.source, number, sources, files);
    const isNamed = isNameForm(store, number, entry.name);
    const isKindNumbered = entry.kind === undefined || entryKinds[number] > 0;
    if (isPlaced && isNamed && isKindNumbered && DETAIL_FIELDS.every((field) => isDefault(field, entry[field]))) return;
    detailed.push(number);
    const more = {
      ...Object.fromEntries(
        DETAIL_FIELDS.filter((field) => !isDefault(field, entry[field])).map((field) => [field, entry[field]]),
      ),
      ...(!isNamed && { name: entry.name }),
      ...(!isKindNumbered && { kind: entry.kind }),
      ...(!isPlaced && { source: entry.source }),
    };
    details.push(JSON.stringify(more));
  });
  const table = buildStringTable(details);
  return {
    entryKinds,
    kindNames: json(kinds.names),
    ...withoutEmpty(sources),
    fileNames: json(files.names),
    detailed: new Uint32Array(detailed),
    detailStarts: table.starts,
    details: table.bytes,
    titled: new Uint32Array(entries.flatMap(({ titles }, number) => (titles.length > 0 ? [number] : []))),
    phraseForms: new Uint32Array(authoredForms(entries, store, ({ kind }) => kind === 'phrase')),
    properNameForms: new Uint32Array(authoredForms(entries, store, isProperName)),
    rules: json(rules),
  };
}

/** A name that is not empty after folding is the first form of its entry. */
function isNameForm(store: FormStore, entry: number, name: string): boolean {
  if (PLAIN_NAME.test(name)) return true;
  const form = firstFormOf(store, entry);
  return kindOf(store, form) === 'name' && formText(store, form) === name;
}

const PLAIN_NAME = /^[\x20-\x7f]*[a-z0-9][\x20-\x7f]*$/i;

const DEFAULTS: Partial<Entry> = plainEntry('');
/** The fields written as details if set. */
const DETAIL_FIELDS = (Object.keys(ENTRY_FIELDS) as (keyof typeof ENTRY_FIELDS)[]).filter(
  (field) => field !== 'name' && field !== 'kind',
);

function isDefault(field: keyof Entry, value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === DEFAULTS[field];
}

function emptyColumns(count: number): SourceColumns {
  return {
    sourceFiles: new Uint16Array(count),
    sourceLines: new Uint32Array(count),
    sourceColumns: new Uint16Array(count),
  };
}

function withoutEmpty(columns: SourceColumns): SourceColumns {
  const { sourceFiles, sourceLines, sourceColumns } = columns;
  const none = emptyColumns(0);
  return {
    sourceFiles: sourceFiles.some(Boolean) ? sourceFiles : none.sourceFiles,
    sourceLines: sourceLines.some(Boolean) ? sourceLines : none.sourceLines,
    sourceColumns: sourceColumns.some(Boolean) ? sourceColumns : none.sourceColumns,
  };
}

/** Returns whether the columns hold the complete source. */
function writeSource(source: Source, entry: number, columns: SourceColumns, files: Numbering): boolean {
  columns.sourceFiles[entry] = files.numberOf(source.file);
  columns.sourceLines[entry] = source.line ?? 0;
  columns.sourceColumns[entry] = source.column ?? 0;
  const { file, line, column } = readSource(columns, entry, files.names) ?? {};
  return file === source.file && line === source.line && column === source.column;
}

function readSource(columns: SourceColumns, entry: number, files: readonly string[]): Source | undefined {
  const file = files[columns.sourceFiles[entry] - 1];
  // In an empty column, every entry is undefined as well.
  const line = columns.sourceLines[entry] || undefined;
  const column = columns.sourceColumns[entry] || undefined;
  if (file === undefined && line === undefined && column === undefined) return undefined;
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

interface Numbering {
  readonly names: readonly string[];
  /** From 1; 0 for none, and beyond the maximum. */
  numberOf(name: string | undefined): number;
}

function createNumbering(most: number): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    numberOf(name) {
      if (name === undefined) return 0;
      const known = numbers.get(name) ?? 0;
      if (known > 0 || names.length === most) return known;
      numbers.set(name, names.push(name));
      return names.length;
    },
  };
}

/** The forms authored as right forms of some entries, not those derived from them. */
function authoredForms(
  entries: readonly Entry[],
  store: FormStore,
  isWanted: (entry: Entry, form: string) => boolean,
): number[] {
  const forms: number[] = [];
  entries.forEach((entry, number) => {
    if (entry.match === 'exact') return;
    for (const form of formsOfEntry(store, number)) {
      const text = formText(store, form);
      if (isWanted(entry, text) && (entry.name === text || entry.aliases.includes(text))) forms.push(form);
    }
  });
  return forms;
}

/** A word in lower case that is longer than articles and prepositions. */
const ORDINARY_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4}/u;

/** Whether a form is the name of an organisation, or of a treaty, a plan or a programme: a term with capitals. A strict entry allows no other words. */
const isProperName = ({ kind, match }: Entry, form: string): boolean =>
  match !== 'strict' && (kind === 'organisation' || (kind === 'term' && !ORDINARY_WORD.test(form)));

export function openEntryRecords(sections: EntrySections, store: FormStore): EntryRecords {
  const { entryKinds, detailed, titled, phraseForms, properNameForms } = sections;
  const kinds = fromJson(sections.kindNames) as readonly string[];
  const files = fromJson(sections.fileNames) as readonly string[];
  const details = { count: detailed.length, bytes: sections.details, starts: sections.detailStarts };
  const entries = createGenerationalCache<Entry, number>(REMEMBERED_ENTRIES);
  let rules: readonly Rule[] | undefined;

  const read = (number: number): Entry => {
    const at = placeOf(detailed, number);
    const more = at < 0 ? undefined : (JSON.parse(stringAt(details, at)) as Partial<Entry>);
    const kind = kinds[entryKinds[number] - 1];
    const source = readSource(sections, number, files);
    return {
      ...plainEntry(more?.name ?? formText(store, firstFormOf(store, number))),
      ...(kind !== undefined && { kind }),
      ...more,
      ...(source && !more?.source && { source }),
    };
  };
  return {
    count: entryKinds.length,
    titled,
    phraseForms,
    properNameForms,
    entry(number) {
      return entries.get(number) ?? entries.set(number, read(number));
    },
    rules() {
      rules ??= fromJson(sections.rules) as readonly Rule[];
      return rules;
    },
  };
}

/** The index of a number in an ascending list, −1 if absent. */
function placeOf(numbers: Uint32Array, wanted: number): number {
  const place = partitionPoint(numbers.length, (i) => numbers[i] < wanted);
  return numbers[place] === wanted ? place : -1;
}

function json(value: unknown): Uint8Array {
  return buildStringTable([JSON.stringify(value)]).bytes;
}

function fromJson(bytes: Uint8Array): unknown {
  return JSON.parse(readBytes(bytes, 0, bytes.length));
}
