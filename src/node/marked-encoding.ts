/** The encodings that a byte order mark can declare, as `TextDecoder` calls them; `utf-32le` is one that it cannot read. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le';

/** UTF-32 first: its mark begins like that of UTF-16. */
const MARKS: readonly (readonly [MarkedEncoding, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

/** The encoding that the byte order mark of a file declares; undefined if there is none. */
export function markedEncoding(bytes: Uint8Array): MarkedEncoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}
