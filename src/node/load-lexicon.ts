import { readFile } from 'node:fs/promises';
import { UngarbleError } from '../errors.ts';
import { decodeLexicon } from '../lexicon/encode-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { describeSystemError } from './describe-system-error.ts';

/**
 * The lexicon that `saveLexicon` or `ungarble compile` wrote.
 *
 * @throws UngarbleError `file` if it cannot be read, `lexicon` if it is cut off, altered, of another version or something else
 */
export async function loadLexicon(file: string): Promise<Lexicon> {
  try {
    return decodeLexicon(await readFile(file));
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
