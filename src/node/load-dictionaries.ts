import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import { describeSystemError } from './describe-system-error.ts';
import { DICTIONARY_EXTENSIONS, isDictionaryFile, readDictionary } from './dictionary-readers.ts';

/**
 * Loads dictionaries from files and from the dictionary files of folders, in the order of their names. Formats are `.yaml`, `.yml`, `.json`;
 * `.csv` and `.tsv` with a header row of field names and `|` between the items of a list; `.txt` with one name per line and `#` comments;
 * each may be gzipped, as in `names.tsv.gz`. Imports are relative to the importing file. Each file is read once and comes after its
 * imports, so that it overrides them in `compileLexicon`.
 *
 * @throws UngarbleError with all problems of all files: `file` if one is missing, unreadable or not UTF-8 or if
 * imports form a cycle, else `dictionary`; `option` if the argument is not a path.
 */
export async function loadDictionaries(paths: string | readonly string[]): Promise<Dictionary[]> {
  const named = typeof paths === 'string' ? [paths] : paths;
  if (!Array.isArray(named) || !named.every((path) => typeof path === 'string'))
    throw new UngarbleError('option', [
      { message: 'loadDictionaries takes a path of a file or folder, or a list of paths' },
    ]);
  return loadDictionariesFrom('', named);
}

/** Paths are relative to this folder, but dictionaries and problems name files as given. */
export async function loadDictionariesFrom(folder: string, paths: readonly string[]): Promise<Dictionary[]> {
  const loading: Loading = { folder, loaded: new Map(), open: [], problems: [], fileProblems: [] };
  for (const path of paths) await loadPath(path, undefined, loading);
  const problems = [...loading.fileProblems, ...loading.problems];
  if (problems.length > 0) throw new UngarbleError(loading.fileProblems.length > 0 ? 'file' : 'dictionary', problems);
  return [...loading.loaded.values()].filter((dictionary) => dictionary !== undefined);
}

interface Loading {
  readonly folder: string;
  /** By real path, in order of precedence; undefined for a refused file. */
  readonly loaded: Map<string, Dictionary | undefined>;
  /** The files whose imports are being read, outermost first. */
  readonly open: { readonly real: string; readonly path: string }[];
  /** Problems in the content of files. */
  readonly problems: Problem[];
  /** Problems of the files themselves. */
  readonly fileProblems: Problem[];
}

/** @param importedAt position of the import; undefined for a path given by the caller */
async function loadPath(
  path: string,
  importedAt: Omit<Problem, 'message'> | undefined,
  loading: Loading,
): Promise<void> {
  const refuse = (message: string) =>
    loading.fileProblems.push(
      importedAt ? { ...importedAt, message: `import ${path}: ${message}` } : { file: path, message },
    );
  if (path === '') return void refuse('a file name is empty: is a variable unset in your script?');
  try {
    const absolute = resolve(loading.folder, path);
    const found = await stat(absolute);
    const files = found.isDirectory() ? (await dictionaryFiles(absolute)).map((name) => join(path, name)) : [path];
    if (files.length === 0) refuse(`no dictionary files (${DICTIONARY_EXTENSIONS}) in this folder`);
    for (const file of files) await loadFile(file, refuse, loading);
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    refuse(message);
  }
}

async function loadFile(path: string, refuse: (message: string) => void, loading: Loading): Promise<void> {
  const absolute = resolve(loading.folder, path);
  const real = await realpath(absolute);
  const openAt = loading.open.findIndex((file) => file.real === real);
  if (openAt >= 0) {
    const circle = [...loading.open.slice(openAt).map((file) => file.path), path];
    return refuse(`imports form a cycle: ${circle.join(' → ')}`);
  }
  if (loading.loaded.has(real)) return;
  if (!isDictionaryFile(path)) {
    return refuse(`not a dictionary file: its name must end in ${DICTIONARY_EXTENSIONS}, or in one of these and .gz`);
  }
  const dictionary = await parseFile(await readFile(absolute), path, loading);
  loading.open.push({ real, path });
  await loadImports(dictionary, path, loading);
  loading.open.pop();
  loading.loaded.set(real, dictionary);
}

async function loadImports(dictionary: Dictionary | undefined, path: string, loading: Loading): Promise<void> {
  for (const [index, name] of (dictionary?.imports ?? []).entries()) {
    const importedAt = dictionary?.importSources?.[index] ?? { file: path };
    await loadPath(isAbsolute(name) ? name : join(dirname(path), name), importedAt, loading);
  }
}

async function parseFile(bytes: Uint8Array, path: string, loading: Loading): Promise<Dictionary | undefined> {
  try {
    return await readDictionary(bytes, path);
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    const problems = error.code === 'file' ? loading.fileProblems : loading.problems;
    for (const problem of error.problems) problems.push(problem);
    return undefined;
  }
}

/** Names of the dictionary files in a folder. */
async function dictionaryFiles(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true });
  return items
    .filter((item) => !item.isDirectory() && isDictionaryFile(item.name))
    .map((item) => item.name)
    .sort();
}
