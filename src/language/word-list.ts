import { partitionPoint } from '../text/partition-point.ts';
import type { PackedWords } from './language-data.ts';

/**
 * A sorted list of folded words (only a–z, at most 63 letters) with two numbers each, packed into two ASCII strings. Words are looked up in the strings
 * themselves, because unpacking them would take longer than all look-ups of an article.
 *
 *     words     =  (mark suffix share?)…
 *     mark         `@` for every 32nd word, beginning with the first; otherwise one of A–Z: the number of letters shared with the previous
 *                  word (0..25)
 *     suffix       the remaining letters, a–z
 *     share        one of 0–9: lowerShare = digit / 10; absent if lowerShare is 1
 *
 *     rarities     one code unit for each word, from `(`: rarity = RARITY_START + (unit − `(`) / RARITY_STEPS
 *
 *     @aBbroadGs  +;;      a, abroad, abroads
 */
export interface WordList extends PackedWords {
  /** The offset in `words` of each block of 32 words. */
  readonly blocks: Uint32Array;
}

/** The data of a listed word. */
export interface ListedWord {
  /** Its index in the list. */
  readonly place: number;
  /** −log10 of its probability. */
  readonly rarity: number;
  /** 0..1: share of lower-case use. */
  readonly lowerShare: number;
}

export const RARITY_START = 1;
/** Rarity levels per power of ten. */
export const RARITY_STEPS = 5;
export const RARITY_LEVELS = 48;
/** Longer blocks take longer to search, shorter blocks take more space: half as many words per block would add 7 kB (compressed). */
export const BLOCK_WORDS = 32;
export const BLOCK_MARK = '@';
export const FIRST_PREFIX_UNIT = 65;
export const FIRST_RARITY_UNIT = 40;
export const FIRST_SHARE_UNIT = 48;
export const MAXIMUM_PREFIX = 25;
const MAXIMUM_WORD_LENGTH = 63;
const BLOCK_UNIT = 64;
const FIRST_LETTER = 97;
/** Tenths of lower-case use of a word that is always in lower case. */
const ALWAYS_LOWER = 10;

export function openWordList({ words, rarities }: PackedWords): WordList {
  const blocks = new Uint32Array(Math.ceil(rarities.length / BLOCK_WORDS));
  let at = -1;
  for (let block = 0; block < blocks.length; block++) {
    at = words.indexOf(BLOCK_MARK, at + 1);
    blocks[block] = at;
  }
  return { words, rarities, blocks };
}

/** The data of a word; undefined if it is not in the list. */
export function findListed(list: WordList, word: string): ListedWord | undefined {
  if (word.length === 0 || word.length > MAXIMUM_WORD_LENGTH) return undefined;
  const block = blockOf(list, word);
  return block < 0 ? undefined : findInBlock(list, block, word);
}

/** The last block whose first word is not greater than `word`; −1 if there is none. */
function blockOf({ words, blocks }: WordList, word: string): number {
  return partitionPoint(blocks.length, (block) => !beginsAfter(words, blocks[block] + 1, word)) - 1;
}

/** Whether the word that starts at `start` is greater than `word`. */
function beginsAfter(words: string, start: number, word: string): boolean {
  for (let i = 0; ; i++) {
    const unit = words.charCodeAt(start + i);
    if (!(unit >= FIRST_LETTER)) return false;
    if (i === word.length) return true;
    if (unit !== word.charCodeAt(i)) return unit > word.charCodeAt(i);
  }
}

function findInBlock({ words, rarities, blocks }: WordList, block: number, word: string): ListedWord | undefined {
  /** Number of initial letters that the current word, or the last one compared, has in common with `word`. */
  let common = 0;
  let at = blocks[block];
  let unit = BLOCK_UNIT;
  for (let place = block * BLOCK_WORDS; ; place++) {
    const shared = unit === BLOCK_UNIT ? 0 : unit - FIRST_PREFIX_UNIT;
    if (shared < common) {
      // A shared prefix longer than the maximum is cut off there, and the rest is repeated in the suffix.
      if (shared < MAXIMUM_PREFIX) return undefined;
      common = shared;
    }
    unit = words.charCodeAt(++at);
    if (shared === common) {
      while (unit >= FIRST_LETTER && unit === word.charCodeAt(common)) {
        common++;
        unit = words.charCodeAt(++at);
      }
      if (unit >= FIRST_LETTER) {
        if (common === word.length || unit > word.charCodeAt(common)) return undefined;
      } else if (common === word.length) {
        return { place, rarity: rarityAt(rarities, place), lowerShare: lowerShareAt(words, at) };
      }
    }
    // Skips the remaining letters and the digit of the share. At the end of the string the unit is NaN, which is neither.
    while (unit >= FIRST_LETTER || unit < BLOCK_UNIT) unit = words.charCodeAt(++at);
    if (!(unit > BLOCK_UNIT)) return undefined;
  }
}

function rarityAt(rarities: string, place: number): number {
  return (RARITY_START * RARITY_STEPS + rarities.charCodeAt(place) - FIRST_RARITY_UNIT) / RARITY_STEPS;
}

/** @param end the offset after the last letter of the word */
function lowerShareAt(words: string, end: number): number {
  const tenths = words.charCodeAt(end) - FIRST_SHARE_UNIT;
  return tenths < ALWAYS_LOWER ? tenths / ALWAYS_LOWER : 1;
}
