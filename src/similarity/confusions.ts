import { CHUNK_COUNT, chunkLength, chunkOfOne, chunkOfTwo, EMPTY_CHUNK, SYMBOL_COUNT } from './alphabet.ts';

/** The cost of a confusion that is not in the model; higher than any other cost. */
export const IMPOSSIBLE = 255;

/** Chunks of at most one letter. */
export const SHORT_CHUNKS = 1 + SYMBOL_COUNT;
const PAIRS = CHUNK_COUNT - SHORT_CHUNKS;
const PAIR_SLOTS = 1 << 13;

/**
 * Confusion model for respelled, misheard or differently romanised names: −ln P(chunk seen | chunk meant), in sixteenths of a nat.
 * Few pairs of letters are confused with other pairs, so these costs are in a hash table, and all tables fit in the processor's cache:
 *
 *     toShort[meant · SHORT_CHUNKS + seen]         seen has at most one letter; IMPOSSIBLE if not listed
 *     shortToPair[meant · PAIRS + seen − 29]       meant has at most one letter, seen has two
 *     pairToPair[hash of both …]                   both have two: key of both · 256 + cost; 0 if free; open addressing with linear probing
 */
export interface Confusions {
  readonly toShort: Uint8Array;
  readonly shortToPair: Uint8Array;
  readonly pairToPair: Int32Array;
  /** The lowest cost of each chunk meant, whatever is seen, and of each chunk seen, whatever was meant; for two letters at most the sum for each letter. */
  readonly leastMeant: Uint16Array;
  readonly leastSeen: Uint16Array;
  /** For each chunk meant, a bit for each single letter that it may be seen as. */
  readonly letters: Int32Array;
  /** For each pair seen, a bit for each single letter that may be meant, and for the first and the second letter of each pair that may be. */
  readonly singles: Int32Array;
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

export function createConfusions(): Confusions {
  return {
    toShort: new Uint8Array(CHUNK_COUNT * SHORT_CHUNKS).fill(IMPOSSIBLE),
    shortToPair: new Uint8Array(SHORT_CHUNKS * PAIRS).fill(IMPOSSIBLE),
    pairToPair: new Int32Array(PAIR_SLOTS),
    leastMeant: new Uint16Array(CHUNK_COUNT).fill(IMPOSSIBLE),
    leastSeen: new Uint16Array(CHUNK_COUNT).fill(IMPOSSIBLE),
    letters: new Int32Array(CHUNK_COUNT),
    singles: new Int32Array(CHUNK_COUNT),
    firsts: new Int32Array(CHUNK_COUNT),
    seconds: new Int32Array(CHUNK_COUNT),
  };
}

/** The cost of chunk `meant` being seen as chunk `seen`. */
export function costOf(confusions: Confusions, meant: number, seen: number): number {
  if (seen < SHORT_CHUNKS) return confusions.toShort[meant * SHORT_CHUNKS + seen];
  return meant < SHORT_CHUNKS ? shortToPairCost(confusions, meant, seen) : pairToPairCost(confusions, meant, seen);
}

function shortToPairCost({ shortToPair }: Confusions, meant: number, seen: number): number {
  return shortToPair[meant * PAIRS + seen - SHORT_CHUNKS];
}

function pairToPairCost({ pairToPair }: Confusions, meant: number, seen: number): number {
  const key = keyOf(meant, seen);
  const slot = pairSlot(pairToPair, key);
  return pairToPair[slot] === 0 ? IMPOSSIBLE : pairToPair[slot] & 0xff;
}

/** The slot of a key, or the free slot where it would be inserted. */
function pairSlot(pairToPair: Int32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 19;
  while (pairToPair[slot] !== 0 && pairToPair[slot] >>> 8 !== key) slot = (slot + 1) & (PAIR_SLOTS - 1);
  return slot;
}

const keyOf = (meant: number, seen: number): number => (meant - SHORT_CHUNKS) * PAIRS + seen - SHORT_CHUNKS + 1;

export function setCost(confusions: Confusions, meant: number, seen: number, cost: number): void {
  const { toShort, shortToPair, pairToPair, leastMeant, leastSeen, letters, singles, firsts, seconds } = confusions;
  if (cost < leastMeant[meant]) leastMeant[meant] = cost;
  if (cost < leastSeen[seen]) leastSeen[seen] = cost;
  if (chunkLength(seen) < 2) {
    toShort[meant * SHORT_CHUNKS + seen] = cost;
    if (seen !== EMPTY_CHUNK) letters[meant] |= 1 << (seen - 1);
    return;
  }
  if (meant < SHORT_CHUNKS) {
    shortToPair[meant * PAIRS + seen - SHORT_CHUNKS] = cost;
    if (meant !== EMPTY_CHUNK) singles[seen] |= 1 << (meant - 1);
    return;
  }
  pairToPair[pairSlot(pairToPair, keyOf(meant, seen))] = keyOf(meant, seen) * 256 + cost;
  firsts[seen] |= 1 << Math.floor((meant - SHORT_CHUNKS) / SYMBOL_COUNT);
  seconds[seen] |= 1 << ((meant - SHORT_CHUNKS) % SYMBOL_COUNT);
}

/** Limits the lowest cost of each pair to the sum of the lowest costs of its letters. Called after all costs are set. */
export function limitPairs(least: Uint16Array): void {
  for (let first = 0; first < SYMBOL_COUNT; first++) {
    for (let second = 0; second < SYMBOL_COUNT; second++) {
      const pair = chunkOfTwo(first, second);
      least[pair] = Math.min(least[pair], least[chunkOfOne(first)] + least[chunkOfOne(second)]);
    }
  }
}
