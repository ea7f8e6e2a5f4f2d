import { resolve } from 'node:path';
import { type Problem, UngarbleError } from '../../errors.ts';
import { editsBetween } from '../../learn/align-words.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/format-number.ts';
import { type AcceptedEdit, editsForFile, readReviewSheet } from '../../report/read-review-sheet.ts';
import { readBytes, replaceFile } from '../change-file.ts';
import type { Command } from '../commands.ts';
import { appendToLog, checksum, loggedEdits, requireLog } from '../edit-log.ts';
import { findInputs } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { AUTOMATIC_FORMAT, readInFormat } from '../read-in-format.ts';
import { readText } from '../read-whole.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { replacedBytes } from '../replaced-bytes.ts';

export const apply: Command = {
  usage: 'ungarble apply --review FILE [options]',
  summary: 'apply the corrections accepted in a review sheet',
  description:
    'Reads a review sheet, as written by check --format review-tsv or review-csv, with accept or reject in the first column, and applies the accepted corrections to the files. File names are relative to the current folder. If any file has changed at the place of a correction, no file is changed.',
  options: ['review', 'log', 'help'],
  examples: [
    ["ungarble check --format review-tsv 'news/*.txt' > sheet.tsv", 'write a review sheet'],
    ['ungarble apply --review sheet.tsv --log edits.jsonl', 'apply the accepted rows, with a log for ungarble undo'],
  ],
  exitCodes: '0 done; 2 usage or file error',
  run: runApply,
};

interface Change {
  readonly name: string;
  readonly path: string;
  readonly isText: boolean;
  readonly before: { readonly bytes: Uint8Array; readonly text: string };
  readonly after: { readonly bytes: Uint8Array; readonly text: string };
  readonly corrections: number;
}

async function runApply({ review, log, operands }: Settings, io: Io): Promise<ExitCode> {
  if (review === undefined || operands.length > 0)
    refuseUsage(
      review === undefined &&
        'apply needs --review FILE, a review sheet (from check --format review-tsv or review-csv)',
      operands.length > 0 && 'apply takes no file names: the review sheet names the files',
    );
  const [sheet] = await findInputs([review], io);
  const accepted = readReviewSheet(await readText(sheet), review);
  const logged = log === undefined ? undefined : resolve(io.cwd, log);
  if (logged !== undefined && log !== undefined) await requireLog(logged, log);
  const changes = await planChanges(accepted, review, io);
  io.signal.throwIfAborted();
  for (const change of changes) await makeChange(change, logged);
  const edits = changes.reduce((sum, { corrections }) => sum + corrections, 0);
  const hint = accepted.length === 0 ? ': write accept in the column "decision" of the rows to apply' : '';
  await writeTo(io.stderr, `${count(edits, 'correction')} in ${count(changes.length, 'file')}${hint}\n`);
  return 0;
}

/** Reads every file and tests every row before any file is changed. */
async function planChanges(accepted: readonly AcceptedEdit[], review: string, io: Io): Promise<Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const name of new Set(accepted.map(({ file }) => file))) {
    try {
      const own = accepted.filter((edit) => edit.file === name);
      changes.push(await planChange(own, { name, path: resolve(io.cwd, name) }, review));
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return changes;
}

/** Rows may refer to the prose of a file in its format, or to the file as plain text. */
async function planChange(
  own: readonly AcceptedEdit[],
  file: { readonly name: string; readonly path: string },
  review: string,
): Promise<Change> {
  const { name, path } = file;
  const bytes = await readBytes(path, name);
  let refusal: unknown;
  for (const inputFormat of [undefined, 'plain'] as const) {
    try {
      const read = await readInFormat(bytes, name, { ...AUTOMATIC_FORMAT, inputFormat });
      const after = read.withEdits(editsForFile(own, name, read.prose, review));
      const { isText, prose } = read;
      return { name, path, isText, before: { bytes, text: prose.text }, after, corrections: own.length };
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

async function makeChange({ name, path, isText, before, after }: Change, log: string | undefined): Promise<void> {
  if (log !== undefined) {
    const checksums = { before: checksum(before.bytes), after: checksum(after.bytes) };
    const change = isText
      ? { edits: loggedEdits(editsBetween(before.text, after.text)) }
      : { edits: [], bytes: replacedBytes(before.bytes, after.bytes) };
    await appendToLog(log, path, { ...checksums, ...change });
  }
  await replaceFile(path, name, after.bytes);
}
