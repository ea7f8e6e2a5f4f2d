import { BOUNDARY, chunkOfOne, chunkOfTwo, symbolOf } from './alphabet.ts';

/** Letters that are compared: of longer strings the first. */
export const LETTERS_COMPARED = 62;
/** Numbers of letters that may be past: of none, of those with a boundary on either side, and of all of them. */
export const FRAMED_PLACES = LETTERS_COMPARED + 3;

/** A folded string between two boundaries in reused arrays, by how many of its letters are past: `one[i]` is the letter that ends there. */
export interface Framed {
  length: number;
  /** The chunks of one letter and of two that end there; none of two after the first. */
  readonly one: Uint16Array;
  readonly two: Uint16Array;
}

export function createFramed(): Framed {
  return { length: 0, one: new Uint16Array(FRAMED_PLACES), two: new Uint16Array(FRAMED_PLACES) };
}

/** Reads the folded bytes `[from, to)` between two boundaries; returns how many letters are as they were, the first boundary among them. */
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
