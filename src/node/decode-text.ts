import { UngarbleError } from '../errors.ts';
import { markedEncoding } from './marked-encoding.ts';

const PDF = '%PDF-';
const TAKE_TEXT_OUT = 'the file is a PDF: extract its text first, for instance with pdftotext';
const HOW_TO_CONVERT = ', for instance with iconv -f WINDOWS-1252 -t UTF-8';

/**
 * Decodes a UTF-8 file, without its byte order mark.
 *
 * @throws UngarbleError `file` for UTF-16 and UTF-32, for bytes that are not UTF-8 (with the line of the first), and for binary files.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const refuse = (message: string, line?: number): never => {
    throw new UngarbleError('file', [{ file, ...(line !== undefined && { line }), message }]);
  };
  // Some PDF files are text, which no correction may shift.
  if (isPdf(bytes)) refuse(TAKE_TEXT_OUT);
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-32le') refuse('the file is UTF-32: save it as UTF-8');
  if (encoding === 'utf-16le' || encoding === 'utf-16be') refuse('the file is UTF-16: save it as UTF-8');
  if (looksLikeUtf16(bytes)) refuse('the file seems to be UTF-16 without a byte order mark: save it as UTF-8');
  if (bytes.includes(0)) refuse('the file is not text: it contains NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(`the file is not UTF-8: save it as UTF-8${HOW_TO_CONVERT}`, firstBrokenLine(bytes));
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return [...PDF].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}

/** Number of characters at the beginning that are tested for NUL bytes: in UTF-16 every second byte of Latin text is NUL. */
const TESTED_CHARACTERS = 32;

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 2 * TESTED_CHARACTERS);
  const hasNul = (parity: number) => beginning.some((byte, i) => byte === 0 && i % 2 === parity);
  const isAllNul = (parity: number) => beginning.every((byte, i) => i % 2 !== parity || byte === 0);
  return beginning.length >= 2 && ((isAllNul(1) && !hasNul(0)) || (isAllNul(0) && !hasNul(1)));
}

/** Counted from 1. A line feed is never part of a longer UTF-8 sequence, so lines can be tested one by one. */
function firstBrokenLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return undefined;
}
