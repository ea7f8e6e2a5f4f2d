import { type FileHandle, open } from 'node:fs/promises';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { createChecksum } from '../lexicon/sections.ts';
import { mapInOrder } from './map-in-order.ts';
import { withFileErrors } from './with-file-errors.ts';

/**
 * The lexicon that `saveLexicon` or `ungarble compile` wrote, in a `SharedArrayBuffer`.
 *
 * @throws UngarbleError `file` if it cannot be read, `lexicon` if it is cut off, altered, of another version or something else
 */
export async function loadLexicon(file: string): Promise<Lexicon> {
  const { bytes, sum } = await withFileErrors(file, () => readShared(file));
  try {
    return openLexicon(bytes, sum);
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    throw new UngarbleError(
      error.code,
      error.problems.map((problem) => ({ ...problem, file })),
    );
  }
}

/** In bytes, a multiple of eight. Half of it took a tenth longer for a million names, twice as much no less. */
const PART = 1 << 18;
/** Parts that are on their way while one is looked at. */
const PARTS_AHEAD = 2;

/** A file in memory that worker threads can have as well, and its checksum, if it is a lexicon. */
interface SharedFile {
  readonly bytes: Uint8Array;
  readonly sum: number;
}

/**
 * Reads parts to a few places that are used again and again, and copies them from there: memory that is touched for the first time is slow,
 * twice as slow when it is the system that writes to it. What is summed up is in the cache of the processor then.
 */
async function readShared(file: string): Promise<SharedFile> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    const checksum = createChecksum();
    const places = Array.from({ length: PARTS_AHEAD + 1 }, () => new Uint8Array(PART));
    const starts = Array.from({ length: Math.ceil(size / PART) }, (_, part) => part * PART);
    const read = (start: number) =>
      readPart(handle, places[(start / PART) % places.length].subarray(0, size - start), start);
    let end = 0;
    for await (const part of mapInOrder(starts, read, places.length)) {
      bytes.set(part, end);
      checksum.add(new Int32Array(part.buffer, 0, Math.floor(part.length / Int32Array.BYTES_PER_ELEMENT)));
      end += part.length;
      // The file was cut off while it was read.
      if (part.length < Math.min(PART, size - end + part.length)) break;
    }
    return { bytes: bytes.subarray(0, end), sum: checksum.sum() };
  } finally {
    await handle.close();
  }
}

/** Fills a place with what stands in a file from `start` on, and returns as much of it as there was. */
async function readPart(handle: FileHandle, place: Uint8Array<ArrayBuffer>, start: number) {
  let at = 0;
  for (let more = 1; more > 0 && at < place.length; at += more) {
    more = (await handle.read(place, at, place.length - at, start + at)).bytesRead;
  }
  return place.subarray(0, at);
}
