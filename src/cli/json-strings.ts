import type { Span } from '../text/span.ts';

/** A string value in the source of a JSON document. */
export interface JsonString extends Span {
  readonly value: string;
}

/** The strings that a path selects, in document order, or why there are none. */
export type FieldStrings = { readonly strings: readonly JsonString[] } | { readonly fault: string };

/** Members of an object or items of a list, by the spans of their values. */
interface Container {
  readonly kind: '{' | '[';
  readonly members: ReadonlyMap<string, Span>;
}

/**
 * Finds the strings of a field: its value, or its items if it is a list. A dotted path leads into objects, and
 * through a list to the same path in each item (`segments.text`); a key that itself contains the dots takes precedence.
 * `null` has no strings and is not an error.
 *
 * @param source a valid JSON document
 */
export function findFieldStrings(source: string, field: string): FieldStrings {
  const start = skipSpace(source, 0);
  return stringsAt(source, { start, end: endOfValue(source, start) }, field);
}

function stringsAt(source: string, span: Span, path: string | undefined): FieldStrings {
  const first = source[span.start];
  if (path === undefined && first === '"') {
    return { strings: [{ ...span, value: JSON.parse(source.slice(span.start, span.end)) }] };
  }
  if (first === 'n') return { strings: [] };
  if (first === '[') return stringsOfItems(source, span, path);
  if (path === undefined) return { fault: `holds ${first === '{' ? 'an object' : 'a number or a boolean'}, not text` };
  if (first !== '{') return { fault: 'is missing' };
  return stringsOfMember(source, readContainer(source, span.start).members, path);
}

function stringsOfMember(source: string, members: Container['members'], path: string): FieldStrings {
  const whole = members.get(path);
  if (whole) return stringsAt(source, whole, undefined);
  const dot = path.indexOf('.');
  const member = dot < 0 ? undefined : members.get(path.slice(0, dot));
  return member ? stringsAt(source, member, path.slice(dot + 1)) : { fault: 'is missing' };
}

function stringsOfItems(source: string, span: Span, path: string | undefined): FieldStrings {
  const strings: JsonString[] = [];
  for (const item of readContainer(source, span.start).members.values()) {
    if (source[item.start] === '[') return { fault: 'holds a list of lists, not text' };
    const found = stringsAt(source, item, path);
    if ('fault' in found) return found;
    strings.push(...found.strings);
  }
  return { strings };
}

/** The span of the value of a key of the outermost object. The last of repeated keys counts, as in `JSON.parse`. */
export function findMember(source: string, key: string): Span | undefined {
  return readContainer(source, skipSpace(source, 0)).members.get(key);
}

function readContainer(source: string, start: number): Container {
  const kind = source[start] as Container['kind'];
  const members = new Map<string, Span>();
  let at = skipSpace(source, start + 1);
  while (source[at] !== '}' && source[at] !== ']') {
    let key = String(members.size);
    if (kind === '{') {
      const keyEnd = endOfString(source, at);
      key = JSON.parse(source.slice(at, keyEnd));
      at = skipSpace(source, skipSpace(source, keyEnd) + 1);
    }
    const end = endOfValue(source, at);
    members.set(key, { start: at, end });
    at = skipSpace(source, end);
    if (source[at] === ',') at = skipSpace(source, at + 1);
  }
  return { kind, members };
}

function skipSpace(source: string, at: number): number {
  while (source[at] === ' ' || source[at] === '\t' || source[at] === '\n' || source[at] === '\r') at += 1;
  return at;
}

/** Counts brackets instead of recursing, so that deep nesting does not overflow the stack. */
function endOfValue(source: string, start: number): number {
  let at = start;
  let depth = 0;
  do {
    const first = source[at];
    if (first === '"') at = endOfString(source, at);
    else if (first === '{' || first === '[') {
      depth += 1;
      at += 1;
    } else if (first === '}' || first === ']') {
      depth -= 1;
      at += 1;
    } else if (depth > 0) at += 1;
    else at = endOfWord(source, at);
  } while (depth > 0);
  return at;
}

function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The end of a number, `true`, `false` or `null`. */
function endOfWord(source: string, start: number): number {
  const word = /[\w.+-]*/y;
  word.lastIndex = start;
  return start + (word.exec(source)?.[0].length ?? 0);
}

/** Converts ascending offsets in the value of a string to offsets in its source. */
export function sourceOffsets(source: string, string: JsonString, offsets: readonly number[]): number[] {
  let at = string.start + 1;
  let passed = 0;
  return offsets.map((offset) => {
    for (; passed < offset; passed += 1) at += source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2;
    return at;
  });
}
