import { refuseFile } from './refuse.ts';

/** A value of a JSON text and its position there: `[start, end)` with its quotes or brackets. */
export type JsonNode =
  | { readonly kind: 'string'; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: 'number' | 'literal'; readonly start: number; readonly end: number }
  | { readonly kind: 'array'; readonly start: number; readonly end: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'object';
      readonly start: number;
      readonly end: number;
      readonly members: ReadonlyMap<string, JsonNode>;
    };

export type JsonString = Extract<JsonNode, { kind: 'string' }>;

/** Deeper nesting is refused, because the parser is recursive. */
const MAXIMUM_DEPTH = 1000;
const SPACE = /[ \t\r\n]*/y;
/** Characters that need no escape in a string. Repeated groups would overflow the stack for strings of megabytes. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** @throws UngarbleError `file` with the position, if the text is not JSON. */
export function parseJsonSource(text: string, file?: string): JsonNode {
  const cursor: Cursor = { text, at: 0, depth: 0, file };
  const root = readNode(cursor);
  if (next(cursor) !== undefined) refuse('unexpected text after the end of the value', cursor);
  return root;
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly file: string | undefined;
}

function readNode(cursor: Cursor): JsonNode {
  const opening = next(cursor);
  if (opening === '"') return readString(cursor);
  if (opening !== '[' && opening !== '{') return readScalar(cursor);
  if (++cursor.depth > MAXIMUM_DEPTH) refuse('values are nested too deeply', cursor);
  const node = opening === '[' ? readArray(cursor) : readObject(cursor);
  cursor.depth--;
  return node;
}

function readArray(cursor: Cursor): JsonNode {
  const start = cursor.at;
  const items: JsonNode[] = [];
  while (readSeparator(cursor, ']', items.length === 0)) items.push(readNode(cursor));
  return { kind: 'array', start, end: cursor.at, items };
}

function readObject(cursor: Cursor): JsonNode {
  const start = cursor.at;
  const members = new Map<string, JsonNode>();
  for (let isFirst = true; readSeparator(cursor, '}', isFirst); isFirst = false) {
    if (next(cursor) !== '"') refuse('expected a key in double quotes', cursor);
    const { value } = readString(cursor);
    if (next(cursor) !== ':') refuse('expected ":"', cursor);
    cursor.at++;
    members.set(value, readNode(cursor));
  }
  return { kind: 'object', start, end: cursor.at, members };
}

/** Skips the opening bracket before the first item, the comma before each other item, or the closing bracket, after which there are no more items. */
function readSeparator(cursor: Cursor, closing: string, isFirst: boolean): boolean {
  if (isFirst) cursor.at++;
  const found = next(cursor);
  if (isFirst && found !== closing) return true;
  if (found !== ',' && found !== closing) refuse(`expected "," or "${closing}"`, cursor);
  cursor.at++;
  return found === ',';
}

function readString(cursor: Cursor): JsonString {
  const { text } = cursor;
  const start = cursor.at++;
  for (skip(cursor, PLAIN); text[cursor.at] !== '"'; skip(cursor, PLAIN)) {
    if (/^[\r\n]?$/.test(text.charAt(cursor.at))) refuse('this string is never closed', { ...cursor, at: start });
    if (!skip(cursor, ESCAPE)) refuse('this character must be escaped in strings', cursor);
  }
  cursor.at++;
  return { kind: 'string', start, end: cursor.at, value: JSON.parse(text.slice(start, cursor.at)) };
}

function readScalar(cursor: Cursor): JsonNode {
  const start = cursor.at;
  if (!skip(cursor, SCALAR)) refuse('expected a value', cursor);
  return { kind: /[-\d]/.test(cursor.text[start]) ? 'number' : 'literal', start, end: cursor.at };
}

/** The character after white space; undefined at the end. */
function next(cursor: Cursor): string | undefined {
  skip(cursor, SPACE);
  return cursor.text[cursor.at];
}

/** Whether the pattern matched. */
function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  const before = cursor.at;
  cursor.at += pattern.exec(cursor.text)?.[0].length ?? 0;
  return cursor.at > before;
}

function refuse(message: string, { text, at, file }: Cursor): never {
  return refuseFile(`not valid JSON: ${message}`, file, { text, offset: at });
}

/** The member of an object, or undefined for anything else. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.get(key) : undefined;
}

/** The value at the end of a chain of keys. */
export function memberAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  return keys.reduce(member, node);
}

/** The items of a list, or none for anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

export function asString(node: JsonNode | undefined): JsonString | undefined {
  return node?.kind === 'string' ? node : undefined;
}
