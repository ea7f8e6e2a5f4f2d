import { readFile } from 'node:fs/promises';
import { decodeFile } from '../node/decode-file.ts';
import { rewriteFile } from '../node/rewrite-file.ts';
import { withFileErrors } from '../node/with-file-errors.ts';

/** A file that is read and replaced as a whole. */
export interface WholeFile {
  readonly bytes: Buffer;
  /** Without the byte order mark. */
  readonly text: string;
  /** Encodes a text like the file, with a byte order mark if the file has one. */
  withText(text: string): Buffer;
}

/** @param name as the user knows it @throws UngarbleError `file` */
export function readBytes(path: string, name: string): Promise<Buffer> {
  return withFileErrors(name, () => readFile(path));
}

/** @throws UngarbleError `file`, when it is neither UTF-8 nor UTF-16 */
export function wholeFile(bytes: Buffer, name: string): WholeFile {
  const { text, encode } = decodeFile(bytes, name);
  return { bytes, text, withText: (changed) => Buffer.from(encode(changed)) };
}

/** Replaces the file atomically. @throws UngarbleError `file` */
export async function replaceFile(path: string, name: string, bytes: Uint8Array): Promise<void> {
  await withFileErrors(name, () =>
    rewriteFile(path, async (sink) => {
      await sink(bytes);
      return true;
    }),
  );
}
