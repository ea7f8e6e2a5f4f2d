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

/** In bytes, a multiple of eight. A quarter of it took a tenth longer for a million names. */
const PART = 1 << 22;
/** Parts that are on their way while one is looked at; as many as there are threads that read, on Node's defaults. */
const PARTS_AHEAD = 4;

/** A file in memory that worker threads can have as well, and its checksum, if it is a lexicon. */
interface SharedFile {
  readonly bytes: Uint8Array;
  readonly sum: number;
}

/**
 * Several parts are read at a time: memory that is touched for the first time is slow, and each thread that reads waits for its own. What was
 * read is summed up while it is in the cache of the processor.
 */
async function readShared(file: string): Promise<SharedFile> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    const checksum = createChecksum();
    const starts = Array.from({ length: Math.ceil(size / PART) }, (_, part) => part * PART);
    const read = (start: number) => readPart(handle, bytes.subarray(start, start + PART), start);
    let end = 0;
    for await (const part of mapInOrder(starts, read, PARTS_AHEAD + 1)) {
      checksum.add(
        new Int32Array(part.buffer, part.byteOffset, Math.floor(part.length / Int32Array.BYTES_PER_ELEMENT)),
      );
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
async function readPart(handle: FileHandle, place: Uint8Array, start: number): Promise<Uint8Array> {
  let at = 0;
  for (let more = 1; more > 0 && at < place.length; at += more) {
    more = (await handle.read(place, at, place.length - at, start + at)).bytesRead;
  }
  return place.subarray(0, at);
}
