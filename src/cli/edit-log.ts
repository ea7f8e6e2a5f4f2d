import { createHash } from 'node:crypto';
import { appendFile, open } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { type Problem, UngarbleError } from '../errors.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import type { Edit } from '../suggest/edits.ts';
import type { ReplacedBytes } from './replaced-bytes.ts';

/** The changes of one file, as a line of a log. */
export interface LoggedFile {
  readonly version: 1;
  /** Relative to the folder of the log. */
  readonly file: string;
  /** SHA-256 of the file before and after, in hexadecimal. */
  readonly before: string;
  readonly after: string;
  /** Sorted and disjoint. Offsets are UTF-16 code units of the original text without its byte order mark. */
  readonly edits: readonly LoggedEdit[];
  /** For binary formats such as DOCX, whose bytes cannot be restored from edits of the text. */
  readonly bytes?: ReplacedBytes;
}

export type LoggedEdit = Pick<Edit, 'start' | 'end' | 'original'> & { readonly replacement: string };

export function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export function loggedEdits(edits: readonly Edit[]): LoggedEdit[] {
  return edits.map(({ start, end, original, text }) => ({ start, end, original, replacement: text }));
}

/** As `appendToLog` writes it. */
const LOG_BEGINNING = '{"version":1,';

/**
 * Requires that a file to append to is a log, or empty, or not there yet: the value of `--log` may be a text by mistake.
 * @throws UngarbleError `file`
 */
export async function requireLog(log: string, name: string): Promise<void> {
  const beginning = await readBeginning(log, name);
  if (beginning === '' || beginning === LOG_BEGINNING) return;
  throw new UngarbleError('file', [{ file: name, message: 'exists and is not a log: choose another file for --log' }]);
}

async function readBeginning(log: string, name: string): Promise<string> {
  try {
    const file = await open(log);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LOG_BEGINNING.length));
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file: name, message }]);
  }
}

/** Appends to a log. It is written before the file is replaced, so that every change can be undone. */
export async function appendToLog(
  log: string,
  path: string,
  entry: Omit<LoggedFile, 'version' | 'file'>,
): Promise<void> {
  const line: LoggedFile = { version: 1, file: relative(dirname(log), path), ...entry };
  try {
    await appendFile(log, `${JSON.stringify(line)}\n`);
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ message: `cannot write the log ${log}: ${message}` }]);
  }
}

/** @throws UngarbleError `file`, with every invalid line */
export function readLog(text: string, name: string): LoggedFile[] {
  const problems: Problem[] = [];
  const files = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const logged = parseLine(line);
    if (logged) return [logged];
    problems.push({ file: name, line: index + 1, message: 'not a line of a log written by fix --write --log' });
    return [];
  });
  if (files.length === 0 && problems.length > 0) {
    throw new UngarbleError('file', [{ file: name, message: 'not a log written by fix --write --log or apply --log' }]);
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return files;
}

function parseLine(line: string): LoggedFile | undefined {
  try {
    const value = JSON.parse(line) as LoggedFile;
    const isText = (item: unknown) => typeof item === 'string';
    const isWhole = value.version === 1 && [value.file, value.before, value.after].every(isText);
    return isWhole && value.edits.every(isLoggedEdit) && isReplacedBytes(value.bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLoggedEdit({ start, end, original, replacement }: LoggedEdit): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    end - start === original.length &&
    typeof replacement === 'string'
  );
}

function isReplacedBytes(value: ReplacedBytes | undefined): boolean {
  if (value === undefined) return true;
  return [value.start, value.end].every(Number.isInteger) && typeof value.original === 'string';
}

/** The path of a logged file. */
export function pathOfLogged(log: string, { file }: LoggedFile): string {
  return resolve(dirname(log), file);
}
