import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { decodeFile } from '../../src/node/decode-file.ts';

const TEXT = 'Zoë\r\n🙂 Aragut\n';

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isLittleEndian ? little : little.swap16());
}

const ENCODED: [string, Uint8Array][] = [
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-16, little-endian', utf16(TEXT, true)],
  ['UTF-16, big-endian', utf16(TEXT, false)],
];

describe('a text file', () => {
  test.for(ENCODED)('in %s is read and written back byte for byte', ([, bytes]) => {
    const { text, encode } = decodeFile(bytes, 'a.txt');
    expect(text).toBe(TEXT);
    expect(encode(text)).toEqual(bytes);
  });

  it('of any text is written back byte for byte', () => {
    const bytes = fc
      .tuple(fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '\r\n', '\ufeff') }), fc.nat({ max: 3 }))
      .map(([text, kind]) =>
        kind < 2 ? new TextEncoder().encode((kind ? '\ufeff' : '') + text) : utf16(text, kind === 2),
      );
    fc.assert(
      fc.property(bytes, (given) => {
        const { text, encode } = decodeFile(given, 'a.txt');
        expect(encode(text)).toEqual(given);
      }),
    );
  });

  test.for<[string, number[], RegExp]>([
    ['Latin-1', [0x5a, 0x6f, 0xeb, 0x0a], /^a\.txt:1: the file is not UTF-8: .*iconv/],
    ['UTF-16 without a mark', [0x5a, 0, 0x6f, 0], /^a\.txt: .* UTF-16 without a byte order mark/],
    ['big-endian UTF-16 without a mark', [0, 0x5a, 0, 0x6f], /^a\.txt: .* UTF-16 without a byte order mark/],
    ['NULs', [0, 0, 0, 0], /^a\.txt: the file is not text/],
    ['a PDF without other bytes than text', [...Buffer.from('%PDF-1.7\n')], /^a\.txt: the file is a PDF: .*pdftotext/],
    ['a PDF', [...Buffer.from('%PDF-1.7\n'), 0xe2, 0xe3], /^a\.txt: the file is a PDF: .*pdftotext/],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x5a, 0, 0, 0], /^a\.txt: the file is UTF-32/],
    ['UTF-32 without a mark', [0x5a, 0, 0, 0, 0x6f, 0, 0, 0], /^a\.txt: /],
    ['UTF-16 cut short', [0xff, 0xfe, 0x5a], /^a\.txt: the file has a UTF-16 byte order mark/],
    ['half a pair of surrogates', [0xff, 0xfe, 0x3d, 0xd8, 0x5a, 0], /^a\.txt: the file has a UTF-16 byte order mark/],
  ])('in %s is refused', ([, bytes, message]) => {
    const decode = () => decodeFile(new Uint8Array(bytes), 'a.txt');
    expect(decode).toThrow(UngarbleError);
    expect(decode).toThrow(message);
  });
});
