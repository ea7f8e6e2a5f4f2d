import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Problem, UngarbleError } from '../errors.ts';
import { refuseFile } from '../format/refuse.ts';
import { withFileErrors } from '../node/with-file-errors.ts';
import type { Io } from './io.ts';
import { refuseUsage } from './refuse-usage.ts';

/** A file, or standard input. */
export interface Input {
  /** As the user named it. */
  readonly name: string;
  /** Absolute; undefined for standard input. */
  readonly path?: string;
  /** In bytes, if known. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array>;
}

const STANDARD_INPUT = '-';
/** Never meant by a pattern. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The named files and those that match a pattern, each once, in the order of the command line and then of their names;
 * standard input for `-` or if nothing is named.
 *
 * @throws UngarbleError `file` with every name that does not exist; `usage` if nothing is named or piped in.
 */
export async function findInputs(names: readonly string[], io: Io): Promise<Input[]> {
  if (names.length === 0 && io.isTerminal.stdin) {
    refuseUsage('name a file, or pipe text in ("-" reads from the terminal)');
  }
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  for (const name of names.length > 0 ? names : [STANDARD_INPUT]) {
    try {
      for (const input of await inputsFor(name, io)) inputs.set(input.path ?? STANDARD_INPUT, input);
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return [...inputs.values()];
}

async function inputsFor(name: string, io: Io): Promise<Input[]> {
  if (name === STANDARD_INPUT) return [{ name: '<stdin>', open: () => io.stdin }];
  // A file may have the name of a pattern: notes[1].txt.
  const file = await inputFor(name, io).catch((error: UngarbleError) => error);
  if (!(file instanceof Error)) return [file];
  // Loaded on demand: plain file names need no patterns.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(name)) throw file;
  const found = await glob(name, { cwd: io.cwd, ignore: IGNORED, expandDirectories: false });
  if (found.length === 0) throw new UngarbleError('file', [{ file: name, message: 'no file matches' }]);
  return Promise.all(found.sort().map((path) => inputFor(path, io)));
}

async function inputFor(name: string, io: Io): Promise<Input> {
  if (name === '') refuseFile('a file name is empty: is a variable unset in your script?', name);
  const path = resolve(io.cwd, name);
  const found = await withFileErrors(name, () => stat(path));
  if (found.isDirectory())
    refuseFile(`is a folder: name its files, for example '${name.replace(/\/$/, '')}/**/*.txt'`, name);
  return { name, path, ...(found.isFile() && { size: found.size }), open: () => createReadStream(path) };
}
