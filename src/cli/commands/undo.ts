import { resolve } from 'node:path';
import { type Problem, UngarbleError } from '../../errors.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/pretty.ts';
import { applyEdits, invertEdits } from '../../suggest/edits.ts';
import { readWholeFile, replaceFile, type WholeFile, wholeFile } from '../change-file.ts';
import type { Command } from '../commands.ts';
import { displayPath } from '../display-path.ts';
import { checksum, type LoggedFile, pathOfLogged, readLog } from '../edit-log.ts';
import { findInputs } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { readText } from '../read-whole.ts';

export const undo: Command = {
  usage: 'ungarble undo LOG',
  summary: 'take back the corrections of fix --write --log',
  description:
    'Reads a log, as fix --write --log and apply --log write it, and turns the files back into what they were, byte for byte. If one of the files has changed since, nothing is changed at all.',
  options: ['help'],
  examples: [
    ["ungarble fix --write --log edits.jsonl 'news/*.txt'", 'correct, and write down how'],
    ['ungarble undo edits.jsonl', 'take it back'],
  ],
  exitCodes: '0 done; 2 wrong usage or file, or a file has changed',
  run: runUndo,
};

interface Restored {
  readonly name: string;
  /** Checksum of the file as it is on the disk. */
  readonly original: string;
  file: WholeFile;
  edits: number;
}

async function runUndo({ operands }: Settings, io: Io): Promise<ExitCode> {
  if (operands.length !== 1) throw new UngarbleError('usage', [{ message: 'undo needs one log' }]);
  const [input] = await findInputs(operands, io);
  const log = input.path ?? resolve(io.cwd, 'log');
  const restored = await restore(readLog(await readText(input), input.name), log, io);
  const changed = [...restored].filter(([, { file, original }]) => checksum(file.bytes) !== original);
  for (const [path, { name, file }] of changed) await replaceFile(path, name, file.bytes);
  const edits = changed.reduce((sum, [, { edits: taken }]) => sum + taken, 0);
  await writeTo(io.stderr, `${count(edits, 'correction')} taken back in ${count(changed.length, 'file')}\n`);
  return 0;
}

/** Takes back the last change first, in memory. */
async function restore(logged: readonly LoggedFile[], log: string, io: Io): Promise<Map<string, Restored>> {
  const restored = new Map<string, Restored>();
  const problems: Problem[] = [];
  for (const change of [...logged].reverse()) {
    const path = pathOfLogged(log, change);
    try {
      const file = restored.get(path) ?? (await openFile(path, io));
      restored.set(path, file);
      takeBack(change, file);
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return restored;
}

async function openFile(path: string, io: Io): Promise<Restored> {
  const name = displayPath(path, io.cwd);
  const file = await readWholeFile(path, name);
  return { name, original: checksum(file.bytes), file, edits: 0 };
}

/** What was logged and never made, or is taken back already, is passed over. */
function takeBack({ before, after, edits }: LoggedFile, restored: Restored): void {
  const now = checksum(restored.file.bytes);
  if (now === before) return;
  const refuse = (message: string): never => {
    throw new UngarbleError('file', [{ file: restored.name, message }]);
  };
  if (now !== after) refuse('has changed since it was corrected: nothing is taken back');
  const made = edits.map(({ start, end, original, replacement }) => ({
    segment: 0,
    start,
    end,
    original,
    text: replacement,
  }));
  const [text] = applyEdits([restored.file.text], invertEdits(made));
  const bytes = restored.file.withText(text);
  if (checksum(bytes) !== before) refuse('the log does not fit the file: nothing is taken back');
  restored.file = wholeFile(bytes, restored.name);
  restored.edits += edits.length;
}
