import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { UngarbleError } from '../errors.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadDictionaries } from './load-dictionaries.ts';
import { loadLexicon } from './load-lexicon.ts';
import { foldersUpToPackage, packageFolder } from './package-folder.ts';

/** Stands beside the built modules, and is made with them. */
const COMPILED = 'dictionaries.ungarble';

/**
 * The shipped dictionaries as one lexicon, and then `additional` ones, which win over them. Without additional ones it is there at once:
 * the build has compiled it. Where the dictionaries are newer, or there is no build, they are read instead.
 *
 * @throws UngarbleError `file` or `dictionary` if the installed package is damaged
 */
export async function loadShippedLexicon(additional: readonly Dictionary[] = []): Promise<Lexicon> {
  const folder = join(packageFolder(), 'dictionaries');
  const compiled = await loadCompiled(folder);
  if (!compiled) return compileLexicon([...(await loadDictionaries(folder)), ...additional]);
  if (additional.length === 0) return compiled;
  return compileLexicon([{ imports: [], entries: compiled.entries, rules: compiled.rules }, ...additional]);
}

/** Undefined where there is none that is whole, of this version and not older than the dictionaries. */
async function loadCompiled(folder: string): Promise<Lexicon | undefined> {
  const files = foldersUpToPackage().map((place) => join(place, COMPILED));
  const times = await Promise.all(files.map(changedAt));
  const at = times.findIndex((time) => time !== undefined);
  if (at < 0 || (await newest(folder)) > (times[at] ?? 0)) return undefined;
  return loadLexicon(files[at]).catch((error) => {
    if (error instanceof UngarbleError) return undefined;
    throw error;
  });
}

async function newest(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const times = await Promise.all(names.map((name) => changedAt(join(folder, name))));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

/** In milliseconds; undefined where there is no such file. */
async function changedAt(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
