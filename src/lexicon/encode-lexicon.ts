import { UngarbleError } from '../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';

/**
 * A lexicon as bytes, to be kept in a file or sent to another thread or machine; for this version of ungarble alone.
 *
 * @throws UngarbleError `lexicon` for what is no lexicon
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  return bytesOf(lexicon).slice();
}

/** The bytes themselves, not to be changed. @throws UngarbleError `lexicon` for what is no lexicon, such as a promise of one */
export function bytesOf(lexicon: Lexicon): Uint8Array {
  if (lexicon?.bytes instanceof Uint8Array) return lexicon.bytes;
  const advice = 'create one with compileLexicon(dictionary), or await loadLexicon or loadShippedLexicon';
  throw new UngarbleError('lexicon', [{ message: `not a lexicon: ${advice}` }]);
}

/**
 * The lexicon that `encodeLexicon` made bytes of, at once: nothing is parsed until it is asked for. The bytes stay in use and must not be
 * changed; they may lie in a `SharedArrayBuffer`, so that many threads have one lexicon.
 *
 * @example decodeLexicon(await (await fetch('/names.ungarble')).arrayBuffer())
 *
 * @throws UngarbleError `lexicon` for bytes that are cut off, altered, of another version or something else
 */
export function decodeLexicon(bytes: Uint8Array | ArrayBufferLike): Lexicon {
  return openLexicon(ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes));
}
