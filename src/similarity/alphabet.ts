/**
 * Letters as the confusion model sees them, numbered as symbols: a–z are 0–25, anything else (digits, other scripts) is 26, a word boundary is 27.
 * A chunk is none, one or two consecutive symbols, what one step of a comparison replaces. Chunks are numbered, too:
 *
 *     0            the empty chunk
 *     1 … 28       one symbol, 1 + symbol
 *     29 … 812     two symbols, 29 + first · 28 + second
 */
export const SYMBOL_COUNT = 28;
export const OTHER = 26;
export const BOUNDARY = 27;
export const EMPTY_CHUNK = 0;
export const CHUNK_COUNT = 1 + SYMBOL_COUNT + SYMBOL_COUNT * SYMBOL_COUNT;

/** How each symbol is written in the data of the models. */
export const WRITTEN_SYMBOLS = 'abcdefghijklmnopqrstuvwxyz#_';

export function chunkOfOne(symbol: number): number {
  return 1 + symbol;
}

export function chunkOfTwo(first: number, second: number): number {
  return 1 + SYMBOL_COUNT + first * SYMBOL_COUNT + second;
}

/** The symbol of a UTF-16 code unit or byte of folded text. */
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

/** Number of symbols in a chunk. */
export function chunkLength(chunk: number): number {
  return chunk === EMPTY_CHUNK ? 0 : chunk <= SYMBOL_COUNT ? 1 : 2;
}

/** A chunk as written in the data: `gh`, `_a`, or an empty string for the empty chunk. */
export function chunkText(chunk: number): string {
  if (chunk === EMPTY_CHUNK) return '';
  if (chunk <= SYMBOL_COUNT) return WRITTEN_SYMBOLS[chunk - 1];
  const pair = chunk - 1 - SYMBOL_COUNT;
  return WRITTEN_SYMBOLS[Math.floor(pair / SYMBOL_COUNT)] + WRITTEN_SYMBOLS[pair % SYMBOL_COUNT];
}
