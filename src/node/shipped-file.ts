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
 * Suffix of a file with checksums of the lexicon and of its sources. Modification times are useless, because an installer sets them to the time of
 * installation. At start-up, the CRC-32 of Node takes a tenth of the time of the checksum inside the lexicon.
 */
const SUM_SUFFIX = '.crc32';

/** Writes a lexicon compiled from the files of a folder, with their checksum. */
export async function saveShipped(lexicon: Lexicon, file: string, folder: string): Promise<void> {
  await saveLexicon(lexicon, file);
  await writeFile(file + SUM_SUFFIX, `${crc32(lexicon.bytes)} ${sumOf(folder)}\n`);
}

/** Loads the lexicon; undefined if it is missing, damaged, of another version or not compiled from the current folder. */
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

/** An intact lexicon may still be of another version. */
function openWhole(bytes: Uint8Array): Lexicon | undefined {
  try {
    return openLexicon(bytes, statedChecksum(bytes));
  } catch (error) {
    if (error instanceof UngarbleError) return undefined;
    throw error;
  }
}

/** Checksum of the names and contents of all files. For a few small files, synchronous reading takes less than half the time. */
function sumOf(folder: string): number {
  let sum = 0;
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name));
    sum = crc32(content, crc32(`${name}\0${content.length}\0`, sum));
  }
  return sum;
}
