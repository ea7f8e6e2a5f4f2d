import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStringTable, byteLength, stringAt, writeBytes } from '../../src/lexicon/string-table.ts';

const text = fc.oneof(
  fc.string({ maxLength: 100 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\ufeffa', 'é'.repeat(70)),
);
const wellFormed = (string: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(string));
const encode = (string: string) => [...new TextEncoder().encode(string)];

describe('a table of strings', () => {
  test('has them as UTF-8; lone surrogates become U+FFFD', () => {
    fc.assert(
      fc.property(fc.array(text), (strings) => {
        const table = buildStringTable(strings);
        expect([...table.bytes]).toEqual(strings.flatMap(encode));
        expect(strings.map((_, i) => stringAt(table, i))).toEqual(strings.map(wellFormed));
      }),
    );
  });
});

test('the length in bytes is that of the encoded string', () => {
  fc.assert(
    fc.property(text, (string) => {
      expect(byteLength(string)).toBe(encode(string).length);
    }),
  );
});

test('bytes are written to a place, as far as there is room', () => {
  fc.assert(
    fc.property(text, fc.nat(9), fc.nat(60), (string, from, room) => {
      const into = new Uint8Array(80);
      const written = writeBytes(string, into, from, from + room);
      const bytes = encode(string);
      expect(written).toBeLessThanOrEqual(room);
      expect([...into.subarray(from, from + written)]).toEqual(bytes.slice(0, written));
      // A character is written whole or not at all, and takes at most four bytes.
      if (bytes.length <= room) expect(written).toBe(bytes.length);
      else expect(room - written).toBeLessThan(4);
      expect([...into.subarray(0, from), ...into.subarray(from + room)].every((byte) => byte === 0)).toBe(true);
    }),
  );
});
