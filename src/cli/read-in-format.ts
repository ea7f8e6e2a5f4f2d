import { detectFormat } from '../format/detect-format.ts';
import type { FormatName, ReadOptions } from '../format/format.ts';
import { loadFormat } from '../format/load-format.ts';
import { refuseFile } from '../format/refuse.ts';
import { decodeFile } from '../node/decode-file.ts';
import { markedEncoding } from '../node/marked-encoding.ts';
import type { Edit } from '../suggest/edits.ts';
import type { PlacedProse } from './correct-prose.ts';
import type { Settings } from './options.ts';
import { refuseJsonLines, refuseUnreadable } from './refuse-unreadable.ts';

/** The settings for the format of files. */
export type FormatSettings = Pick<Settings, 'inputFormat' | 'columns' | 'jsonPaths'>;

/** No settings: the format is detected from names and contents. */
export const AUTOMATIC_FORMAT: FormatSettings = { inputFormat: undefined, columns: [], jsonPaths: [] };

/** A file read whole, in its format. */
export interface FileInFormat {
  readonly format: FormatName;
  readonly prose: PlacedProse;
  /** As it was read. */
  readonly bytes: Uint8Array;
  /** Its byte order mark, which its text does not have. */
  readonly mark: string;
  /** Whether offsets of the prose refer to the file. */
  readonly isText: boolean;
  /** The edited file, and the text that its findings refer to. */
  withEdits(edits: readonly Edit[]): WrittenFile;
}

interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The prose of the file as it is now. */
  readAgain(): PlacedProse;
}

/** In bytes: the beginning of a file that decides whether it is read whole. */
const BEGINNING = 4096;

/** The format that a file seems to have by its name and its first bytes; undefined for binary files. @throws UngarbleError `file` */
export function guessFormat(bytes: Buffer, name: string, settings: FormatSettings): FormatName | undefined {
  if (settings.inputFormat) return settings.inputFormat;
  const beginning = bytes.subarray(0, BEGINNING);
  refuseUnreadable(beginning, name);
  const found = detectFormat(name, beginningText(beginning));
  if (found === undefined && !beginning.includes(0)) {
    refuseFile('unknown kind of XML: set its format with --input-format', name);
  }
  if (settings.columns.length > 0 && found !== 'csv' && found !== 'tsv') return asTable(found, name);
  if (settings.jsonPaths.length > 0 && found === 'plain') return 'json';
  return found;
}

/** A table piped in looks like plain text. */
function asTable(found: FormatName | undefined, name: string): FormatName {
  if (found === 'plain') return 'csv';
  refuseFile(`--column is for CSV and TSV, not for ${found ?? 'a binary file'}`, name);
}

function beginningText(bytes: Buffer): string {
  const encoding = markedEncoding(bytes) ?? 'utf-8';
  return new TextDecoder(encoding === 'utf-32le' ? 'utf-16le' : encoding).decode(bytes);
}

/** @throws UngarbleError `file`; `option` for a column or path that the file does not have */
export async function readInFormat(bytes: Buffer, name: string, settings: FormatSettings): Promise<FileInFormat> {
  const guess = guessFormat(bytes, name, settings) ?? 'plain';
  const options: ReadOptions = {
    file: name,
    ...(settings.columns.length > 0 && { columns: settings.columns }),
    ...(settings.jsonPaths.length > 0 && { paths: settings.jsonPaths }),
  };
  if (guess === 'docx') return readContainer(bytes, options);
  const { text, mark, encode } = decodeFile(bytes, name);
  const format = await loadFormat(settings.inputFormat ?? refineFormat(guess, text, name));
  if (format.content === 'bytes') return readContainer(bytes, options);
  const prose = format.read(text, options);
  const withEdits = (edits: readonly Edit[]) => {
    const written = prose.write(edits);
    return { bytes: encode(written), text: written, readAgain: () => format.read(written, options) };
  };
  return { format: format.name, prose, bytes, mark, isText: true, withEdits };
}

/** The keys that identify transcripts may come late, and a text that begins like JSON may be prose with notes in brackets. */
function refineFormat(guess: FormatName, text: string, name: string): FormatName {
  if (!/^\s*[[{]/.test(text) || guess === 'markdown') return guess;
  const found = guess === 'csv' || guess === 'tsv' ? guess : (detectFormat(name, text) ?? guess);
  if (found !== 'json' || /\.json$/i.test(name) || guess !== 'json' || isJson(text)) return found;
  const [, firstLine] = /^\s*(\{.*\})[^\S\n]*\n\s*\{/.exec(text) ?? [];
  if (firstLine !== undefined && isJson(firstLine)) refuseJsonLines(name);
  return 'plain';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readContainer(bytes: Uint8Array, options: ReadOptions): Promise<FileInFormat> {
  const format = await loadFormat('docx');
  const prose = format.read(bytes, options);
  const withEdits = (edits: readonly Edit[]) => {
    const written = prose.write(edits);
    const readAgain = () => format.read(written, options);
    return { bytes: written, text: readAgain().text, readAgain };
  };
  return { format: format.name, prose, bytes, mark: '', isText: false, withEdits };
}
