import { readFile } from 'node:fs/promises';
import { UngarbleError } from '../errors.ts';
import { decodeFile } from '../node/decode-file.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { rewriteFile } from '../node/rewrite-file.ts';

/** A file that is to be changed as a whole. */
export interface WholeFile {
  readonly bytes: Buffer;
  /** Without the byte order mark. */
  readonly text: string;
  /** The bytes of the file with another text: in its encoding, with the byte order mark if it had one. */
  withText(text: string): Buffer;
}

/** @param name as the user knows it @throws UngarbleError `file` */
export function readBytes(path: string, name: string): Promise<Buffer> {
  return reporting(name, () => readFile(path));
}

/** @throws UngarbleError `file`, when it is neither UTF-8 nor UTF-16 */
export function wholeFile(bytes: Buffer, name: string): WholeFile {
  const { text, encode } = decodeFile(bytes, name);
  return { bytes, text, withText: (changed) => Buffer.from(encode(changed)) };
}

/** Replaces the file at once or not at all. @throws UngarbleError `file` */
export async function replaceFile(path: string, name: string, bytes: Uint8Array): Promise<void> {
  await reporting(name, () =>
    rewriteFile(path, async (sink) => {
      await sink(bytes);
      return true;
    }),
  );
}

async function reporting<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file: name, message }]);
  }
}
