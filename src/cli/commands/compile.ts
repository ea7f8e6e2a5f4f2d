import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UngarbleError } from '../../errors.ts';
import { MAGIC } from '../../lexicon/layout.ts';
import { saveLexicon } from '../../node/save-lexicon.ts';
import { withFileErrors } from '../../node/with-file-errors.ts';
import type { Command } from '../commands.ts';
import type { ExitCode, Io } from '../io.ts';
import { openDictionaries } from '../open-lexicon.ts';
import type { Settings } from '../options.ts';
import { refuseUsage } from '../refuse-usage.ts';

export const compile: Command = {
  usage: 'ungarble compile -o FILE [options] DICT…',
  summary: 'compile dictionaries to one file that loads at once',
  description:
    'Compiles dictionaries (files or folders, with their imports), together with the shipped ones unless --no-default-dict is given, to a file for --lexicon. An existing compiled lexicon is replaced atomically; any other existing file is left alone. A compiled lexicon works only with this version of ungarble, so keep the dictionaries.',
  options: ['output', 'no-default-dict', 'help'],
  meanings: { output: 'the file to write; an existing file is replaced only if it is a compiled lexicon' },
  examples: [
    ['ungarble compile people.yaml -o people.ungarble', 'your names and the shipped ones'],
    ['ungarble compile --no-default-dict names.tsv.gz -o names.ungarble', 'a million names'],
    ['ungarble check --lexicon names.ungarble article.txt', 'use it'],
  ],
  exitCodes: '0 done; 2 usage, dictionary or file error',
  run: runCompile,
};

async function runCompile(settings: Settings, io: Io): Promise<ExitCode> {
  const { operands, output } = settings;
  if (output === undefined || operands.length === 0)
    refuseUsage(
      output === undefined && 'compile needs --output FILE',
      operands.length === 0 && 'compile needs a dictionary: name a file or folder',
    );
  const path = resolve(io.cwd, output);
  if (!(await withFileErrors(output, () => mayBeReplaced(path)))) {
    const message = 'exists and is not a compiled lexicon: choose another name, or remove the file';
    throw new UngarbleError('file', [{ file: output, message }]);
  }
  const lexicon = await openDictionaries(operands, settings, io);
  io.signal.throwIfAborted();
  await saveLexicon(lexicon, path);
  return 0;
}

/** Protects a dictionary that was named as the output by mistake. An empty file, as created by a script, may be replaced. */
async function mayBeReplaced(path: string): Promise<boolean> {
  if (!existsSync(path)) return true;
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4 * MAGIC.length));
    return bytesRead === 0 || MAGIC.every((number, i) => buffer.readUInt32LE(4 * i) === number);
  } finally {
    await file.close();
  }
}
