import { writeRomanisationKey } from '../similarity/romanisation-key.ts';
import { BYTES_COMPARED, type StringTable } from './string-table.ts';

/** The extent of neighbourhoods. */
export interface Reach {
  /** Number of initial letters from which letters are deleted; the rest of a long string is left to verification. */
  readonly prefix: number;
  /** Minimum length of strings for one delete, and for two; shorter strings have none. */
  readonly oneDeleteFrom: number;
  readonly twoDeletesFrom: number;
}

/**
 * Set by the accuracy of lookups among 50,000 names (first answer right, first five), and the memory per name at a million. Words and concatenated
 * words: 86.9 % and 94.0 %, 50 bytes; seven letters each and deletes of the key as well: 86.8 % and 94.0 %, 118 bytes; words with a prefix of five:
 * 86.6 % and 93.8 %; words with one delete: 85.6 % and 92.3 %. Moved word boundaries are found with one delete as well as with two.
 */
export const REACH = {
  words: { prefix: 6, oneDeleteFrom: 3, twoDeletesFrom: 6 },
  joined: { prefix: 5, oneDeleteFrom: 3, twoDeletesFrom: Number.POSITIVE_INFINITY },
} as const satisfies Readonly<Record<string, Reach>>;

const MOST_DELETES = 2;
/** Maximum number of neighbours of a string: one, six and fifteen deletes, and two keys. */
const MOST_NEIGHBOURS = 24;
const LETTER_SEED = 0x811c9dc5;
const KEY_SEED = 0x51ed270b;
/**
 * Average number of members per slot of the table; all members of a slot are examined. For a million strings 12, as one more byte each matters; with
 * 3, runs of a text are compared with a thousand names in three quarters of the time.
 */
const MEMBERS_PER_SLOT = { few: 3, many: 12 } as const;
const MANY_STRINGS = 1 << 18;
const FEWEST_SLOTS = 16;
/** Maximum number of strings for members of three bytes, with one bit of the hash; beyond that, members take four. */
const MOST_IN_THREE_BYTES = 1 << 23;

/**
 * An index of strings by the hashes of their neighbours: the initial letters with up to two deleted (symmetric delete: Mor & Fraenkel 1982, Garbe 2012), and the romanisation key.
 *
 *     starts[hash & mask] … starts[(hash & mask) + 1)  ─▶  members, of three or four bytes each:
 *
 *         the number of a string, in as many bits as needed | the highest bits of the hash in the rest
 */
export interface NearStrings {
  /** Number of strings. */
  readonly count: number;
  readonly starts: Uint32Array;
  readonly members: Uint8Array;
  readonly reach: Reach;
}

export function buildNearStrings(table: StringTable, reach: Reach): NearStrings {
  const hashes = new Uint32Array(MOST_NEIGHBOURS);
  const neighboursOf = (i: number) =>
    writeNeighbours(table.bytes, table.starts[i], table.starts[i + 1], reach, 0, MOST_DELETES, hashes);
  let pairs = 0;
  for (let i = 0; i < table.count; i++) pairs += neighboursOf(i);
  const membersPerSlot = table.count < MANY_STRINGS ? MEMBERS_PER_SLOT.few : MEMBERS_PER_SLOT.many;
  const slots = Math.max(FEWEST_SLOTS, 2 ** Math.round(Math.log2(pairs / membersPerSlot)));
  const starts = new Uint32Array(slots + 1);
  for (let i = 0; i < table.count; i++) {
    for (let k = neighboursOf(i) - 1; k >= 0; k--) starts[(hashes[k] & (slots - 1)) + 1]++;
  }
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] += starts[slot];
  const next = starts.slice(0, slots);
  const { bytesEach, numberBits } = memberLayout(table.count);
  const members = new Uint8Array(pairs * bytesEach);
  for (let i = 0; i < table.count; i++) {
    for (let k = neighboursOf(i) - 1; k >= 0; k--) {
      const member = i | (tagOf(hashes[k], bytesEach, numberBits) << numberBits);
      const at = next[hashes[k] & (slots - 1)]++ * bytesEach;
      for (let byte = 0; byte < bytesEach; byte++) members[at + byte] = member >>> (8 * byte);
    }
  }
  return { count: table.count, starts, members, reach };
}

/** The layout of members for a number of strings. */
function memberLayout(strings: number): { bytesEach: number; numberBits: number } {
  return { bytesEach: strings < MOST_IN_THREE_BYTES ? 3 : 4, numberBits: 32 - Math.clz32(strings) };
}

/** The highest bits of a hash, as many as a member has besides the number. */
function tagOf(hash: number, bytesEach: number, numberBits: number): number {
  const bits = 8 * bytesEach - numberBits;
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

const queryHashes = new Uint32Array(MOST_NEIGHBOURS);

/**
 * Writes the strings that share a neighbour with the first `length` of `bytes`, some of them twice, into `found` from `at` on, as far as there is
 * room; returns the end. Between `fewest` and `most` letters of the query are deleted.
 */
export function findNear(
  near: NearStrings,
  bytes: Uint8Array,
  length: number,
  fewest: number,
  most: number,
  found: Uint32Array,
  at: number,
): number {
  const count = writeNeighbours(bytes, 0, length, near.reach, fewest, most, queryHashes);
  return writeMembers(near, queryHashes, count, found, at);
}

/** Maximum number of hashes looked up at once. */
export const MOST_HASHES = 1024;
const froms = new Uint32Array(MOST_HASHES);
const tos = new Uint32Array(MOST_HASHES);

/**
 * Writes the strings with a neighbour of the first `count` of these hashes into `found` from `at` on, as far as there is room; returns the end. The
 * slots are scattered in memory: all are found before any member is read, and members are kept without a branch, so that reads are fetched in
 * parallel.
 */
export function writeMembers(
  { starts, members, count: strings }: NearStrings,
  hashes: Uint32Array,
  count: number,
  found: Uint32Array,
  at: number,
): number {
  const { bytesEach, numberBits } = memberLayout(strings);
  const numberMask = 2 ** numberBits - 1;
  const slotMask = starts.length - 2;
  for (let k = 0; k < count; k++) {
    froms[k] = starts[hashes[k] & slotMask];
    tos[k] = starts[(hashes[k] & slotMask) + 1];
  }
  const room = found.length;
  let end = at;
  for (let k = 0; k < count; k++) {
    const tag = tagOf(hashes[k], bytesEach, numberBits);
    const to = tos[k] * bytesEach;
    for (let from = froms[k] * bytesEach; from < to && end < room; from += bytesEach) {
      const fourth = bytesEach === 4 ? members[from + 3] << 24 : 0;
      const member = members[from] | (members[from + 1] << 8) | (members[from + 2] << 16) | fourth;
      found[end] = member & numberMask;
      // One more if the tags are equal; otherwise it is overwritten.
      end += (((member >>> numberBits) ^ tag) - 1) >>> 31;
    }
  }
  return end;
}

/** The neighbour for a key of `length` symbols without two of them; −1 for none. */
export const keyNeighbour = (key: Uint8Array, length: number, first: number, second: number): number =>
  hashWithout(key, 0, length, first, second, KEY_SEED);

const key = new Uint8Array(BYTES_COMPARED);

/** Writes the hashes of a string's neighbours, the most selective first, and returns their number. */
function writeNeighbours(
  bytes: Uint8Array,
  from: number,
  to: number,
  reach: Reach,
  fewestDeletes: number,
  mostDeletes: number,
  hashes: Uint32Array,
): number {
  const end = Math.min(to, from + BYTES_COMPARED);
  const length = end - from;
  if (length === 0) return 0;
  const deletes = Math.min(mostDeletes, length >= reach.twoDeletesFrom ? 2 : length >= reach.oneDeleteFrom ? 1 : 0);
  const prefix = Math.min(end, from + reach.prefix);
  let count = fewestDeletes === 0 ? writeWholes(bytes, from, prefix, end, hashes) : 0;
  if (fewestDeletes <= 1 && deletes >= 1) count = writeOneDelete(bytes, from, prefix, hashes, count);
  return deletes === 2 ? writeTwoDeletes(bytes, from, prefix, hashes, count) : count;
}

/** Writes the hashes of the initial letters and of the complete keys. */
function writeWholes(bytes: Uint8Array, from: number, prefix: number, end: number, hashes: Uint32Array): number {
  hashes[0] = hashWithout(bytes, from, prefix, -1, -1, LETTER_SEED);
  let count = 1;
  for (const alternate of [false, true]) {
    const symbols = writeRomanisationKey(bytes, from, end, key, alternate);
    hashes[count] = keyNeighbour(key, symbols, -1, -1);
    if (!alternate || hashes[count] !== hashes[count - 1]) count++;
  }
  return count;
}

function writeOneDelete(bytes: Uint8Array, from: number, to: number, hashes: Uint32Array, written: number): number {
  let count = written;
  for (let at = from; at < to; at++) {
    if (at > from && bytes[at] === bytes[at - 1]) continue;
    hashes[count++] = hashWithout(bytes, from, to, at, -1, LETTER_SEED);
  }
  return count;
}

function writeTwoDeletes(bytes: Uint8Array, from: number, to: number, hashes: Uint32Array, written: number): number {
  let count = written;
  for (let first = from; first < to; first++) {
    if (first > from && bytes[first] === bytes[first - 1]) continue;
    for (let second = first + 1; second < to; second++) {
      if (second > first + 1 && bytes[second] === bytes[second - 1]) continue;
      hashes[count++] = hashWithout(bytes, from, to, first, second, LETTER_SEED);
    }
  }
  return count;
}

/** FNV-1a of `[from, to)` without two positions, with a final mix. */
function hashWithout(bytes: Uint8Array, from: number, to: number, first: number, second: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
