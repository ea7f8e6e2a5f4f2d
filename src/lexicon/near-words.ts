import { romanisationKey } from '../similarity/romanisation-key.ts';

/** How far the neighbourhoods reach. Set by recall on held-out spellings against candidates met (see bench/recall.ts). */
const REACH = {
  /** Letters of a word from which letters are deleted; the rest of a long word is left to verification. */
  prefix: 9,
  /** Words at least so long have two letters deleted, shorter ones one. */
  twoDeletesFrom: 5,
  /** Words at least so long have one letter deleted, shorter ones none. */
  oneDeleteFrom: 3,
  /** Keys at least so long have one symbol deleted. */
  keyDeleteFrom: 4,
} as const;

/** Strings that share a hashed neighbour with a query. */
export interface NearWords {
  /** Calls `visit` for every string that shares a neighbour with `query`, some of them more than once. */
  near(query: string, visit: (string: number) => void): void;
}

/**
 * Strings by the hashes of their neighbours: the word with up to two letters left out (symmetric delete), and its romanisation
 * key with up to one symbol left out.
 *
 *     starts[hash & mask] … starts[(hash & mask) + 1)  ─▶  members: string numbers     tags: eight more bits of the hash
 */
export function buildNearWords(strings: readonly string[]): NearWords {
  let pairs = 0;
  const hashes: number[] = [];
  for (const string of strings) {
    hashes.length = 0;
    neighbourHashes(string, hashes);
    pairs += hashes.length;
  }
  const slots = 1 << Math.max(4, Math.ceil(Math.log2(pairs + 1)) - 1);
  const starts = new Uint32Array(slots + 1);
  eachHash(strings, (hash) => starts[(hash & (slots - 1)) + 1]++);
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] += starts[slot];
  const members = new Int32Array(pairs);
  const tags = new Uint8Array(pairs);
  const next = starts.slice(0, slots);
  eachHash(strings, (hash, string) => {
    const at = next[hash & (slots - 1)]++;
    members[at] = string;
    tags[at] = hash >>> 24;
  });
  const wanted: number[] = [];
  return {
    near(query, visit) {
      wanted.length = 0;
      neighbourHashes(query, wanted);
      for (const hash of wanted) {
        const slot = hash & (slots - 1);
        for (let at = starts[slot]; at < starts[slot + 1]; at++) if (tags[at] === hash >>> 24) visit(members[at]);
      }
    },
  };
}

function eachHash(strings: readonly string[], visit: (hash: number, string: number) => void): void {
  const hashes: number[] = [];
  strings.forEach((string, number) => {
    hashes.length = 0;
    neighbourHashes(string, hashes);
    for (const hash of hashes) visit(hash, number);
  });
}

const KEY_SEED = 0x51ed270b;

/** Appends the hashes of a word's neighbours, each once. */
export function neighbourHashes(word: string, hashes: number[]): void {
  const prefix = word.slice(0, REACH.prefix);
  const deletes = word.length >= REACH.twoDeletesFrom ? 2 : word.length >= REACH.oneDeleteFrom ? 1 : 0;
  addDeletes(prefix, deletes, 0x811c9dc5, hashes);
  const key = romanisationKey(word);
  addDeletes(key, key.length >= REACH.keyDeleteFrom ? 1 : 0, KEY_SEED, hashes);
}

function addDeletes(text: string, deletes: number, seed: number, hashes: number[]): void {
  add(hashes, hashWithout(text, -1, -1, seed));
  if (deletes === 0) return;
  for (let first = 0; first < text.length; first++) {
    add(hashes, hashWithout(text, first, -1, seed));
    if (deletes > 1)
      for (let second = first + 1; second < text.length; second++) add(hashes, hashWithout(text, first, second, seed));
  }
}

function add(hashes: number[], hash: number): void {
  if (!hashes.includes(hash)) hashes.push(hash);
}

/** FNV-1a of the text without the characters at two positions, mixed. */
function hashWithout(text: string, first: number, second: number, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
