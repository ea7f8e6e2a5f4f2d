import { open } from 'node:fs/promises';
import { UngarbleError } from '../errors.ts';
import { decodeLexicon } from '../lexicon/encode-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { describeSystemError } from './describe-system-error.ts';

/**
 * The lexicon that `saveLexicon` or `ungarble compile` wrote, in a `SharedArrayBuffer`.
 *
 * @throws UngarbleError `file` if it cannot be read, `lexicon` if it is cut off, altered, of another version or something else
 */
export async function loadLexicon(file: string): Promise<Lexicon> {
  try {
    return decodeLexicon(await readShared(file));
  } catch (error) {
    if (error instanceof UngarbleError) {
      throw new UngarbleError(
        error.code,
        error.problems.map((problem) => ({ ...problem, file })),
      );
    }
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file, message }]);
  }
}

/** In as few calls as the system allows, into memory that worker threads can have as well. */
async function readShared(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let end = 0;
    for (let more = 1; more > 0 && end < size; end += more) {
      more = (await handle.read(bytes, end, size - end, end)).bytesRead;
    }
    return bytes.subarray(0, end);
  } finally {
    await handle.close();
  }
}
