import { bytesOf } from '../lexicon/encode-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { placeFile } from './rewrite-file.ts';
import { withFileErrors } from './with-file-errors.ts';

/**
 * Writes a compiled lexicon to a file, at once or not at all; a file that is there is replaced, and whoever has it open keeps the old one.
 *
 * @throws UngarbleError `file` if it cannot be written, `lexicon` for what is no lexicon
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
