import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UngarbleError } from '../errors.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { writeTo } from '../node/write-to.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

/**
 * Writes to the file of `--output`, by default to standard output.
 *
 * @throws UngarbleError `file` if the file exists or cannot be written
 */
export async function writeOutput({ output }: Settings, io: Io, text: string): Promise<void> {
  if (output === undefined) return writeTo(io.stdout, text);
  try {
    await writeFile(resolve(io.cwd, output), text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const message = isThere ? 'already exists: choose another name, or remove the file' : describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file: output, message }]);
  }
}
