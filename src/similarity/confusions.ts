import { CHUNK_COUNT, chunkLength, chunkOfOne, chunkOfTwo, EMPTY_CHUNK, SYMBOL_COUNT } from './alphabet.ts';

/** The cost of a confusion that is not in the model; all other costs are lower. */
export const IMPOSSIBLE = 255;

/** Number of chunks of at most one symbol, which have the lowest numbers. */
export const SHORT_CHUNKS = 1 + SYMBOL_COUNT;
/** Number of chunks of two symbols, here called pairs. */
const PAIRS = CHUNK_COUNT - SHORT_CHUNKS;
/** Slots of the hash table: four for each confusion of two pairs. */
const PAIR_SLOTS = 1 << 13;

/**
 * Model of respelled, misheard and differently romanised names (Brill & Moore 2000): the name that was meant is divided into chunks, and each is seen
 * in the text as another chunk, independently of the rest. A confusion is such a pair of chunks; it costs −ln P(seen | meant), in sixteenths of a
 * nat. Few pairs are seen as other pairs, so the costs of these are in a hash table, and the tables together, 94 KB, fit in the processor's cache:
 *
 *     toShort[meant · SHORT_CHUNKS + seen]                    seen has at most one symbol; IMPOSSIBLE if not in the model
 *     shortToPair[meant · PAIRS + seen − SHORT_CHUNKS]        meant has at most one symbol, seen has two; likewise
 *     pairToPair[hash of both …]                              both have two: key of both · 256 + cost; 0 if free; open addressing with linear probing
 */
export interface Confusions {
  readonly toShort: Uint8Array;
  readonly shortToPair: Uint8Array;
  readonly pairToPair: Int32Array;
  /** By chunk seen: its lowest cost, whatever was meant; for a pair at most the sum of the lowest costs of its symbols. */
  readonly leastSeen: Uint16Array;
  /** By chunk meant: bit s is set if the chunk may be seen as symbol s alone. */
  readonly seenAlone: Int32Array;
  /** By pair seen: bit s is set if symbol s alone may be meant, or a pair that begins, or that ends, with s. */
  readonly meantAlone: Int32Array;
  readonly meantFirst: Int32Array;
  readonly meantLast: Int32Array;
}

/** A model without any confusion. */
export function createConfusions(): Confusions {
  return {
    toShort: new Uint8Array(CHUNK_COUNT * SHORT_CHUNKS).fill(IMPOSSIBLE),
    shortToPair: new Uint8Array(SHORT_CHUNKS * PAIRS).fill(IMPOSSIBLE),
    pairToPair: new Int32Array(PAIR_SLOTS),
    leastSeen: new Uint16Array(CHUNK_COUNT).fill(IMPOSSIBLE),
    seenAlone: new Int32Array(CHUNK_COUNT),
    meantAlone: new Int32Array(CHUNK_COUNT),
    meantFirst: new Int32Array(CHUNK_COUNT),
    meantLast: new Int32Array(CHUNK_COUNT),
  };
}

/** The cost of a confusion; IMPOSSIBLE if the model does not have it. */
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

/** The slot of a key, or the free slot where it would be inserted; 19 = 32 − log₂ PAIR_SLOTS. */
function pairSlot(pairToPair: Int32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 19;
  while (pairToPair[slot] !== 0 && pairToPair[slot] >>> 8 !== key) slot = (slot + 1) & (PAIR_SLOTS - 1);
  return slot;
}

/** A number from 1 on for each two pairs. */
const keyOf = (meant: number, seen: number): number => (meant - SHORT_CHUNKS) * PAIRS + seen - SHORT_CHUNKS + 1;

/** Sets the cost of a confusion. */
export function setCost(confusions: Confusions, meant: number, seen: number, cost: number): void {
  const { toShort, shortToPair, pairToPair, leastSeen, seenAlone, meantAlone, meantFirst, meantLast } = confusions;
  if (cost < leastSeen[seen]) leastSeen[seen] = cost;
  if (chunkLength(seen) < 2) {
    toShort[meant * SHORT_CHUNKS + seen] = cost;
    if (seen !== EMPTY_CHUNK) seenAlone[meant] |= 1 << (seen - 1);
    return;
  }
  if (meant < SHORT_CHUNKS) {
    shortToPair[meant * PAIRS + seen - SHORT_CHUNKS] = cost;
    if (meant !== EMPTY_CHUNK) meantAlone[seen] |= 1 << (meant - 1);
    return;
  }
  pairToPair[pairSlot(pairToPair, keyOf(meant, seen))] = keyOf(meant, seen) * 256 + cost;
  meantFirst[seen] |= 1 << Math.floor((meant - SHORT_CHUNKS) / SYMBOL_COUNT);
  meantLast[seen] |= 1 << ((meant - SHORT_CHUNKS) % SYMBOL_COUNT);
}

/** Limits the lowest cost of each pair seen to the sum of the lowest costs of its symbols. Called once, after all costs are set. */
export function limitPairs({ leastSeen }: Confusions): void {
  for (let first = 0; first < SYMBOL_COUNT; first++) {
    for (let second = 0; second < SYMBOL_COUNT; second++) {
      const pair = chunkOfTwo(first, second);
      leastSeen[pair] = Math.min(leastSeen[pair], leastSeen[chunkOfOne(first)] + leastSeen[chunkOfOne(second)]);
    }
  }
}
