import { BOUNDARY, chunkOfOne, chunkOfTwo, EMPTY_CHUNK, OTHER, SYMBOL_COUNT, symbolOf } from './alphabet.ts';
import { type Confusions, createConfusions, limitPairs, setCost } from './confusions.ts';

/** Costs are stored as integers, in sixteenths of a nat. */
export const UNITS_PER_NAT = 16;

/** Costs of unattested confusions of single letters, in nats. */
export const UNATTESTED = { substitution: 9, dropped: 8, added: 9 } as const;

const LINE_FEED = 10;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const COLON = 58;
const UNDERSCORE = 95;
/** The value of `meant` until it has been read. */
const NONE = -1;

/** Unpacks the rows of `data/confusions.ts`; unlisted confusions of single letters get the costs of `UNATTESTED`. */
export function unpackConfusions(rows: string): Confusions {
  const confusions = createConfusions();
  for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
    const letter = chunkOfOne(symbol);
    setCost(confusions, letter, EMPTY_CHUNK, UNATTESTED.dropped * UNITS_PER_NAT);
    setCost(confusions, EMPTY_CHUNK, letter, UNATTESTED.added * UNITS_PER_NAT);
    for (let other = 0; other < SYMBOL_COUNT; other++)
      setCost(confusions, letter, chunkOfOne(other), UNATTESTED.substitution * UNITS_PER_NAT);
  }
  setCost(confusions, chunkOfOne(OTHER), chunkOfOne(OTHER), 0);
  readRows(rows, confusions);
  limitPairs(confusions);
  return confusions;
}

/** Reads rows of the form `meant seen:cost seen:cost …`, one code unit at a time: splitting the rows into strings takes four times as long. */
function readRows(rows: string, confusions: Confusions): void {
  let meant = NONE;
  let chunk = EMPTY_CHUNK;
  let cost = 0;
  for (let at = 0; at <= rows.length; at++) {
    const unit = at === rows.length ? LINE_FEED : rows.charCodeAt(at);
    if (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) {
      cost = cost * 10 + unit - FIRST_DIGIT;
    } else if (unit === SPACE || unit === LINE_FEED) {
      if (meant === NONE) meant = chunk;
      else setCost(confusions, meant, chunk, cost);
      if (unit === LINE_FEED) meant = NONE;
      chunk = EMPTY_CHUNK;
      cost = 0;
    } else if (unit !== COLON && unit !== HYPHEN) {
      const symbol = writtenSymbol(unit);
      chunk = chunk === EMPTY_CHUNK ? chunkOfOne(symbol) : chunkOfTwo(chunk - chunkOfOne(0), symbol);
    }
  }
}

/** The symbol of a letter as written by `chunkText`. */
function writtenSymbol(unit: number): number {
  if (unit === UNDERSCORE) return BOUNDARY;
  return unit === HASH ? OTHER : symbolOf(unit);
}
