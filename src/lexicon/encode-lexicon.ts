import { describe } from '../dictionary/read-values.ts';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';

/**
 * Encodes a lexicon as bytes, to store in a file or send to another thread or machine with the same version of ungarble.
 *
 * @throws UngarbleError `lexicon` if the argument is not a lexicon
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  return bytesOf(lexicon).slice();
}

/** The bytes of a lexicon, not copied: they must not be changed. @throws UngarbleError `lexicon` for anything else, such as a promise of a lexicon */
export function bytesOf(lexicon: Lexicon): Uint8Array {
  if (lexicon?.bytes instanceof Uint8Array) return lexicon.bytes;
  const advice = 'create one with compileLexicon(dictionary), or await loadLexicon or loadShippedLexicon';
  throw new UngarbleError('lexicon', [{ message: `not a lexicon: ${advice}` }]);
}

/**
 * Decodes a lexicon from `encodeLexicon`. It is fast, because entries are parsed only on access. The bytes stay in use and must not be
 * changed; they may be in a `SharedArrayBuffer`, so that threads share one lexicon.
 *
 * @example decodeLexicon(await (await fetch('/names.ungarble')).arrayBuffer())
 *
 * @throws UngarbleError `lexicon` for bytes that are truncated, damaged, of another version or not a lexicon
 */
export function decodeLexicon(bytes: Uint8Array | ArrayBufferLike): Lexicon {
  if (typeof bytes !== 'object' || bytes === null) {
    const message = `decodeLexicon takes the bytes of a lexicon, such as those of encodeLexicon, got ${describe(bytes)}`;
    throw new UngarbleError('lexicon', [{ message }]);
  }
  // A plain array of the same memory: `slice` of a Node Buffer does not copy.
  return openLexicon(
    ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes),
  );
}
