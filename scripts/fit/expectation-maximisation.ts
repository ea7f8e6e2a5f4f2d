import { CHUNK_COUNT, chunkLength, EMPTY_CHUNK, framedSymbols, SYMBOL_COUNT } from '../../src/similarity/alphabet.ts';
import { type Chunks, chunkAt, chunksOf } from './chunks.ts';
import type { TrainingPair } from './training-pairs.ts';

/** Number of times that a chunk of a canonical name was written as a chunk of its variant, by confusion: `counts[meant · CHUNK_COUNT + seen]`. */
export type ChunkCounts = Float64Array;

/** Initial probabilities by type of confusion; each is divided among the symbols. */
const START = { same: 0.5, substitution: 0.02, gap: 0.005, longer: 0.0005 } as const;
/** Expected counts below this are noise; it is subtracted from every count, which keeps the table sparse. */
const DISCOUNT = 0.02;

/**
 * Fits the joint probability of confusions by expectation maximisation over all divisions of all pairs into chunks (Ristad & Yianilos 1998; with
 * chunks of several letters after Jiampojamarn, Kondrak & Sherif 2007). Returns the expected counts of the last round.
 */
export function fitChunkCounts(pairs: readonly TrainingPair[], rounds: number): ChunkCounts {
  const encoded = pairs.map(({ variant, canonical }) => ({
    seen: chunksOf(framedSymbols(variant)),
    meant: chunksOf(framedSymbols(canonical)),
  }));
  let probabilities = startingProbabilities();
  let counts: ChunkCounts = probabilities;
  for (let round = 0; round < rounds; round++) {
    counts = new Float64Array(CHUNK_COUNT * CHUNK_COUNT);
    let likelihood = 0;
    for (const { seen, meant } of encoded) likelihood += addExpectedCounts(seen, meant, probabilities, counts);
    const total = counts.reduce((sum, count) => sum + count, 0);
    probabilities = counts.map((count) => Math.max(0, count - DISCOUNT) / total);
    console.error(`round ${round + 1}: mean log likelihood ${(likelihood / encoded.length).toFixed(4)}`);
  }
  return counts;
}

function startingProbabilities(): Float64Array {
  const probabilities = new Float64Array(CHUNK_COUNT * CHUNK_COUNT);
  for (let meant = 0; meant < CHUNK_COUNT; meant++) {
    for (let seen = 0; seen < CHUNK_COUNT; seen++) {
      const lengths = chunkLength(meant) + chunkLength(seen);
      if (lengths === 0 || (meant === seen && lengths === 4)) continue;
      const value =
        meant === seen ? START.same : lengths > 2 ? START.longer : meant && seen ? START.substitution : START.gap;
      probabilities[meant * CHUNK_COUNT + seen] = value / SYMBOL_COUNT;
    }
  }
  return probabilities;
}

/**
 * The probability of everything before (`forward`) and after (`backward`) each node of the lattice, summed over all ways there: at node
 * `i · width + j`, the first `i` symbols of the canonical name have been written as the first `j` of the variant.
 */
let forward = new Float64Array(4096);
let backward = new Float64Array(4096);
/** Pairs with a lower probability are skipped, as dividing by it would overflow. */
const LEAST_TOTAL = 1e-280;

/** Adds the number of times that one pair is expected to have each confusion; returns ln of the pair's probability. */
function addExpectedCounts(seen: Chunks, meant: Chunks, probabilities: Float64Array, counts: ChunkCounts): number {
  const size = (meant.length + 1) * (seen.length + 1);
  if (forward.length < size) {
    forward = new Float64Array(size);
    backward = new Float64Array(size);
  }
  forward.fill(0, 0, size);
  backward.fill(0, 0, size);
  sumForward(seen, meant, probabilities);
  const total = forward[size - 1];
  if (!(total > LEAST_TOTAL)) return Math.log(LEAST_TOTAL);
  backward[size - 1] = 1;
  sumBackward(seen, meant, probabilities, counts, total);
  return Math.log(total);
}

function sumForward(seen: Chunks, meant: Chunks, probabilities: Float64Array): void {
  const width = seen.length + 1;
  forward[0] = 1;
  for (let i = 0; i <= meant.length; i++) {
    for (let j = 0; j <= seen.length; j++) {
      const here = forward[i * width + j];
      if (here === 0) continue;
      for (let a = 0; a <= 2 && i + a <= meant.length; a++) {
        const row = chunkAt(meant, i, a) * CHUNK_COUNT;
        for (let b = a === 0 ? 1 : 0; b <= 2 && j + b <= seen.length; b++) {
          forward[(i + a) * width + j + b] += here * probabilities[row + chunkAt(seen, j, b)];
        }
      }
    }
  }
}

/** Fills `backward`, and adds to `counts` the probability of each step between two nodes, given that the pair has the probability `total`. */
function sumBackward(
  seen: Chunks,
  meant: Chunks,
  probabilities: Float64Array,
  counts: ChunkCounts,
  total: number,
): void {
  const width = seen.length + 1;
  for (let i = meant.length; i >= 0; i--) {
    for (let j = seen.length; j >= 0; j--) {
      const here = forward[i * width + j] / total;
      let sum = backward[i * width + j];
      for (let a = 0; a <= 2 && i + a <= meant.length; a++) {
        const row = chunkAt(meant, i, a) * CHUNK_COUNT;
        for (let b = a === 0 ? 1 : 0; b <= 2 && j + b <= seen.length; b++) {
          const pair = row + chunkAt(seen, j, b);
          const part = probabilities[pair] * backward[(i + a) * width + j + b];
          if (part === 0) continue;
          sum += part;
          counts[pair] += here * part;
        }
      }
      backward[i * width + j] = sum;
    }
  }
}

/** Number of occurrences of each chunk in the canonical names; the empty chunk counts as one before every symbol. */
export function chunkOccurrences(pairs: readonly TrainingPair[]): Float64Array {
  const occurrences = new Float64Array(CHUNK_COUNT);
  for (const { canonical } of pairs) {
    const { length, one, two } = chunksOf(framedSymbols(canonical));
    for (let i = 0; i < length; i++) {
      occurrences[EMPTY_CHUNK]++;
      occurrences[one[i]]++;
      if (i + 1 < length) occurrences[two[i]]++;
    }
  }
  return occurrences;
}
