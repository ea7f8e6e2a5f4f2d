import { BOUNDARY, chunkOfOne, chunkOfTwo, symbolOf } from './alphabet.ts';

/** Maximum number of letters that are compared; longer strings are truncated. */
export const LETTERS_COMPARED = 62;
/** Number of positions in a framed string: before, between and after its letters and the two boundaries. */
export const FRAMED_PLACES = LETTERS_COMPARED + 3;

/**
 * A folded string between two word boundaries: the chunks of one and of two symbols that end at each position, in reused arrays. `ali` is
 *
 *     position     0   1   2   3   4   5
 *     one          ·   _   a   l   i   _      · is 0, the empty chunk
 *     two          ·   ·  _a  al  li  i_
 */
export interface Framed {
  /** Number of symbols, and so the last position. */
  length: number;
  readonly one: Uint16Array;
  readonly two: Uint16Array;
}

export function createFramed(): Framed {
  return { length: 0, one: new Uint16Array(FRAMED_PLACES), two: new Uint16Array(FRAMED_PLACES) };
}

/**
 * Reads the folded bytes `[from, to)`, in which a space is a boundary. Returns the number of initial symbols in common with the string read before:
 * at least 1, the boundary before them; the boundary after them is never counted.
 */
export function readFramed(framed: Framed, bytes: Uint8Array, from: number, to: number): number {
  const { one, two } = framed;
  const length = (Math.min(to - from, LETTERS_COMPARED) + 2) | 0;
  const least = Math.min(length, framed.length) | 0;
  one[1] = chunkOfOne(BOUNDARY);
  let same = 1;
  while (same + 1 < least && one[same + 1] === chunkOfOne(symbolOf(bytes[from + same - 1]))) same++;
  let before = one[same] - chunkOfOne(0);
  for (let i = same + 1; i <= length; i++) {
    const symbol = i === length ? BOUNDARY : symbolOf(bytes[from + i - 2]);
    one[i] = chunkOfOne(symbol);
    two[i] = chunkOfTwo(before, symbol);
    before = symbol;
  }
  framed.length = length;
  return same;
}
