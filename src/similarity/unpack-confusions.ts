import {
  BOUNDARY,
  CHUNK_COUNT,
  chunkOfOne,
  chunkOfTwo,
  EMPTY_CHUNK,
  OTHER,
  SYMBOL_COUNT,
  symbolOf,
} from './alphabet.ts';

/** Costs are stored as whole sixteenths of a nat. */
export const UNITS_PER_NAT = 16;
/** Stands for what cannot be; as a cost it is so high that it never helps. */
export const IMPOSSIBLE = 255;

/** Cost of what was never attested: one letter for another, dropped or added. In nats. */
export const UNATTESTED = { substitution: 9, dropped: 8, added: 9 } as const;

const LINE_FEED = 10;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const COLON = 58;
const UNDERSCORE = 95;
/** The chunk meant, while it is being read. */
const NONE = -1;

/**
 * What letters do when a name is respelled, misheard or romanised anew, from the rows of `data/confusions.ts`:
 *
 *     costs[meant · CHUNK_COUNT + seen]      −ln P in sixteenths; IMPOSSIBLE where nothing is listed
 */
export function unpackConfusions(rows: string): Uint8Array {
  const costs = new Uint8Array(CHUNK_COUNT * CHUNK_COUNT).fill(IMPOSSIBLE);
  for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
    const letter = 1 + symbol;
    costs[letter * CHUNK_COUNT + EMPTY_CHUNK] = UNATTESTED.dropped * UNITS_PER_NAT;
    costs[EMPTY_CHUNK * CHUNK_COUNT + letter] = UNATTESTED.added * UNITS_PER_NAT;
    for (let other = 1; other <= SYMBOL_COUNT; other++)
      costs[letter * CHUNK_COUNT + other] = UNATTESTED.substitution * UNITS_PER_NAT;
  }
  costs[(1 + OTHER) * CHUNK_COUNT + 1 + OTHER] = 0;
  readRows(rows, costs);
  return costs;
}

/** Reads `meant seen:cost seen:cost …`, unit by unit: to cut the rows into pieces takes four times as long. */
function readRows(rows: string, costs: Uint8Array): void {
  let meant = NONE;
  let chunk = EMPTY_CHUNK;
  let cost = 0;
  for (let at = 0; at <= rows.length; at++) {
    const unit = at === rows.length ? LINE_FEED : rows.charCodeAt(at);
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) {
      cost = cost * 10 + unit - FIRST_DIGIT;
    } else if (unit === SPACE || unit === LINE_FEED) {
      if (meant === NONE) meant = chunk;
      else costs[meant * CHUNK_COUNT + chunk] = cost;
      if (unit === LINE_FEED) meant = NONE;
      chunk = EMPTY_CHUNK;
      cost = 0;
    } else if (unit !== COLON && unit !== HYPHEN) {
      const symbol = writtenSymbol(unit);
      chunk = chunk === EMPTY_CHUNK ? chunkOfOne(symbol) : chunkOfTwo(chunk - chunkOfOne(0), symbol);
    }
  }
}

/** Of a letter of `chunkText`. */
function writtenSymbol(unit: number): number {
  if (unit === UNDERSCORE) return BOUNDARY;
  return unit === HASH ? OTHER : symbolOf(unit);
}
