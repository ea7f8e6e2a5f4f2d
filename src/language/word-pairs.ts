import { partitionPoint } from '../text/partition-point.ts';
import { FIRST_RARITY_UNIT, RARITY_LEVELS } from './word-list.ts';

/**
 * The probabilities of the more frequent word pairs, packed into a string of base-43 numbers. Blocks of 64 pairs are unpacked on demand. A word is
 * identified by its rank: its position when words are sorted by rarity, then by spelling. Pairs are sorted by the ranks of both words:
 *
 *     # first number                      starts a block
 *     ! (first − previous first) number   starts the row of another first word
 *     number                              the next pair in the row
 *
 *     number   second × PAIR_LEVELS + level; after the first pair of a row, (second − previous second) × PAIR_LEVELS + level
 *     level    −log10 P(second | first) = PAIR_LEVEL_STEP × level
 *     digits   code units from `(`, most significant digit first: 43 values for the last digit of a number, 43 for the others; `\` is not used
 */
export interface WordPairs {
  readonly packed: string;
  /** The rank of each word, by its index in the list of paired words. */
  readonly ranks: Uint16Array;
  /** The offset of each block in `packed`. */
  readonly blocks: readonly number[];
  /** The first pair of each block, plus 1; 0 if not yet read. */
  readonly firstPairs: Int32Array;
  /** The state of each block: UNTOUCHED, SEARCHED or UNPACKED. */
  readonly states: Uint8Array;
  /** 1 for each rank whose pairs as first word are all unpacked. */
  readonly isRowUnpacked: Uint8Array;
  /** Number of look-ups of each rank as first word while its row is not unpacked. */
  readonly timesAsked: Uint8Array;
  /**
   * The pairs of unpacked blocks: a hash table with open addressing, 0 for a free slot. The bits above the level sort like the pairs:
   *
   *     bits  31 … 18      17 … 4        3 … 0
   *           first rank   second rank   level + 1
   */
  readonly table: Int32Array;
}

export const PAIR_LEVELS = 10;
export const PAIR_LEVEL_STEP = 0.5;
export const BLOCK_PAIRS = 64;
export const BLOCK_MARK = '#';
export const ROW_MARK = '!';
export const DIGIT_BASE = 43;
export const FIRST_DIGIT_UNIT = 40;
const BACKSLASH = 92;
export const RANK_BITS = 14;
const LEVEL_BITS = 4;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;
/** Slots of the table per pair, if all blocks were unpacked. */
const SLOTS_PER_PAIR = 1.5;
/** A row that spans at most this many blocks besides the requested one is unpacked at its second look-up: its blocks are probably shared with other words. */
const FEW_BLOCKS = 1;
/** A longer row is unpacked after this many look-ups: a long text requests hundreds of its pairs, an article only a few. */
const MANY_LOOKUPS = 64;
/** States of a block: not yet read; searched once for a single pair; all pairs are in the table. */
const UNTOUCHED = 0;
const SEARCHED = 1;
const UNPACKED = 2;
const ROW_UNIT = 33;
const BLOCK_UNIT = 35;

/** @param rarities the rarities of the paired words, in the order of their list */
export function openWordPairs(packed: string, rarities: string): WordPairs {
  const blocks: number[] = [];
  for (let at = packed.indexOf(BLOCK_MARK); at >= 0; at = packed.indexOf(BLOCK_MARK, at + 1)) blocks.push(at);
  return {
    packed,
    ranks: ranksByRarity(rarities),
    blocks,
    firstPairs: new Int32Array(blocks.length),
    states: new Uint8Array(blocks.length),
    isRowUnpacked: new Uint8Array(1 << RANK_BITS),
    timesAsked: new Uint8Array(1 << RANK_BITS),
    table: new Int32Array(2 ** Math.ceil(Math.log2(1 + SLOTS_PER_PAIR * BLOCK_PAIRS * blocks.length))),
  };
}

/** The ranks of words: a counting sort by rarity, in which equally rare words keep the order of the list. */
export function ranksByRarity(rarities: string): Uint16Array {
  const next = new Uint16Array(RARITY_LEVELS + 1);
  for (let word = 0; word < rarities.length; word++) next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT + 1]++;
  for (let step = 1; step < next.length; step++) next[step] += next[step - 1];
  const ranks = new Uint16Array(rarities.length);
  for (let word = 0; word < ranks.length; word++) ranks[word] = next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT]++;
  return ranks;
}

/** −log10 P(second | first) of a pair; NaN if it is not listed. Both words are indexes into the list of paired words. */
export function listedPairRarity(pairs: WordPairs, first: number, second: number): number {
  const { ranks, isRowUnpacked } = pairs;
  const rank = ranks[first];
  const pair = (rank << RANK_BITS) | ranks[second];
  const level = isRowUnpacked[rank] === 1 ? unpackedLevel(pairs, pair) : lookUpLevel(pairs, rank, pair);
  return level < 0 ? Number.NaN : level * PAIR_LEVEL_STEP;
}

/** The level of a pair in the table; −1 if it is not there. */
function unpackedLevel({ table }: WordPairs, pair: number): number {
  return (table[slotOf(table, pair)] & LEVEL_MASK) - 1;
}

/** The slot of a pair in the table, or the free slot where it would be inserted. */
function slotOf(table: Int32Array, pair: number): number {
  const mask = table.length - 1;
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 12) & mask;
  while (table[slot] !== 0 && table[slot] >>> LEVEL_BITS !== pair) slot = (slot + 1) & mask;
  return slot;
}

/**
 * The level of a pair, read from the block that would contain it; −1 if it is not listed. The first look-up in a block only searches it, as an
 * article needs most blocks just once; the second unpacks it. After enough look-ups of the first word, its whole row is unpacked.
 */
function lookUpLevel(pairs: WordPairs, first: number, pair: number): number {
  const { blocks, states, isRowUnpacked, timesAsked } = pairs;
  if (blocks.length === 0) return -1;
  const block = Math.max(0, blockOf(pairs, pair));
  let from = block;
  while (from > 0 && firstPairOf(pairs, from) >= first << RANK_BITS) from--;
  let to = block;
  while (to + 1 < blocks.length && firstPairOf(pairs, to + 1) < (first + 1) << RANK_BITS) to++;
  if (++timesAsked[first] > (to - from <= FEW_BLOCKS ? 1 : MANY_LOOKUPS)) {
    for (let each = from; each <= to; each++) unpackBlock(pairs, each);
    isRowUnpacked[first] = 1;
  } else if (states[block] === UNTOUCHED) {
    states[block] = SEARCHED;
    return findInBlock(pairs, block, pair);
  } else unpackBlock(pairs, block);
  return unpackedLevel(pairs, pair);
}

const blockPairs = new Int32Array(BLOCK_PAIRS);
const blockLevels = new Uint8Array(BLOCK_PAIRS);
/** Greater than every pair. */
const LAST_PAIR = 2 ** (2 * RANK_BITS);

function unpackBlock({ packed, blocks, states, table }: WordPairs, block: number): void {
  if (states[block] === UNPACKED) return;
  states[block] = UNPACKED;
  const count = readPairs(packed, blocks[block], LAST_PAIR);
  for (let i = 0; i < count; i++)
    table[slotOf(table, blockPairs[i])] = (blockPairs[i] << LEVEL_BITS) | (blockLevels[i] + 1);
}

function findInBlock({ packed, blocks }: WordPairs, block: number, pair: number): number {
  const last = readPairs(packed, blocks[block], pair) - 1;
  return blockPairs[last] === pair ? blockLevels[last] : -1;
}

/** Reads the pairs of a block into `blockPairs` and `blockLevels`, up to the first that is not less than `wanted`. Returns the number of pairs read. */
function readPairs(packed: string, start: number, wanted: number): number {
  let first = 0;
  let number = 0;
  let value = 0;
  let isFirst = false;
  let count = 0;
  for (let at = start; at < packed.length && count < BLOCK_PAIRS; at++) {
    const unit = packed.charCodeAt(at);
    if (unit === ROW_UNIT || unit === BLOCK_UNIT) {
      if (unit === BLOCK_UNIT && at > start) break;
      isFirst = true;
      number = 0;
      continue;
    }
    const digit = unit > BACKSLASH ? unit - FIRST_DIGIT_UNIT - 1 : unit - FIRST_DIGIT_UNIT;
    value = value * DIGIT_BASE + (digit % DIGIT_BASE);
    if (digit >= DIGIT_BASE) continue;
    if (isFirst) {
      first += value;
      isFirst = false;
    } else {
      const level = value % PAIR_LEVELS;
      number += (value - level) / PAIR_LEVELS;
      const pair = (first << RANK_BITS) | number;
      blockPairs[count] = pair;
      blockLevels[count++] = level;
      if (pair >= wanted) return count;
    }
    value = 0;
  }
  return count;
}

/** The last block whose first pair is not greater than a pair; −1 if there is none. */
function blockOf(pairs: WordPairs, pair: number): number {
  return partitionPoint(pairs.blocks.length, (block) => firstPairOf(pairs, block) <= pair) - 1;
}

function firstPairOf({ packed, blocks, firstPairs }: WordPairs, block: number): number {
  if (firstPairs[block] === 0) {
    readPairs(packed, blocks[block], 0);
    firstPairs[block] = blockPairs[0] + 1;
  }
  return firstPairs[block] - 1;
}
