import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from './load-lexicon.ts';

/** A compiled lexicon; undefined where there is none that is whole, of this version and not older than any file of the folder. */
export async function loadIfFresh(file: string, folder: string): Promise<Lexicon | undefined> {
  const compiled = await changedAt(file);
  if (compiled === undefined || (await newest(folder)) > compiled) return undefined;
  return loadLexicon(file).catch((error) => {
    if (error instanceof UngarbleError) return undefined;
    throw error;
  });
}

async function newest(folder: string): Promise<number> {
  const times = await Promise.all((await readdir(folder)).map((name) => changedAt(join(folder, name))));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

/** In milliseconds; undefined where there is no such file. */
async function changedAt(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
