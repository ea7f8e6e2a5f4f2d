import { FIRST_RARITY_UNIT, RARITY_LEVELS } from './word-list.ts';

/**
 * Which word follows which, for the commoner pairs, packed into one string of base-43 numbers. Words are named by rank: place
 * in the order of rarity, then of spelling. A row for each first word with listed pairs, in order of rank:
 *
 *     first − last first,  length of the rest of the row in units,  (second − last second) × LEVELS + level  for each pair in order of second
 *
 *     level      rarity of the pair above the most probable one: −log10 P(second | first) = LEVEL_STEP × level
 *     digit      units from `(`, 43 values that end a number and 43 that continue it, most significant first; `\` is skipped
 *
 * A row is unpacked when it is asked for: second × LEVELS + level, ascending.
 */
export interface WordPairs {
  readonly packed: string;
  /** Place in the word list → rank. */
  readonly ranks: Uint32Array;
  /** Rank of the first word → where its row begins, at the length; 0 where there is none. */
  readonly rows: Uint32Array;
  readonly unpacked: Map<number, Uint32Array>;
}

export const PAIR_LEVELS = 10;
export const PAIR_LEVEL_STEP = 0.5;
export const DIGIT_BASE = 43;
export const FIRST_DIGIT_UNIT = 40;
const BACKSLASH = 92;
const NO_PAIRS = new Uint32Array(0);

/** @param rarities of the words, as in the word list */
export function openWordPairs(packed: string, rarities: string): WordPairs {
  const rows = new Uint32Array(rarities.length);
  const numbers = createNumberReader(packed);
  for (let first = 0; numbers.at < packed.length; ) {
    first += numbers.next();
    rows[first] = numbers.at;
    const length = numbers.next();
    numbers.at += length;
  }
  return { packed, ranks: ranksByRarity(rarities), rows, unpacked: new Map() };
}

interface NumberReader {
  /** Where the next number begins. */
  at: number;
  next(): number;
}

function createNumberReader(packed: string): NumberReader {
  return {
    at: 0,
    next() {
      for (let value = 0; ; ) {
        const unit = packed.charCodeAt(this.at++);
        const digit = unit > BACKSLASH ? unit - FIRST_DIGIT_UNIT - 1 : unit - FIRST_DIGIT_UNIT;
        if (digit < DIGIT_BASE) return value * DIGIT_BASE + digit;
        value = value * DIGIT_BASE + digit - DIGIT_BASE;
      }
    },
  };
}

/** Counting sort by rarity; words of one rarity keep the order of the list. */
export function ranksByRarity(rarities: string): Uint32Array {
  const next = new Uint32Array(RARITY_LEVELS + 1);
  for (let word = 0; word < rarities.length; word++) next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT + 1]++;
  for (let step = 1; step < next.length; step++) next[step] += next[step - 1];
  const ranks = new Uint32Array(rarities.length);
  for (let word = 0; word < ranks.length; word++) ranks[word] = next[rarities.charCodeAt(word) - FIRST_RARITY_UNIT]++;
  return ranks;
}

/** −log10 P(second | first) of a listed pair, or NaN. Arguments are places in the word list. */
export function listedPairRarity(pairs: WordPairs, first: number, second: number): number {
  const row = rowOf(pairs, pairs.ranks[first]);
  const wanted = pairs.ranks[second] * PAIR_LEVELS;
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  const level = low < row.length ? row[low] - wanted : PAIR_LEVELS;
  return level < PAIR_LEVELS ? level * PAIR_LEVEL_STEP : Number.NaN;
}

function rowOf({ packed, rows, unpacked }: WordPairs, rank: number): Uint32Array {
  if (rows[rank] === 0) return NO_PAIRS;
  const known = unpacked.get(rank);
  if (known) return known;
  const row = unpackRow(packed, rows[rank]);
  unpacked.set(rank, row);
  return row;
}

function unpackRow(packed: string, start: number): Uint32Array {
  const numbers = createNumberReader(packed);
  numbers.at = start;
  const length = numbers.next();
  const end = numbers.at + length;
  const row: number[] = [];
  for (let second = 0; numbers.at < end; ) {
    const number = numbers.next();
    const level = number % PAIR_LEVELS;
    second += number - level;
    row.push(second + level);
  }
  return Uint32Array.from(row);
}
