import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { type JsonNode, parseJsonSource } from '../../src/format/json-source.ts';

test.for([
  ['', '1:1', 'a value must stand here'],
  ['{"a": 1,\n "b" 2}', '2:6', '":" must stand here'],
  ['{"a": 1,\n b: 2}', '2:2', 'a key in double quotes must stand here'],
  ['[1, 2\n', '2:1', '"," or "]" must stand here'],
  ['{"a": 1; "b": 2}', '1:8', '"," or "}" must stand here'],
  ['[1,]', '1:4', 'a value must stand here'],
  ['[01]', '1:3', '"," or "]" must stand here'],
  ["['a']", '1:2', 'a value must stand here'],
  ['["a]\n', '1:2', 'a string that begins here has no end'],
  ['["a\tb"]', '1:4', 'this character must be escaped in a string'],
  ['["a', '1:2', 'a string that begins here has no end'],
  ['["\\x"]', '1:3', 'this character must be escaped in a string'],
  ['{} {}', '1:4', 'the value is over, and something follows it'],
  ['['.repeat(2000), '1:1001', 'values are nested too deep'],
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

describe('like JSON.parse', () => {
  test('it reads what is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(dataOf(parseJsonSource(text), text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('it refuses what is none', () => {
    const piece = fc.constantFrom(...'[]{}",:\\\n x01-.e', '\\u00e9', 'true', 'null', '"a"', '1.5', '\u0001');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(accepts(() => parseJsonSource(text))).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  test('it reads strings of megabytes', () => {
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
