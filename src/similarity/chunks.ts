import { chunkOfOne, chunkOfTwo } from './alphabet.ts';

/** A framed word as chunk numbers: `one[i]` is the chunk of symbol i, `two[i]` that of symbols i and i + 1 (0 at the last symbol). */
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
