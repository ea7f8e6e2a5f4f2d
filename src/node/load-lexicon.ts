import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { createChecksum } from '../lexicon/sections.ts';
import { readShared } from './read-shared.ts';
import { withFileErrors } from './with-file-errors.ts';

/**
 * Loads a lexicon written by `saveLexicon` or `ungarble compile` into a `SharedArrayBuffer`.
 *
 * @throws UngarbleError `file` if it cannot be read, `lexicon` if it is truncated, damaged, of another version or not a lexicon
 */
export async function loadLexicon(file: string): Promise<Lexicon> {
  const checksum = createChecksum();
  const bytes = await withFileErrors(file, () => readShared(file, (part) => checksum.add(numbersIn(part))));
  try {
    return openLexicon(bytes, checksum.sum());
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    throw new UngarbleError(
      error.code,
      error.problems.map((problem) => ({ ...problem, file })),
    );
  }
}

function numbersIn({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, Math.floor(length / Int32Array.BYTES_PER_ELEMENT));
}
