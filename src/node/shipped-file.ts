import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from './load-lexicon.ts';
import { saveLexicon } from './save-lexicon.ts';

/** Stands beside the file and tells what it was made of. Times would not do: an installer gives files those of the installation. */
const SUM_SUFFIX = '.sha256';

/** Writes a lexicon that was compiled from the files of a folder, and what these were. */
export async function saveShipped(lexicon: Lexicon, file: string, folder: string): Promise<void> {
  await saveLexicon(lexicon, file);
  await writeFile(file + SUM_SUFFIX, `${sumOf(folder)}\n`);
}

/** The lexicon in the file; undefined where there is none that is whole, of this version and made of the folder as it is. */
export async function loadShipped(file: string, folder: string): Promise<Lexicon | undefined> {
  const sum = await readFile(file + SUM_SUFFIX, 'utf8').catch(() => undefined);
  if (sum === undefined || sum.trim() !== sumOf(folder)) return undefined;
  return loadLexicon(file).catch((error) => {
    if (error instanceof UngarbleError) return undefined;
    throw error;
  });
}

/** Of the names and contents of all files: a few small ones, which take less than half as long when nothing else is done meanwhile. */
function sumOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
