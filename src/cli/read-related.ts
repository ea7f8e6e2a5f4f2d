import { findInputs } from './find-inputs.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';
import { AUTOMATIC_FORMAT } from './read-in-format.ts';
import { readProse } from './read-whole.ts';

/** The prose of the files of `--related`; empty without any. @throws UngarbleError `file` */
export async function readRelated({ related }: Settings, io: Io): Promise<string> {
  if (related.length === 0) return '';
  const texts: string[] = [];
  for (const input of await findInputs(related, io)) texts.push((await readProse(input, AUTOMATIC_FORMAT)).text);
  return texts.join('\n');
}
