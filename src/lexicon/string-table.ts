import { splitsPair } from '../text/surrogates.ts';

/**
 * Strings as UTF-8 bytes, numbered from 0:
 *
 *     bytes   a l i b a b a …        string i = bytes[starts[i] … starts[i + 1])
 *     starts  0     3       …
 */
export interface StringTable {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Maximum number of bytes of a word, or of several concatenated, that search compares; those beyond are ignored. */
export const BYTES_COMPARED = 64;
/** In bytes. Strings up to this length are nearly always ASCII and are read faster without the decoder. Set by hand. */
const SHORT = 64;

export function buildStringTable(strings: readonly string[]): StringTable {
  const builder = createByteBuilder(strings.length * 12);
  const starts = new Uint32Array(strings.length + 1);
  strings.forEach((string, i) => {
    builder.write(string);
    starts[i + 1] = builder.length;
  });
  return { count: strings.length, bytes: builder.bytes(), starts };
}

/** A growing buffer to which strings are appended. */
export interface ByteBuilder {
  readonly length: number;
  /** Appends a string and returns its length in bytes. */
  write(string: string): number;
  /** Appends bytes `[from, to)` of another buffer. */
  append(others: Uint8Array, from: number, to: number): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

export function createByteBuilder(expected: number): ByteBuilder {
  let bytes = new Uint8Array(expected + 64);
  let end = 0;
  const reserve = (more: number) => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(end + more, bytes.length * 2));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    get length() {
      return end;
    },
    write(string) {
      reserve(string.length * 3);
      const written = writeBytes(string, bytes, end);
      end += written;
      return written;
    },
    append(others, from, to) {
      reserve(to - from);
      for (let at = from; at < to; at++) bytes[end++] = others[at];
    },
    bytes: () => bytes.slice(0, end),
  };
}

/** Writes a string as UTF-8 into `into[from … to)`, truncated to the available space; returns the number of bytes written. */
export function writeBytes(string: string, into: Uint8Array, from = 0, to = into.length): number {
  const length = Math.min(string.length, to - from);
  for (let i = 0; i < length; i++) {
    const unit = string.charCodeAt(i);
    if (unit > 127) return encoder.encodeInto(string, into.subarray(from, to)).written;
    into[from + i] = unit;
  }
  return length;
}

/** The length of a string in UTF-8 bytes. */
export function byteLength(string: string): number {
  let length = string.length;
  for (let at = 0; at < string.length; at++) {
    const unit = string.charCodeAt(at);
    if (unit >= 0x80) length += unit < 0x800 || isPaired(string, at) ? 1 : 2;
  }
  return length;
}

/** Whether a code unit belongs to a surrogate pair: the two units of a pair take four bytes together. */
function isPaired(string: string, at: number): boolean {
  return splitsPair(string, at) || splitsPair(string, at + 1);
}

/** Decodes bytes `[from, to)`. */
export function readBytes(bytes: Uint8Array, from: number, to: number): string {
  // The decoder gets a copy, because it does not accept shared memory.
  if (to - from > SHORT) return decoder.decode(bytes.slice(from, to));
  let string = '';
  for (let at = from; at < to; at++) {
    if (bytes[at] >= 0x80) return string + decoder.decode(bytes.slice(at, to));
    string += String.fromCharCode(bytes[at]);
  }
  return string;
}

export function stringAt({ bytes, starts }: StringTable, i: number): string {
  return readBytes(bytes, starts[i], starts[i + 1]);
}
