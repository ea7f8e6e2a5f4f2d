import { BOUNDARY, chunkOfOne, chunkOfTwo, symbolOf } from './alphabet.ts';

/** Maximum number of letters that are compared; longer strings are truncated. */
export const LETTERS_COMPARED = 62;
/** Number of positions in a framed string: before, between and after its letters and the two boundaries. */
export const FRAMED_PLACES = LETTERS_COMPARED + 3;

/** A folded string between two word boundaries, in reused arrays. Index i is the position after i symbols: `one[i]` is the symbol that ends there. */
export interface Framed {
  length: number;
  /** The chunks of one symbol and of two symbols that end at each position; undefined for two symbols at position 1. */
  readonly one: Uint16Array;
  readonly two: Uint16Array;
}

export function createFramed(): Framed {
  return { length: 0, one: new Uint16Array(FRAMED_PLACES), two: new Uint16Array(FRAMED_PLACES) };
}

/** Reads the folded bytes `[from, to)`. Returns the number of initial symbols that are equal to those of the previous string, including the first boundary. */
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
