import { UngarbleError } from '../errors.ts';
import { decodeText } from './decode-text.ts';

/** A decoded text file, and the way back to its bytes. */
export interface DecodedFile {
  /** Without its byte order mark. */
  readonly text: string;
  /** Encodes a text like the file, with a byte order mark if the file has one; `encode(text)` gives the original bytes. */
  encode(text: string): Uint8Array;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE_MARK = [0xff, 0xfe];
const UTF16_BIG_MARK = [0xfe, 0xff];
/** Begins like UTF-16 and would decode to text full of NULs. */
const UTF32_LITTLE_MARK = [0xff, 0xfe, 0, 0];

/**
 * Decodes a file in UTF-8, or in UTF-16 with a byte order mark.
 * @throws UngarbleError `file` for bytes in any other encoding and for binary files.
 */
export function decodeFile(bytes: Uint8Array, file: string): DecodedFile {
  if (beginsWith(bytes, UTF32_LITTLE_MARK))
    throw new UngarbleError('file', [{ file, message: 'the file is UTF-32: save it as UTF-8' }]);
  if (beginsWith(bytes, UTF16_LITTLE_MARK)) return decodeUtf16(bytes, file, true);
  if (beginsWith(bytes, UTF16_BIG_MARK)) return decodeUtf16(bytes, file, false);
  const mark = beginsWith(bytes, UTF8_MARK) ? '\ufeff' : '';
  return { text: decodeText(bytes, file), encode: (text) => new TextEncoder().encode(mark + text) };
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function decodeUtf16(bytes: Uint8Array, file: string, isLittleEndian: boolean): DecodedFile {
  try {
    const text = new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    return { text, encode: (written) => encodeUtf16(written, isLittleEndian) };
  } catch {
    throw new UngarbleError('file', [
      { file, message: 'the file has a UTF-16 byte order mark but is not valid UTF-16: save it as UTF-8' },
    ]);
  }
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * (i + 1), text.charCodeAt(i), isLittleEndian);
  return bytes;
}
