import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { describeSystemError } from './describe-system-error.ts';
import { placeFile } from './rewrite-file.ts';

/**
 * Writes a compiled lexicon to a file, at once or not at all; a file that is there is replaced, and whoever has it open keeps the old one.
 *
 * @throws UngarbleError `file` if it cannot be written
 */
export async function saveLexicon(lexicon: Lexicon, file: string): Promise<void> {
  try {
    await placeFile(file, async (sink) => {
      await sink(lexicon.bytes);
      return true;
    });
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file, message }]);
  }
}
