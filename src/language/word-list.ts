import type { PackedWords } from './language-data.ts';

/**
 * A list of folded words (a–z only, 63 letters at most) in code unit order with two numbers each, looked up in the two ASCII strings that it is
 * packed into: unpacking them would cost more than all look-ups of an article.
 *
 *     words     =  (mark suffix share?)…
 *     mark         `@` for every 32nd word, from the first on; for the others one of A–Z: how many letters are taken over from the word
 *                  before it (0..25)
 *     suffix       the letters a–z that follow
 *     share        one of 0–9: lowerShare = digit / 10; absent when it is 1
 *
 *     rarities     one unit for each word, from `(`: RARITY_START + its place / RARITY_STEPS
 *
 *     @aBbroadGs  +;;      a, abroad, abroads
 */
export interface WordList extends PackedWords {
  /** Where in `words` each block of 32 words begins. */
  readonly blocks: Uint32Array;
}

/** What is known of a word of the list. */
export interface ListedWord {
  /** Its place in the list. */
  readonly place: number;
  /** −log10 probability. */
  readonly rarity: number;
  /** 0..1 */
  readonly lowerShare: number;
}

export const RARITY_START = 1;
/** Steps to one power of ten. */
export const RARITY_STEPS = 5;
export const RARITY_LEVELS = 48;
/** Longer blocks take longer to look through, shorter ones more room: half as long ones 7 kB, compressed. */
export const BLOCK_WORDS = 32;
export const BLOCK_MARK = '@';
export const FIRST_PREFIX_UNIT = 65;
export const FIRST_RARITY_UNIT = 40;
export const FIRST_SHARE_UNIT = 48;
export const MAXIMUM_PREFIX = 25;
const MAXIMUM_WORD_LENGTH = 63;
const BLOCK_UNIT = 64;
const FIRST_LETTER = 97;
/** Tenths of a word that is always written in lower case. */
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

/** What is known of a word; undefined where the list has it not. */
export function findListed(list: WordList, word: string): ListedWord | undefined {
  if (word.length === 0 || word.length > MAXIMUM_WORD_LENGTH) return undefined;
  const block = blockOf(list, word);
  return block < 0 ? undefined : findInBlock(list, block, word);
}

/** The last block of which the first word does not come after the one that is looked for; −1 where all do. */
function blockOf({ words, blocks }: WordList, word: string): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsAfter(words, blocks[middle] + 1, word)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** Whether the letters at `start` make up a word that comes after the other. */
function beginsAfter(words: string, start: number, word: string): boolean {
  for (let i = 0; ; i++) {
    const unit = words.charCodeAt(start + i);
    if (!(unit >= FIRST_LETTER)) return false;
    if (i === word.length) return true;
    if (unit !== word.charCodeAt(i)) return unit > word.charCodeAt(i);
  }
}

function findInBlock({ words, rarities, blocks }: WordList, block: number, word: string): ListedWord | undefined {
  /** Letters that the word at hand, or the last that was looked at, has in common with the one that is looked for. */
  let common = 0;
  let at = blocks[block];
  let unit = BLOCK_UNIT;
  for (let place = block * BLOCK_WORDS; ; place++) {
    const shared = unit === BLOCK_UNIT ? 0 : unit - FIRST_PREFIX_UNIT;
    if (shared < common) {
      // A longer prefix than can be said is given again.
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
    // Past the other letters, and the digit of a share; at the end of the list there is no unit, which is neither.
    while (unit >= FIRST_LETTER || unit < BLOCK_UNIT) unit = words.charCodeAt(++at);
    if (!(unit > BLOCK_UNIT)) return undefined;
  }
}

function rarityAt(rarities: string, place: number): number {
  return (RARITY_START * RARITY_STEPS + rarities.charCodeAt(place) - FIRST_RARITY_UNIT) / RARITY_STEPS;
}

/** @param end where the letters of the word end */
function lowerShareAt(words: string, end: number): number {
  const tenths = words.charCodeAt(end) - FIRST_SHARE_UNIT;
  return tenths < ALWAYS_LOWER ? tenths / ALWAYS_LOWER : 1;
}
