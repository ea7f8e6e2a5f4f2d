import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { statedChecksum } from '../lexicon/sections.ts';
import { readShared } from './read-shared.ts';
import { saveLexicon } from './save-lexicon.ts';

/**
 * Stands beside the file and tells what is in it, and what that was made of. Times would not do: an installer gives files those of the
 * installation. Node sums bytes up in a tenth of the time that the checksum within the lexicon takes when a program has just begun.
 */
const SUM_SUFFIX = '.crc32';

/** Writes a lexicon that was compiled from the files of a folder, and what these were. */
export async function saveShipped(lexicon: Lexicon, file: string, folder: string): Promise<void> {
  await saveLexicon(lexicon, file);
  await writeFile(file + SUM_SUFFIX, `${crc32(lexicon.bytes)} ${sumOf(folder)}\n`);
}

/** The lexicon in the file; undefined where there is none that is whole, of this version and made of the folder as it is. */
export async function loadShipped(file: string, folder: string): Promise<Lexicon | undefined> {
  const sums = await readFile(file + SUM_SUFFIX, 'utf8').catch(() => '');
  const [ofLexicon, ofFolder] = sums.split(' ');
  if (ofFolder === undefined || Number(ofFolder) !== sumOf(folder)) return undefined;
  let sum = 0;
  const bytes = await readShared(file, (part) => {
    sum = crc32(part, sum);
  }).catch(() => undefined);
  return bytes && Number(ofLexicon) === sum ? openWhole(bytes) : undefined;
}

/** A lexicon that is whole may be one of another version. */
function openWhole(bytes: Uint8Array): Lexicon | undefined {
  try {
    return openLexicon(bytes, statedChecksum(bytes));
  } catch (error) {
    if (error instanceof UngarbleError) return undefined;
    throw error;
  }
}

/** Of the names and contents of all files: a few small ones, which take less than half as long when nothing else is done meanwhile. */
function sumOf(folder: string): number {
  let sum = 0;
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name));
    sum = crc32(content, crc32(`${name}\0${content.length}\0`, sum));
  }
  return sum;
}
