import { bytesOf } from '../lexicon/encode-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { placeFile } from './rewrite-file.ts';
import { withFileErrors } from './with-file-errors.ts';

/**
 * Atomically writes a compiled lexicon to a file. An existing file is replaced; processes that have it open keep the old content.
 *
 * @throws UngarbleError `file` if it cannot be written, `lexicon` if the argument is not a lexicon
 */
export async function saveLexicon(lexicon: Lexicon, file: string): Promise<void> {
  const bytes = bytesOf(lexicon);
  await withFileErrors(file, () =>
    placeFile(file, async (sink) => {
      await sink(bytes);
      return true;
    }),
  );
}
