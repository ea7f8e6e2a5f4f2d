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
  /** The key of the first pair of each block + 1; 0 until somebody needed it. */
  readonly firstKeys: Float64Array;
  /** 1 for each block that is unpacked, and for each rank of which all pairs as a first word are. */
  readonly isUnpacked: Uint8Array;
  readonly isRowUnpacked: Uint8Array;
  /** How often each rank was asked for as a first word before that. */
  readonly timesAsked: Uint8Array;
  /**
   * The pairs of those blocks, in a table of open addresses; 0 where there is none:
   *
   *     bits  31 … 18      17 … 4        3 … 0
   *           first rank   second rank   level + 1
   */
  readonly table: Uint32Array;
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
/** Of a first word with no more blocks besides the one asked for, all are unpacked: it may share them with other words. */
const FEW_BLOCKS = 1;
/** Of a first word that was asked for so often, all are: a long text asks for hundreds of its pairs, an article for a few. */
const OFTEN = 64;
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
    firstKeys: new Float64Array(blocks.length),
    isUnpacked: new Uint8Array(blocks.length),
    isRowUnpacked: new Uint8Array(1 << RANK_BITS),
    timesAsked: new Uint8Array(1 << RANK_BITS),
    table: new Uint32Array(2 ** Math.ceil(Math.log2(1 + ROOM * BLOCK_PAIRS * blocks.length))),
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
  const { ranks, isRowUnpacked, table } = pairs;
  const [rank, secondRank] = [ranks[first], ranks[second]];
  if (isRowUnpacked[rank] === 0) unpackFor(pairs, rank, secondRank);
  const pair = (rank << RANK_BITS) | secondRank;
  const found = table[slotOf(table, pair)];
  return found === 0 ? Number.NaN : ((found & LEVEL_MASK) - 1) * PAIR_LEVEL_STEP;
}

/** Where the pair stands in the table, or would stand. */
function slotOf(table: Uint32Array, pair: number): number {
  const mask = table.length - 1;
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 12) & mask;
  while (table[slot] !== 0 && table[slot] >>> LEVEL_BITS !== pair) slot = (slot + 1) & mask;
  return slot;
}

/** Unpacks the block that a pair is in, if it is listed; notes when all are unpacked that have a pair of this first word. */
function unpackFor(pairs: WordPairs, first: number, second: number): void {
  const { blocks, isUnpacked, isRowUnpacked, timesAsked } = pairs;
  if (blocks.length === 0) return;
  const block = Math.max(0, blockOf(pairs, keyOf(first, (second + 1) * PAIR_LEVELS)));
  unpackBlock(pairs, block);
  let from = block;
  while (from > 0 && firstKeyOf(pairs, from) >= keyOf(first, 0)) from--;
  let to = block;
  while (to + 1 < blocks.length && firstKeyOf(pairs, to + 1) < keyOf(first + 1, 0)) to++;
  if (to - from <= FEW_BLOCKS || ++timesAsked[first] > OFTEN)
    for (let each = from; each <= to; each++) unpackBlock(pairs, each);
  while (from <= to && isUnpacked[from] === 1) from++;
  if (from > to) isRowUnpacked[first] = 1;
}

const blockKeys = new Float64Array(BLOCK_PAIRS);

function unpackBlock({ packed, blocks, isUnpacked, table }: WordPairs, block: number): void {
  if (isUnpacked[block] === 1) return;
  isUnpacked[block] = 1;
  const count = readKeys(packed, blocks[block], blockKeys);
  for (let i = 0; i < count; i++) {
    const level = blockKeys[i] % PAIR_LEVELS;
    const pair = (blockKeys[i] - level) / PAIR_LEVELS;
    table[slotOf(table, pair)] = (pair << LEVEL_BITS) | (level + 1);
  }
}

/** Reads the keys of the pairs of a block, as many as there is room for, and returns how many there are. */
function readKeys(packed: string, start: number, keys: Float64Array): number {
  let first = 0;
  let number = 0;
  let value = 0;
  let isFirst = false;
  let count = 0;
  for (let at = start; at < packed.length && count < keys.length; at++) {
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
      number += value - (number % PAIR_LEVELS);
      keys[count++] = keyOf(first, number);
    }
    value = 0;
  }
  return count;
}

/** The order of pairs as one number. */
function keyOf(first: number, number: number): number {
  return first * (1 << RANK_BITS) * PAIR_LEVELS + number;
}

const firstKey = new Float64Array(1);

/** The last block whose first key is below another, or −1. */
function blockOf(pairs: WordPairs, key: number): number {
  let low = 0;
  let high = pairs.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstKeyOf(pairs, middle) >= key) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function firstKeyOf({ packed, blocks, firstKeys }: WordPairs, block: number): number {
  if (firstKeys[block] === 0) {
    readKeys(packed, blocks[block], firstKey);
    firstKeys[block] = firstKey[0] + 1;
  }
  return firstKeys[block] - 1;
}
