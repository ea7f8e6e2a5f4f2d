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
  /** The keys of the blocks that somebody looked into. */
  readonly unpacked: (Float64Array | undefined)[];
  /** The key + 1 of the pair that was asked about last, of those with one hash; and its level, or PAIR_LEVELS: a text repeats its pairs. */
  readonly askedKeys: Float64Array;
  readonly askedLevels: Uint8Array;
}

export const PAIR_LEVELS = 10;
export const PAIR_LEVEL_STEP = 0.5;
export const BLOCK_PAIRS = 64;
export const BLOCK_MARK = '#';
export const ROW_MARK = '!';
export const DIGIT_BASE = 43;
export const FIRST_DIGIT_UNIT = 40;
const ASKED_BITS = 15;
const BACKSLASH = 92;
/** Ranks fit 16 bits. */
const LARGEST_RANK = 0xffff;
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
    unpacked: new Array(blocks.length),
    askedKeys: new Float64Array(1 << ASKED_BITS),
    askedLevels: new Uint8Array(1 << ASKED_BITS),
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
  const { ranks, askedKeys, askedLevels } = pairs;
  const wanted = keyOf(ranks[first], ranks[second] * PAIR_LEVELS);
  const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - ASKED_BITS);
  if (askedKeys[slot] !== wanted + 1) {
    askedKeys[slot] = wanted + 1;
    askedLevels[slot] = findLevel(pairs, wanted);
  }
  const level = askedLevels[slot];
  return level < PAIR_LEVELS ? level * PAIR_LEVEL_STEP : Number.NaN;
}

/** The level of the pair of which the key is `wanted` at level 0; PAIR_LEVELS where it is not listed. */
function findLevel(pairs: WordPairs, wanted: number): number {
  const { unpacked } = pairs;
  const block = blockOf(pairs, wanted + PAIR_LEVELS);
  if (block < 0) return PAIR_LEVELS;
  const keys = unpacked[block] ?? unpackBlock(pairs, block);
  unpacked[block] = keys;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low < keys.length ? Math.min(PAIR_LEVELS, keys[low] - wanted) : PAIR_LEVELS;
}

function unpackBlock({ packed, blocks }: WordPairs, block: number): Float64Array {
  const keys = new Float64Array(BLOCK_PAIRS);
  return keys.subarray(0, readKeys(packed, blocks[block], keys));
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
  return first * (LARGEST_RANK + 1) * PAIR_LEVELS + number;
}

const firstKey = new Float64Array(1);

/** The last block whose first key is below another, or −1. */
function blockOf({ packed, blocks, firstKeys }: WordPairs, key: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstKeys[middle] === 0) {
      readKeys(packed, blocks[middle], firstKey);
      firstKeys[middle] = firstKey[0] + 1;
    }
    if (firstKeys[middle] > key) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
