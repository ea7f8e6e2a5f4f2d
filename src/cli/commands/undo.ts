import { resolve } from 'node:path';
import { type Problem, UngarbleError } from '../../errors.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/format-number.ts';
import { applyEdits, invertEdits } from '../../suggest/edits.ts';
import { readBytes, replaceFile, wholeFile } from '../change-file.ts';
import type { Command } from '../commands.ts';
import { displayPath } from '../display-path.ts';
import { checksum, type LoggedFile, pathOfLogged, readLog } from '../edit-log.ts';
import { findInputs } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { readText } from '../read-whole.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { restoreBytes } from '../replaced-bytes.ts';

export const undo: Command = {
  usage: 'ungarble undo LOG',
  summary: 'revert the corrections of fix --write --log',
  description:
    'Reads a log, as written by fix --write --log or apply --log, and restores the files byte for byte. Their names in the log are relative to its folder. If any of them has changed since, no file is changed.',
  options: ['help'],
  examples: [
    ["ungarble fix --write --log edits.jsonl 'news/*.txt'", 'correct, with a log'],
    ['ungarble undo edits.jsonl', 'revert the corrections'],
  ],
  exitCodes: '0 done; 2 usage or file error, or a file has changed',
  run: runUndo,
};

interface Restored {
  readonly name: string;
  /** Checksum of the file as it is on the disk. */
  readonly original: string;
  bytes: Buffer;
}

async function runUndo({ operands }: Settings, io: Io): Promise<ExitCode> {
  if (operands.length !== 1) {
    const needed = 'the log file of fix --write --log or apply --log';
    const message = operands.length === 0 ? `undo needs ${needed}` : `undo takes one file, ${needed}`;
    refuseUsage(message);
  }
  const [input] = await findInputs(operands, io);
  const log = input.path ?? resolve(io.cwd, 'log');
  const restored = await restore(readLog(await readText(input), input.name), log, io);
  const changed = [...restored].filter(([, { bytes, original }]) => checksum(bytes) !== original);
  io.signal.throwIfAborted();
  for (const [path, { name, bytes }] of changed) await replaceFile(path, name, bytes);
  await writeTo(io.stderr, `${describeOutcome(changed.length)}\n`);
  return 0;
}

function describeOutcome(files: number): string {
  if (files === 0) return 'nothing to revert: the files are in their original state';
  return `corrections reverted in ${count(files, 'file')}`;
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
      revert(change, file);
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
  const bytes = await readBytes(path, name);
  return { name, original: checksum(bytes), bytes };
}

/** Reverts one logged change. Changes that were logged but never made, or are already reverted, are skipped. */
function revert(change: LoggedFile, restored: Restored): void {
  const { before, after } = change;
  const now = checksum(restored.bytes);
  if (now === before) return;
  const refuse = (message: string): never => {
    throw new UngarbleError('file', [{ file: restored.name, message }]);
  };
  if (now !== after) refuse('has changed since it was corrected: no file is reverted');
  const bytes = change.bytes ? restoreBytes(restored.bytes, change.bytes) : withoutEdits(restored, change.edits);
  if (checksum(bytes) !== before) refuse('the log does not match the file: no file is reverted');
  restored.bytes = bytes;
}

function withoutEdits({ bytes, name }: Restored, edits: LoggedFile['edits']): Buffer {
  const { text, withText } = wholeFile(bytes, name);
  const made = edits.map(({ replacement, ...edit }) => ({ segment: 0, ...edit, text: replacement }));
  return withText(applyEdits([text], invertEdits(made))[0]);
}
