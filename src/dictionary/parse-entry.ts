import { foldedKey } from '../text/fold.ts';
import type { Entry, Kind } from './dictionary.ts';
import { ENTRY_FIELDS, type FieldType } from './fields.ts';
import type { ParseContext, Path } from './parse-context.ts';
import { parseSpecs } from './parse-specs.ts';
import {
  describe,
  type Fields,
  readChoice,
  readText,
  readWordList,
  readWords,
  reportUnknownFields,
} from './read-values.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Shared by all entries that leave a list out. */
const NONE: readonly never[] = Object.freeze([]);
const FIELD_TYPES: ReadonlyMap<string, FieldType> = new Map(Object.entries(ENTRY_FIELDS));
const FIELD_NAMES = [...FIELD_TYPES.keys()];

/** The kinds that matter for corrections, by the ways in which they are written. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['person', 'place', 'organisation', 'title', 'term', 'phrase'].map((kind) => [kind, kind] as const),
  ['organization', 'organisation'],
]);

/** An entry with a name and default values. */
export function plainEntry(name: string): Mutable<Entry> {
  return {
    name,
    aliases: NONE,
    garbles: NONE,
    roles: NONE,
    titles: NONE,
    soundsLike: NONE,
    native: NONE,
    near: NONE,
    not: NONE,
    match: 'normal',
    case: 'keep',
    specs: NONE,
  };
}

/** An entry written as a name only. */
export function parseName(value: string, path: Path, context: ParseContext): Entry | undefined {
  const name = readWords(value, path, context);
  if (name === undefined) return undefined;
  const entry = plainEntry(name);
  const source = context.sourceOf(path);
  if (source) entry.source = source;
  return entry;
}

export function parseEntry(fields: Fields, path: Path, context: ParseContext): Entry | undefined {
  reportUnknownFields(fields, FIELD_NAMES, path, context);
  const name = fields.name === undefined ? undefined : readWords(fields.name, [...path, 'name'], context);
  if (fields.name === undefined) context.report(path, 'an entry needs a name');
  const entry = plainEntry(name ?? '');
  const source = context.sourceOf(path);
  if (source) entry.source = source;
  for (const field of Object.keys(fields)) {
    const type = FIELD_TYPES.get(field);
    if (type === undefined || field === 'name' || fields[field] === undefined) continue;
    const read = readField(fields[field], type, [...path, field], context);
    if (read !== undefined) (entry as Record<string, unknown>)[field] = read;
  }
  if (entry.kind !== undefined) entry.kind = KINDS.get(entry.kind.toLowerCase()) ?? entry.kind;
  checkGarbles(entry, fields, path, context);
  return name === undefined ? undefined : entry;
}

function readField(value: unknown, type: FieldType, path: Path, context: ParseContext) {
  if (type === 'text') return readText(value, path, context);
  if (type === 'texts') return readWordList(value, path, context);
  if (type === 'specs') return parseSpecs(value, path, context);
  return readChoice<string>(value, type, path, context);
}

/** A garble that folds to a right form of its own entry would be corrected to itself endlessly. */
function checkGarbles(entry: Entry, fields: Fields, path: Path, context: ParseContext): void {
  if (entry.garbles.length === 0) return;
  const rightForms = new Map([entry.name, ...entry.aliases].map((form) => [foldedKey(form), form]));
  const written = Array.isArray(fields.garbles) ? fields.garbles : [fields.garbles];
  written.forEach((garble, index) => {
    if (typeof garble !== 'string' || garble.trim() === '') return;
    const right = rightForms.get(foldedKey(garble));
    if (right === undefined || right === '') return;
    const garblePath = Array.isArray(fields.garbles) ? [...path, 'garbles', index] : [...path, 'garbles'];
    const rightName = right === entry.name ? 'the name' : `the alias ${describe(right)}`;
    context.report(
      garblePath,
      `garble ${describe(garble)} is the same as ${rightName}, apart from letter case and diacritics: remove it`,
    );
  });
}
