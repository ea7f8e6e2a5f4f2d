/**
 * A list of folded words (a–z only, 63 letters at most) with two numbers each, packed into one ASCII string, words in code unit order:
 *
 *     word     =  prefix suffix rarity share?
 *     prefix      one of A–Z: how many letters are taken over from the word before it (0..25)
 *     suffix      the letters a–z that follow
 *     rarity      one unit from `(`: RARITY_START + its place / RARITY_STEPS; never a letter a–z
 *     share       one of 0–9: lowerShare = digit / 10; absent when it is 1
 *
 *     Aa+   Bbroad;   Gs;   …      a, abroad, abroads
 *
 * Decoded once into typed arrays, with an open-addressing hash table from word to its place in the list:
 *
 *     letters    a a b r o a d …           all words on end
 *     starts     0 1 7 …                   word i is letters[starts[i] .. starts[i + 1])
 *     slots      0 0 1 … 0 2               hash & mask → i + 1, 0 when free; linear probing
 */
export interface WordList {
  readonly count: number;
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
  /** In steps of the format, see `rarityOf`. */
  readonly raritySteps: Uint8Array;
  /** In tenths. */
  readonly lowerTenths: Uint8Array;
}

export const RARITY_START = 1;
/** Steps to one power of ten. */
export const RARITY_STEPS = 5;
export const RARITY_LEVELS = 48;
export const FIRST_PREFIX_UNIT = 65;
export const FIRST_RARITY_UNIT = 40;
export const FIRST_SHARE_UNIT = 48;
export const MAXIMUM_PREFIX = 25;
export const MAXIMUM_WORD_LENGTH = 63;
const FIRST_LETTER = 97;
/** Tenths of a word that is always written in lower case; what follows the digits 0–9 is a prefix. */
export const ALWAYS_LOWER = 10;
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** Unpacks a list of `count` words whose letters add up to `letterCount`. */
export function decodeWordList(packed: string, count: number, letterCount: number): WordList {
  const list = emptyList(count, letterCount);
  const { letters, starts, raritySteps, lowerTenths } = list;
  const insert = inserter(list.slots);
  // hashes[n] is the hash of the first n letters of the word at hand: what a word shares with the one before is not hashed again.
  const hashes = new Int32Array(MAXIMUM_WORD_LENGTH + 1);
  hashes[0] = HASH_START;
  let at = 0;
  let end = 0;
  let previous = 0;
  for (let word = 0; word < count; word++) {
    const start = end;
    let length = packed.charCodeAt(at++) - FIRST_PREFIX_UNIT;
    while (end < start + length) letters[end++] = letters[previous++];
    let unit = packed.charCodeAt(at++);
    let hash = hashes[length];
    for (; unit >= FIRST_LETTER; unit = packed.charCodeAt(at++)) {
      letters[end++] = unit;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      hashes[++length] = hash;
    }
    insert(hash, word);
    raritySteps[word] = unit - FIRST_RARITY_UNIT;
    const tenths = packed.charCodeAt(at) - FIRST_SHARE_UNIT;
    if (tenths < ALWAYS_LOWER) {
      lowerTenths[word] = tenths;
      at++;
    }
    starts[word + 1] = end;
    previous = start;
  }
  return list;
}

function emptyList(count: number, letterCount: number): WordList {
  return {
    count,
    letters: new Uint8Array(letterCount),
    starts: new Uint32Array(count + 1),
    slots: new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2))),
    raritySteps: new Uint8Array(count),
    lowerTenths: new Uint8Array(count).fill(ALWAYS_LOWER),
  };
}

function inserter(slots: Uint32Array): (hash: number, word: number) => void {
  const mask = slots.length - 1;
  return (hash, word) => {
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  };
}

/** FNV-1a leaves the low bits poor; the high half is mixed in. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The place of a word in the list, or −1. */
export function indexOfWord({ letters, starts, slots }: WordList, word: string): number {
  if (word.length > MAXIMUM_WORD_LENGTH) return -1;
  const mask = slots.length - 1;
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  let slot = spread(hash) & mask;
  for (let held = slots[slot]; held !== 0; held = slots[slot]) {
    const start = starts[held - 1];
    if (starts[held] - start === word.length && hasLettersAt(letters, start, word)) return held - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

function hasLettersAt(letters: Uint8Array, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (letters[start + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** −log10 probability of the word at a place in the list. */
export function rarityOf(list: WordList, index: number): number {
  return (RARITY_START * RARITY_STEPS + list.raritySteps[index]) / RARITY_STEPS;
}
