import { buildStringTable, type StringTable, writeBytes } from './string-table.ts';

/**
 * A hash table from words to their numbers in a string table:
 *
 *     slots[hash & mask] = number + 1, 0 if free; open addressing with linear probing
 */
export interface WordNumbers {
  readonly words: StringTable;
  readonly slots: Uint32Array;
}

const SHORTEST_TABLE = 16;
const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * Collects words and then numbers them alphabetically: most words that share a neighbour (see near-strings.ts) begin with the same letters, so
 * they are also close to each other in memory.
 */
export function createWordNumbering() {
  const ids: number[] = [];
  const words: string[] = [];
  const places = new Map<string, number>();
  return {
    /** Adds the words of a form and returns their number. */
    add(own: readonly string[]): number {
      for (const word of own) {
        let place = places.get(word);
        if (place === undefined) {
          place = words.push(word) - 1;
          places.set(word, place);
        }
        ids.push(place);
      }
      return own.length;
    },
    /** The distinct words, sorted, and the number of each added word, in the order in which they were added. */
    finish(): { table: StringTable; ids: Int32Array } {
      const sorted = [...words].sort();
      const numbers = new Int32Array(words.length);
      sorted.forEach((word, number) => {
        numbers[places.get(word) ?? 0] = number;
      });
      return { table: buildStringTable(sorted), ids: Int32Array.from(ids, (place) => numbers[place]) };
    },
  };
}

/** The slots for every string of a table; among equal strings the first is found. */
export function createWordSlots(words: StringTable): Uint32Array {
  const slots = new Uint32Array(Math.max(SHORTEST_TABLE, 2 ** Math.ceil(Math.log2(1.5 * words.count + 1))));
  for (let word = 0; word < words.count; word++) {
    const [from, to] = [words.starts[word], words.starts[word + 1]];
    const slot = slotOf({ words, slots }, words.bytes, from, to);
    if (slots[slot] === 0) slots[slot] = word + 1;
  }
  return slots;
}

let scratch = new Uint8Array(256);

/** The number of a folded word; −1 if no form contains it. */
export function findWord(numbers: WordNumbers, folded: string): number {
  if (scratch.length < 3 * folded.length) scratch = new Uint8Array(6 * folded.length);
  const length = writePlain(folded) ? folded.length : writeBytes(folded, scratch);
  return numbers.slots[slotOf(numbers, scratch, 0, length)] - 1;
}

/** Writes an ASCII word to `scratch` without the slower encoder; returns false for any other word. */
function writePlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80) return false;
    scratch[at] = unit;
  }
  return true;
}

/** The slot of a string, or the free slot where it would be inserted. */
function slotOf({ words, slots }: WordNumbers, bytes: Uint8Array, from: number, to: number): number {
  const mask = slots.length - 1;
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], HASH_PRIME);
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const start = words.starts[slots[slot] - 1];
    if (words.starts[slots[slot]] - start === to - from && isSame(words.bytes, start, bytes, from, to)) break;
  }
  return slot;
}

function isSame(own: Uint8Array, start: number, bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (own[start + at - from] !== bytes[at]) return false;
  return true;
}
