import { type FileHandle, open } from 'node:fs/promises';
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

/** Parts of a file that are read at once: two, on two processors, take half the time of one, and more take no less. */
const PARTS = 2;

/** The whole of a file, in memory that worker threads can have as well. */
async function readShared(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    const length = Math.ceil(size / PARTS);
    const starts = Array.from({ length: PARTS }, (_, part) => Math.min(size, part * length));
    const ends = await Promise.all(
      starts.map((start) => readPart(handle, bytes, start, Math.min(size, start + length))),
    );
    // A file that was cut off while it was read ends where its first part does that fell short.
    const short = ends.findIndex((end, part) => end < Math.min(size, starts[part] + length));
    return short < 0 ? bytes : bytes.subarray(0, ends[short]);
  } finally {
    await handle.close();
  }
}

/** Reads `[start, end)` of a file to the same place of `bytes`, and returns how far it came. */
async function readPart(handle: FileHandle, bytes: Uint8Array, start: number, end: number): Promise<number> {
  let at = start;
  for (let more = 1; more > 0 && at < end; at += more) {
    more = (await handle.read(bytes, at, end - at, at)).bytesRead;
  }
  return at;
}
