import { refuseFile } from './refuse.ts';

/** A value of a JSON text and where it stands there: `[start, end)` with its quotes or brackets. */
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

/** Values nested deeper are refused: nobody writes them, and reading works by recursion. */
const MAXIMUM_DEPTH = 1000;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/** @throws UngarbleError `file` with the place, when the text is not JSON. */
export function parseJsonSource(text: string, file: string | undefined): JsonNode {
  try {
    JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    refuseFile('this is not well-formed JSON', file, { text, offset });
  }
  return readNode(text, { at: 0, depth: 0, file });
}

interface Cursor {
  at: number;
  depth: number;
  readonly file: string | undefined;
}

/** Reads a value of a text that is known to be well-formed. */
function readNode(text: string, cursor: Cursor): JsonNode {
  skip(text, cursor, SPACE);
  const start = cursor.at;
  const opening = text[start];
  if (opening === '"') return readString(text, cursor);
  if (opening !== '[' && opening !== '{') {
    skip(text, cursor, SCALAR);
    return { kind: /[-\d]/.test(opening) ? 'number' : 'literal', start, end: cursor.at };
  }
  if (++cursor.depth > MAXIMUM_DEPTH) refuseFile('values are nested too deep', cursor.file, { text, offset: start });
  const items: JsonNode[] = [];
  const members = new Map<string, JsonNode>();
  cursor.at++;
  for (skip(text, cursor, SPACE); text[cursor.at] !== ']' && text[cursor.at] !== '}'; skip(text, cursor, SPACE)) {
    if (text[cursor.at] === ',') cursor.at++;
    else if (opening === '[') items.push(readNode(text, cursor));
    else {
      const { value } = readString(text, cursor);
      skip(text, cursor, SPACE);
      cursor.at++;
      members.set(value, readNode(text, cursor));
    }
  }
  cursor.at++;
  cursor.depth--;
  return opening === '['
    ? { kind: 'array', start, end: cursor.at, items }
    : { kind: 'object', start, end: cursor.at, members };
}

function readString(text: string, cursor: Cursor): JsonString {
  const start = cursor.at;
  skip(text, cursor, STRING);
  return { kind: 'string', start, end: cursor.at, value: JSON.parse(text.slice(start, cursor.at)) };
}

function skip(text: string, cursor: Cursor, pattern: RegExp): void {
  pattern.lastIndex = cursor.at;
  pattern.exec(text);
  cursor.at = Math.max(cursor.at, pattern.lastIndex);
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
