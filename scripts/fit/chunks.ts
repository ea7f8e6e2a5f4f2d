import { chunkOfOne, chunkOfTwo, EMPTY_CHUNK } from '../../src/similarity/alphabet.ts';

/** A framed word as chunks: `one[i]` is the chunk of symbol i, `two[i]` that of symbols i and i + 1 (the empty chunk at the last symbol). */
export interface Chunks {
  readonly length: number;
  readonly one: Uint16Array;
  readonly two: Uint16Array;
}

export function chunksOf(symbols: Uint8Array): Chunks {
  const one = new Uint16Array(symbols.length);
  const two = new Uint16Array(symbols.length);
  for (let i = 0; i < symbols.length; i++) {
    one[i] = chunkOfOne(symbols[i]);
    if (i + 1 < symbols.length) two[i] = chunkOfTwo(symbols[i], symbols[i + 1]);
  }
  return { length: symbols.length, one, two };
}

/** The chunk of `length` symbols, at most two, from a position on. */
export function chunkAt({ one, two }: Chunks, from: number, length: number): number {
  return length === 0 ? EMPTY_CHUNK : length === 1 ? one[from] : two[from];
}
