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
}

export const PAIR_LEVELS = 10;
export const PAIR_LEVEL_STEP = 0.5;
export const BLOCK_PAIRS = 64;
export const BLOCK_MARK = '#';
export const ROW_MARK = '!';
export const DIGIT_BASE = 43;
export const FIRST_DIGIT_UNIT = 40;
const BACKSLASH = 92;
/** Ranks fit 16 bits. */
const LARGEST_RANK = 0xffff;
/** A number that was read is given with how many units it took in its lowest bits. */
const LENGTH_BITS = 3;
const LENGTH_MASK = 7;
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
  const { ranks, unpacked } = pairs;
  const wanted = keyOf(ranks[first], ranks[second] * PAIR_LEVELS);
  const block = blockOf(pairs, wanted + PAIR_LEVELS);
  if (block < 0) return Number.NaN;
  const keys = unpacked[block] ?? unpackBlock(pairs, block);
  unpacked[block] = keys;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  const level = low < keys.length ? keys[low] - wanted : PAIR_LEVELS;
  return level < PAIR_LEVELS ? level * PAIR_LEVEL_STEP : Number.NaN;
}

function unpackBlock({ packed, blocks }: WordPairs, block: number): Float64Array {
  const end = block + 1 < blocks.length ? blocks[block + 1] : packed.length;
  const keys = new Float64Array(BLOCK_PAIRS);
  let first = 0;
  let number = 0;
  let count = 0;
  for (let at = blocks[block]; at < end; count++) {
    const unit = packed.charCodeAt(at);
    if (unit === ROW_UNIT || unit === BLOCK_UNIT) {
      const step = readNumber(packed, at + 1);
      first += step >>> LENGTH_BITS;
      at += 1 + (step & LENGTH_MASK);
      number = 0;
    }
    const step = readNumber(packed, at);
    number += (step >>> LENGTH_BITS) - (number % PAIR_LEVELS);
    at += step & LENGTH_MASK;
    keys[count] = keyOf(first, number);
  }
  return keys.subarray(0, count);
}

/** The order of pairs as one number. */
function keyOf(first: number, number: number): number {
  return first * (LARGEST_RANK + 1) * PAIR_LEVELS + number;
}

/** The last block whose first key is below another, or −1. */
function blockOf({ packed, blocks, firstKeys }: WordPairs, key: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstKeys[middle] === 0) firstKeys[middle] = firstKeyAt(packed, blocks[middle]) + 1;
    if (firstKeys[middle] > key) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function firstKeyAt(packed: string, start: number): number {
  const first = readNumber(packed, start + 1);
  const number = readNumber(packed, start + 1 + (first & LENGTH_MASK));
  return keyOf(first >>> LENGTH_BITS, number >>> LENGTH_BITS);
}

function readNumber(packed: string, start: number): number {
  for (let value = 0, at = start; ; ) {
    const unit = packed.charCodeAt(at++);
    const digit = unit > BACKSLASH ? unit - FIRST_DIGIT_UNIT - 1 : unit - FIRST_DIGIT_UNIT;
    if (digit < DIGIT_BASE) return ((value * DIGIT_BASE + digit) << LENGTH_BITS) | (at - start);
    value = value * DIGIT_BASE + digit - DIGIT_BASE;
  }
}
