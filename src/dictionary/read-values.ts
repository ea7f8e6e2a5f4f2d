import { orList } from '../text/or-list.ts';
import { didYouMean } from './fields.ts';
import type { ParseContext, Path } from './parse-context.ts';

export type Fields = Readonly<Record<string, unknown>>;

const HAS_WORD = /[\p{L}\p{N}]/u;
const IRREGULAR_SPACE = /\s\s|[^\S ]/u;
const NONE: readonly never[] = [];

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A word or phrase in NFC, trimmed, with single spaces. Reports a problem and returns undefined if it is not text. */
export function readText(value: unknown, path: Path, context: ParseContext): string | undefined {
  const what = fieldName(path);
  if (typeof value !== 'string') {
    context.report(path, `${what} must be text, got ${describe(value)}${quoteAdvice(value)}`);
    return undefined;
  }
  const text = value.normalize('NFC').trim();
  if (text === '') {
    context.report(path, `${what} is empty: fill it in or remove it`);
    return undefined;
  }
  return IRREGULAR_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Text that can occur in prose: with at least one letter or digit. */
export function readWords(value: unknown, path: Path, context: ParseContext): string | undefined {
  const text = readText(value, path, context);
  if (text === undefined || HAS_WORD.test(text)) return text;
  context.report(path, `${fieldName(path)} must have at least one letter or digit, got ${describe(text)}`);
  return undefined;
}

/** A list of words or phrases; a single one stands for a list of one. */
export function readWordList(value: unknown, path: Path, context: ParseContext): readonly string[] {
  if (!Array.isArray(value)) {
    if (typeof value === 'string') return present([readWords(value, path, context)]);
    context.report(
      path,
      `${fieldName(path)} must be text or a list of texts, got ${describe(value)}${quoteAdvice(value)}`,
    );
    return NONE;
  }
  return present(value.map((item, index) => readWords(item, [...path, index], context)));
}

export function readChoice<T extends string>(
  value: unknown,
  choices: readonly T[],
  path: Path,
  context: ParseContext,
): T | undefined {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const meant = typeof value === 'string' ? didYouMean(value, choices) : undefined;
  const advice = meant ? `; did you mean ${meant}?` : '';
  context.report(path, `${fieldName(path)} must be ${orList(choices)}, got ${describe(value)}${advice}`);
  return undefined;
}

export function reportUnknownFields(
  fields: Fields,
  allowed: readonly string[],
  path: Path,
  context: ParseContext,
): void {
  for (const field of Object.keys(fields)) {
    if (allowed.includes(field)) continue;
    context.report([...path, field], `unknown field ${describe(field)}: ${adviceOn(field, allowed)}`, 'key');
  }
}

function adviceOn(field: string, allowed: readonly string[]): string {
  if (field === '<<') return 'YAML 1.2 does not merge: an alias (*) may only stand for a whole value';
  const meant = didYouMean(field, allowed);
  if (meant) return `did you mean ${meant}?`;
  return `allowed fields are ${allowed.filter((name) => !name.startsWith('$')).join(', ')}`;
}

/** A value for messages: short, and on one line. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (value instanceof Promise) return 'a promise: await it';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

export function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}

/** YAML reads an unquoted 2020 or true as a number or a boolean. */
function quoteAdvice(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `: put it in quotes, '${value}'` : '';
}

/** `aliases[2]` for a path that ends in an index, else the last key. */
function fieldName(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last ?? 'the dictionary';
  const list = path.at(-2);
  if (list === undefined || list === 'entries') return 'a name';
  return list === 'imports' ? 'an import' : `an item of ${list}`;
}
