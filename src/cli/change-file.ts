import { readFile } from 'node:fs/promises';
import { UngarbleError } from '../errors.ts';
import { decodeText } from '../node/decode-text.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { rewriteFile } from '../node/rewrite-file.ts';

const BYTE_ORDER_MARK = '\ufeff';
const MARK_BYTES = Buffer.from(BYTE_ORDER_MARK);

/** A file that is to be changed as a whole. */
export interface WholeFile {
  readonly bytes: Buffer;
  /** Without the byte order mark. */
  readonly text: string;
  /** The bytes of the file with another text: with the byte order mark if it had one. */
  withText(text: string): Buffer;
}

/** @param name as the user knows it @throws UngarbleError `file` */
export async function readWholeFile(path: string, name: string): Promise<WholeFile> {
  return wholeFile(await reporting(name, () => readFile(path)), name);
}

/** @throws UngarbleError `file`, when it is not UTF-8 */
export function wholeFile(bytes: Buffer, name: string): WholeFile {
  const mark = bytes.subarray(0, MARK_BYTES.length).equals(MARK_BYTES) ? BYTE_ORDER_MARK : '';
  return { bytes, text: decodeText(bytes, name), withText: (text) => Buffer.from(mark + text) };
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
