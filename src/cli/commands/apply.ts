import { resolve } from 'node:path';
import { type Problem, UngarbleError } from '../../errors.ts';
import { detectFormat } from '../../format/detect-format.ts';
import type { TextFormat } from '../../format/format.ts';
import { FORMAT_NAMES, loadFormat } from '../../format/load-format.ts';
import { editsBetween } from '../../learn/align-words.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/pretty.ts';
import { type AcceptedEdit, editsForFile, plainProse, readReviewSheet } from '../../report/read-review-sheet.ts';
import { applyEdits, type Edit } from '../../suggest/edits.ts';
import { readWholeFile, replaceFile, type WholeFile } from '../change-file.ts';
import type { Command } from '../commands.ts';
import { appendToLog, checksum, loggedEdits } from '../edit-log.ts';
import { findInputs } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { readText } from '../read-whole.ts';

export const apply: Command = {
  usage: 'ungarble apply --review FILE [options]',
  summary: 'make the corrections that a person has accepted in a review sheet',
  description:
    'Reads a review sheet, as check --format review-tsv or review-csv writes it, in which a person has written accept or reject in the first column, and makes the accepted corrections in the files. Files are found from the current folder. If a file has changed where a correction belongs, nothing is changed at all.',
  options: ['review', 'log', 'help'],
  examples: [
    ["ungarble check --format review-tsv 'news/*.txt' > sheet.tsv", 'make a sheet'],
    ['ungarble apply --review sheet.tsv --log edits.jsonl', 'apply what was accepted, and be able to undo it'],
  ],
  exitCodes: '0 done; 2 wrong usage or file',
  run: runApply,
};

interface Change {
  readonly name: string;
  readonly path: string;
  readonly file: WholeFile;
  readonly text: string;
  readonly corrections: number;
}

async function runApply({ review, log, operands }: Settings, io: Io): Promise<ExitCode> {
  if (review === undefined || operands.length > 0) {
    throw new UngarbleError('usage', [
      { message: 'apply needs --review, and nothing else: the sheet names the files' },
    ]);
  }
  const [sheet] = await findInputs([review], io);
  const accepted = readReviewSheet(await readText(sheet), review);
  const changes = await planChanges(accepted, review, io);
  for (const change of changes) await makeChange(change, log === undefined ? undefined : resolve(io.cwd, log));
  const edits = changes.reduce((sum, { corrections }) => sum + corrections, 0);
  await writeTo(io.stderr, `${count(edits, 'correction')} in ${count(changes.length, 'file')}\n`);
  return 0;
}

/** Every file is read, and every row tried on it, before any file is changed. */
async function planChanges(accepted: readonly AcceptedEdit[], sheet: string, io: Io): Promise<Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const name of new Set(accepted.map(({ file }) => file))) {
    try {
      const path = resolve(io.cwd, name);
      const file = await readWholeFile(path, name);
      const own = accepted.filter((edit) => edit.file === name);
      const text = await correctedText(own, name, file.text, sheet);
      changes.push({ name, path, file, text, corrections: own.length });
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return changes;
}

/** Rows may point into the prose of a file, where markup is kept, or have been made of the file as plain text. */
async function correctedText(own: readonly AcceptedEdit[], name: string, text: string, sheet: string): Promise<string> {
  const format = await textFormatOf(name, text);
  if (!format) return applyEdits([text], editsForFile(own, name, plainProse(text), sheet))[0];
  const prose = format.read(text, { file: name });
  try {
    return prose.write(editsForFile(own, name, prose, sheet));
  } catch (error) {
    const plain = editsInPlainText(own, name, text, sheet);
    if (!plain) throw error;
    return applyEdits([text], plain)[0];
  }
}

async function textFormatOf(name: string, text: string): Promise<TextFormat | undefined> {
  const found = detectFormat(name, text);
  if (!found || found === 'plain' || !FORMAT_NAMES.includes(found)) return undefined;
  const format = await loadFormat(found);
  return format.content === 'text' ? format : undefined;
}

function editsInPlainText(own: readonly AcceptedEdit[], name: string, text: string, sheet: string): Edit[] | undefined {
  try {
    return editsForFile(own, name, plainProse(text), sheet);
  } catch {
    return undefined;
  }
}

async function makeChange({ name, path, file, text }: Change, log: string | undefined): Promise<void> {
  const bytes = file.withText(text);
  if (log !== undefined) {
    const checksums = { before: checksum(file.bytes), after: checksum(bytes) };
    await appendToLog(log, path, { ...checksums, edits: loggedEdits(editsBetween(file.text, text)) });
  }
  await replaceFile(path, name, bytes);
}
