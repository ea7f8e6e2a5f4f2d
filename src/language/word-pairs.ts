import type { WordList } from './word-list.ts';

/**
 * Which word follows which, for the commoner pairs, packed into one string of base-43 numbers. Words are named by rank: place
 * in the order of rarity, then of spelling. For each first word with listed pairs, in order of rank:
 *
 *     first − last first,  number of pairs,  (second − last second) × LEVELS + level  for each pair in order of second
 *
 *     level      rarity of the pair above the most probable one: −log10 P(second | first) = LEVEL_STEP × level
 *     digit      units from `(`, 43 values that end a number and 43 that continue it, most significant first; `\` is skipped
 *
 * Decoded into compressed rows: the pairs of `first` are `seconds[rows[first] .. rows[first + 1])`, ascending.
 */
export interface WordPairs {
  /** Place in the word list → rank. */
  readonly ranks: Uint32Array;
  readonly rows: Uint32Array;
  readonly seconds: Uint16Array;
  readonly levels: Uint8Array;
}

export const PAIR_LEVELS = 10;
export const PAIR_LEVEL_STEP = 0.5;
export const DIGIT_BASE = 43;
export const FIRST_DIGIT_UNIT = 40;
const BACKSLASH = 92;

export function decodeWordPairs(packed: string, pairCount: number, words: WordList): WordPairs {
  const numbers = readNumbers(packed);
  const rows = new Uint32Array(words.count + 1);
  const seconds = new Uint16Array(pairCount);
  const levels = new Uint8Array(pairCount);
  let pair = 0;
  let first = 0;
  let rowsDone = 0;
  for (let at = 0; at < numbers.length; ) {
    first += numbers[at++];
    while (rowsDone <= first) rows[rowsDone++] = pair;
    const end = pair + numbers[at++];
    for (let second = 0; pair < end; pair++) {
      const number = numbers[at++];
      const step = (number / PAIR_LEVELS) | 0;
      second += step;
      seconds[pair] = second;
      levels[pair] = number - step * PAIR_LEVELS;
    }
  }
  rows.fill(pairCount, rowsDone);
  return { ranks: ranksByRarity(words), rows, seconds, levels };
}

function readNumbers(packed: string): Uint32Array {
  const numbers = new Uint32Array(packed.length);
  let count = 0;
  let value = 0;
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    const digit = unit > BACKSLASH ? unit - FIRST_DIGIT_UNIT - 1 : unit - FIRST_DIGIT_UNIT;
    if (digit >= DIGIT_BASE) {
      value = value * DIGIT_BASE + digit - DIGIT_BASE;
    } else {
      numbers[count++] = value * DIGIT_BASE + digit;
      value = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** Counting sort by rarity; words of one rarity keep the order of the list. */
export function ranksByRarity({ count, raritySteps }: Pick<WordList, 'count' | 'raritySteps'>): Uint32Array {
  const next = new Uint32Array(257);
  for (let word = 0; word < count; word++) next[raritySteps[word] + 1]++;
  for (let step = 1; step < next.length; step++) next[step] += next[step - 1];
  const ranks = new Uint32Array(count);
  for (let word = 0; word < count; word++) ranks[word] = next[raritySteps[word]]++;
  return ranks;
}

/** −log10 P(second | first) of a listed pair, or NaN. Arguments are places in the word list. */
export function listedPairRarity(pairs: WordPairs, first: number, second: number): number {
  const row = pairs.ranks[first];
  const wanted = pairs.ranks[second];
  let low = pairs.rows[row];
  let high = pairs.rows[row + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = pairs.seconds[middle];
    if (found === wanted) return pairs.levels[middle] * PAIR_LEVEL_STEP;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return Number.NaN;
}
