import type { PackedWords } from '../src/language/language-data.ts';
import {
  BLOCK_MARK,
  BLOCK_WORDS,
  FIRST_PREFIX_UNIT,
  FIRST_RARITY_UNIT,
  FIRST_SHARE_UNIT,
  MAXIMUM_PREFIX,
  RARITY_LEVELS,
  RARITY_START,
  RARITY_STEPS,
} from '../src/language/word-list.ts';
import {
  BLOCK_PAIRS,
  DIGIT_BASE,
  FIRST_DIGIT_UNIT,
  BLOCK_MARK as PAIR_BLOCK_MARK,
  PAIR_LEVEL_STEP,
  PAIR_LEVELS,
  RANK_BITS,
  ROW_MARK,
  ranksByRarity,
} from '../src/language/word-pairs.ts';

/** A folded word of a–z with −log10 of its probability and the share of lower-case writing. */
export interface WordFact {
  readonly word: string;
  readonly rarity: number;
  readonly lowerShare: number;
}

/** −log10 P(second | first). */
export interface PairFact {
  readonly first: string;
  readonly second: string;
  readonly rarity: number;
}

const BACKSLASH = 92;

/** Writes the layout that src/language/word-list.ts draws. */
export function encodeWordList(facts: readonly WordFact[]): PackedWords {
  const sorted = sortWords(facts);
  const parts: string[] = [];
  sorted.forEach(({ word, lowerShare }, place) => {
    const isFirst = place % BLOCK_WORDS === 0;
    const shared = isFirst ? 0 : sharedPrefix(sorted[place - 1].word, word);
    const tenths = Math.round(lowerShare * 10);
    parts.push(isFirst ? BLOCK_MARK : String.fromCharCode(FIRST_PREFIX_UNIT + shared), word.slice(shared));
    if (tenths < 10) parts.push(String.fromCharCode(FIRST_SHARE_UNIT + tenths));
  });
  return { words: parts.join(''), rarities: encodeRarities(sorted) };
}

function encodeRarities(sorted: readonly WordFact[]): string {
  return sorted.map(({ rarity }) => String.fromCharCode(FIRST_RARITY_UNIT + rarityStep(rarity))).join('');
}

/** Writes the layout that src/language/word-pairs.ts draws; both words of a pair must be among the words, once. */
export function encodeWordPairs(pairs: readonly PairFact[], words: readonly WordFact[]): string {
  const sorted = sortWords(words);
  if (sorted.length > 1 << RANK_BITS)
    throw new RangeError(`${sorted.length} words stand in pairs: ranks are numbers of ${RANK_BITS} bits`);
  const ranks = ranksByRarity(encodeRarities(sorted));
  const rankOf = new Map(sorted.map(({ word }, index) => [word, ranks[index]]));
  const ranked = pairs
    .map(({ first, second, rarity }) => ({
      first: rankOf.get(first)!,
      number: rankOf.get(second)! * PAIR_LEVELS + pairLevel(rarity),
    }))
    .sort((a, b) => a.first - b.first || a.number - b.number);
  const out = ranked.map(({ first, number }, place) => {
    if (place % BLOCK_PAIRS === 0) return PAIR_BLOCK_MARK + digits(first) + digits(number);
    const last = ranked[place - 1];
    if (last.first !== first) return ROW_MARK + digits(first - last.first) + digits(number);
    return digits(number - (last.number - (last.number % PAIR_LEVELS)));
  });
  return out.join('');
}

export function rarityStep(rarity: number): number {
  return clamp(Math.round((rarity - RARITY_START) * RARITY_STEPS), RARITY_LEVELS - 1);
}

export function pairLevel(rarity: number): number {
  return clamp(Math.round(rarity / PAIR_LEVEL_STEP), PAIR_LEVELS - 1);
}

function clamp(value: number, maximum: number): number {
  return Math.min(maximum, Math.max(0, value));
}

function sortWords(facts: readonly WordFact[]): WordFact[] {
  return [...facts].sort((a, b) => (a.word < b.word ? -1 : 1));
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < MAXIMUM_PREFIX && length < a.length && a[length] === b[length]) length++;
  return length;
}

function digits(value: number): string {
  let text = digit(value % DIGIT_BASE);
  for (let rest = Math.floor(value / DIGIT_BASE); rest > 0; rest = Math.floor(rest / DIGIT_BASE)) {
    text = digit(DIGIT_BASE + (rest % DIGIT_BASE)) + text;
  }
  return text;
}

function digit(value: number): string {
  const unit = FIRST_DIGIT_UNIT + value;
  return String.fromCharCode(unit >= BACKSLASH ? unit + 1 : unit);
}
