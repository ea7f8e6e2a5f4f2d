/**
 * Letters as the confusion model sees them: a–z are 0–25, a boundary between words is 27, everything else (digits, other scripts) is 26.
 * A chunk is none, one or two letters, numbered
 *
 *     0            the empty chunk
 *     1 … 28       one letter
 *     29 … 812     two letters, first · 28 + second
 */
export const SYMBOL_COUNT = 28;
export const OTHER = 26;
export const BOUNDARY = 27;
export const EMPTY_CHUNK = 0;
export const CHUNK_COUNT = 1 + SYMBOL_COUNT + SYMBOL_COUNT * SYMBOL_COUNT;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz#_';

export function chunkOfOne(symbol: number): number {
  return 1 + symbol;
}

export function chunkOfTwo(first: number, second: number): number {
  return 1 + SYMBOL_COUNT + first * SYMBOL_COUNT + second;
}

export function symbolOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit === 32 ? BOUNDARY : OTHER;
}

/** The symbols of folded text, framed by boundaries: `ali` is `_ali_`. */
export function framedSymbols(folded: string): Uint8Array {
  const symbols = new Uint8Array(folded.length + 2).fill(BOUNDARY);
  for (let i = 0; i < folded.length; i++) symbols[i + 1] = symbolOf(folded.charCodeAt(i));
  return symbols;
}

/** The number of letters of a chunk. */
export function chunkLength(chunk: number): number {
  return chunk === EMPTY_CHUNK ? 0 : chunk <= SYMBOL_COUNT ? 1 : 2;
}

/** The letters of a chunk: `gh`, `_a`, or an empty string for the empty chunk. */
export function chunkText(chunk: number): string {
  if (chunk === EMPTY_CHUNK) return '';
  if (chunk <= SYMBOL_COUNT) return LETTERS[chunk - 1];
  const pair = chunk - 1 - SYMBOL_COUNT;
  return LETTERS[Math.floor(pair / SYMBOL_COUNT)] + LETTERS[pair % SYMBOL_COUNT];
}
