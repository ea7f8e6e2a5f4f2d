import { FIRST_RARITY_UNIT, RARITY_LEVELS } from './word-list.ts';

/**
 * Which word follows which, for the commoner pairs, in a string of base-43 numbers of which blocks are unpacked as they are needed. Words are named by
 * rank: place in the order of rarity, then of spelling. Pairs stand in the order of their ranks:
 *
 *     #      first  number    begins a block of 64 pairs
 *     !      first − last first  number    begins the pairs of another first word
 *            number    any other pair of the same first word
 *
 *     number     second × LEVELS + level; in a row of the same block and first word (second − last second) × LEVELS + level
 *     level      rarity of the pair above the most probable one: −log10 P(second | first) = LEVEL_STEP × level
 *     digit      units from `(`, 43 values that end a number and 43 that continue it, most significant first; `\` is skipped
 */
export interface WordPairs {
  readonly packed: string;
  /** Place in the list of paired words → rank. */
  readonly ranks: Uint16Array;
  /** Where in `packed` each block begins. */
  readonly blocks: readonly number[];
  /** The first pair of each block + 1; 0 until somebody needed it. */
  readonly firstPairs: Int32Array;
  /** Of each block whether it was looked through, and whether it is unpacked; 1 for each rank of which all pairs as a first word are. */
  readonly states: Uint8Array;
  readonly isRowUnpacked: Uint8Array;
  /** How often each rank was asked for as a first word before that. */
  readonly timesAsked: Uint8Array;
  /**
   * The pairs of those blocks, in a table of open addresses; 0 where there is none. Without the level they are numbers in the order of the list:
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
/** Places in the table for each pair that it may come to hold. */
const ROOM = 1.5;
/** Of a first word with no more blocks besides the one asked for, all are unpacked when it is asked for again: it may share them with other words. */
const FEW_BLOCKS = 1;
/** Of a first word that was asked for so often, all are: a long text asks for hundreds of its pairs, an article for a few. */
const OFTEN = 64;
/** Of a block: nobody has asked for it, one pair was looked for in it, all of its pairs are in the table. */
const UNTOUCHED = 0;
const SEARCHED = 1;
const UNPACKED = 2;
const ROW_UNIT = 33;
const BLOCK_UNIT = 35;

/** @param rarities of the words, as in the list of paired words */
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
    table: new Int32Array(2 ** Math.ceil(Math.log2(1 + ROOM * BLOCK_PAIRS * blocks.length))),
  };
}

/** Counting sort by rarity; words of one rarity keep the order of the list. */
export function ranksByRarity(rarities: string): Uint16Array {
  const next = new Uint16Array(RARITY_LEVELS + 1);
  for (let word = 0; word < rarities.length; word++) next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT + 1]++;
  for (let step = 1; step < next.length; step++) next[step] += next[step - 1];
  const ranks = new Uint16Array(rarities.length);
  for (let word = 0; word < ranks.length; word++) ranks[word] = next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT]++;
  return ranks;
}

/** −log10 P(second | first) of a listed pair, or NaN. Arguments are places in the list of paired words. */
export function listedPairRarity(pairs: WordPairs, first: number, second: number): number {
  const { ranks, isRowUnpacked } = pairs;
  const rank = ranks[first];
  const pair = (rank << RANK_BITS) | ranks[second];
  const level = isRowUnpacked[rank] === 1 ? unpackedLevel(pairs, pair) : lookUpLevel(pairs, rank, pair);
  return level < 0 ? Number.NaN : level * PAIR_LEVEL_STEP;
}

/** The level of a pair in the table, or −1. */
function unpackedLevel({ table }: WordPairs, pair: number): number {
  return (table[slotOf(table, pair)] & LEVEL_MASK) - 1;
}

/** Where the pair stands in the table, or would stand. */
function slotOf(table: Int32Array, pair: number): number {
  const mask = table.length - 1;
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 12) & mask;
  while (table[slot] !== 0 && table[slot] >>> LEVEL_BITS !== pair) slot = (slot + 1) & mask;
  return slot;
}

/**
 * The level of a pair, or −1, from the block that it is in, if it is listed. A block that is asked for once is only looked through: most blocks that
 * an article asks for are. Notes when all are unpacked that have a pair of this first word.
 */
function lookUpLevel(pairs: WordPairs, first: number, pair: number): number {
  const { blocks, states, isRowUnpacked, timesAsked } = pairs;
  if (blocks.length === 0) return -1;
  const block = Math.max(0, blockOf(pairs, pair));
  let from = block;
  while (from > 0 && firstPairOf(pairs, from) >= first << RANK_BITS) from--;
  let to = block;
  while (to + 1 < blocks.length && firstPairOf(pairs, to + 1) < (first + 1) << RANK_BITS) to++;
  const isWhole = ++timesAsked[first] > (to - from <= FEW_BLOCKS ? 1 : OFTEN);
  if (isWhole) {
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
/** Comes after every pair. */
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

/** Reads the pairs of a block, up to the first that does not come before `wanted`, and returns how many it has read. */
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

/** The last block whose first pair does not come after another, or −1. */
function blockOf(pairs: WordPairs, pair: number): number {
  let low = 0;
  let high = pairs.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstPairOf(pairs, middle) > pair) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function firstPairOf({ packed, blocks, firstPairs }: WordPairs, block: number): number {
  if (firstPairs[block] === 0) {
    readPairs(packed, blocks[block], 0);
    firstPairs[block] = blockPairs[0] + 1;
  }
  return firstPairs[block] - 1;
}
