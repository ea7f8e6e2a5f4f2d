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

export function buildStringTable(strings: readonly string[]): StringTable {
  const starts = new Uint32Array(strings.length + 1);
  let bytes = new Uint8Array(strings.length * 12 + 64);
  let end = 0;
  strings.forEach((string, i) => {
    if (end + string.length * 3 > bytes.length) bytes = grown(bytes, end + string.length * 3);
    end += encoder.encodeInto(string, bytes.subarray(end)).written;
    starts[i + 1] = end;
  });
  return { count: strings.length, bytes: bytes.slice(0, end), starts };
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

/** Writes a string's bytes into `into`, cut off where it is full; returns how many. */
export function writeBytes(string: string, into: Uint8Array): number {
  return encoder.encodeInto(string, into).written;
}
