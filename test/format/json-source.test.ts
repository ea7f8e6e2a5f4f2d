import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { type JsonNode, parseJsonSource } from '../../src/format/json-source.ts';

test.for([
  ['', '1:1', 'expected a value'],
  ['{"a": 1,\n "b" 2}', '2:6', 'expected ":"'],
  ['{"a": 1,\n b: 2}', '2:2', 'expected a key in double quotes'],
  ['[1, 2\n', '2:1', 'expected "," or "]"'],
  ['{"a": 1; "b": 2}', '1:8', 'expected "," or "}"'],
  ['[1,]', '1:4', 'expected a value'],
  ['[01]', '1:3', 'expected "," or "]"'],
  ["['a']", '1:2', 'expected a value'],
  ['["a]\n', '1:2', 'this string is never closed'],
  ['["a\tb"]', '1:4', 'this character must be escaped in strings'],
  ['["a', '1:2', 'this string is never closed'],
  ['["\\x"]', '1:3', 'this character must be escaped in strings'],
  ['{} {}', '1:4', 'unexpected text after the end of the value'],
  ['['.repeat(2000), '1:1001', 'values are nested too deeply'],
] as const)('%j is refused at %s: %s', ([text, place, message]) => {
  expect(() => parseJsonSource(text, 'a.json')).toThrow(
    new UngarbleError('file', [
      {
        file: 'a.json',
        line: Number(place.split(':')[0]),
        column: Number(place.split(':')[1]),
        message: `not valid JSON: ${message}`,
      },
    ]),
  );
});

describe('compared with JSON.parse', () => {
  test('accepts valid JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(dataOf(parseJsonSource(text), text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses invalid JSON', () => {
    const piece = fc.constantFrom(...'[]{}",:\\\n x01-.e', '\\u00e9', 'true', 'null', '"a"', '1.5', '\u0001');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(accepts(() => parseJsonSource(text))).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  test('reads strings of megabytes', () => {
    for (const part of ['x', '\\n', '"'.padStart(9)]) {
      const text = JSON.stringify(part.repeat(1.5e7 / part.length));
      expect(parseJsonSource(text)).toMatchObject({ kind: 'string', start: 0, end: text.length });
    }
  });
});

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function dataOf(node: JsonNode, text: string): unknown {
  if (node.kind === 'array') return node.items.map((item) => dataOf(item, text));
  if (node.kind === 'object')
    return Object.fromEntries([...node.members].map(([key, value]) => [key, dataOf(value, text)]));
  return JSON.parse(text.slice(node.start, node.end));
}
