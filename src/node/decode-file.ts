import { UngarbleError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { markedEncoding } from './marked-encoding.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A decoded text file, and the way back to its bytes. */
export interface DecodedFile {
  /** Without its byte order mark. */
  readonly text: string;
  /** The byte order mark, if there is one. */
  readonly mark: string;
  /** Encodes a text like the file, with a byte order mark if the file has one; `encode(text)` gives the original bytes. */
  encode(text: string): Uint8Array;
}

/**
 * Decodes a file in UTF-8, or in UTF-16 with a byte order mark.
 * @throws UngarbleError `file` for bytes in any other encoding and for binary files.
 */
export function decodeFile(bytes: Uint8Array, file: string): DecodedFile {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, file, encoding);
  const mark = encoding === 'utf-8' ? BYTE_ORDER_MARK : '';
  return { text: decodeText(bytes, file), mark, encode: (text) => new TextEncoder().encode(mark + text) };
}

function decodeUtf16(bytes: Uint8Array, file: string, encoding: 'utf-16le' | 'utf-16be'): DecodedFile {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, mark: BYTE_ORDER_MARK, encode: (written) => encodeUtf16(written, encoding === 'utf-16le') };
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
