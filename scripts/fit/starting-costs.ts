import { CHUNK_COUNT, chunkLength, chunkOfOne, OTHER } from '../../src/similarity/alphabet.ts';
import { IMPOSSIBLE } from '../../src/similarity/confusions.ts';
import { UNATTESTED, UNITS_PER_NAT } from '../../src/similarity/unpack-confusions.ts';
import type { ChunkCounts } from './expectation-maximisation.ts';

/** Confusions with lower counts are not in the model: their symbols are then seen one by one, at the costs of single symbols. */
const LEAST_COUNT = 2.5;

/**
 * The cost of each confusion in nats: −ln of the share of a chunk's occurrences that are written as another; infinite if not in the model. `isListed`
 * tells which are attested, rather than `UNATTESTED`.
 */
export function startingCosts(
  counts: ChunkCounts,
  occurrences: Float64Array,
): { costs: Float64Array; isListed: (pair: number) => boolean } {
  const costs = new Float64Array(counts.length).fill(Number.POSITIVE_INFINITY);
  const listed = new Uint8Array(counts.length);
  for (let meant = 0; meant < CHUNK_COUNT; meant++) {
    for (let seen = 0; seen < CHUNK_COUNT; seen++) {
      const pair = meant * CHUNK_COUNT + seen;
      const isCopy = meant === seen;
      if (isCopy && chunkLength(meant) !== 1) continue;
      if (isCopy || counts[pair] >= LEAST_COUNT) {
        listed[pair] = 1;
        costs[pair] = Math.max(0, -Math.log((counts[pair] + 0.01) / (occurrences[meant] + 1)));
      } else if (chunkLength(meant) <= 1 && chunkLength(seen) <= 1) {
        costs[pair] =
          chunkLength(seen) === 0
            ? UNATTESTED.dropped
            : chunkLength(meant) === 0
              ? UNATTESTED.added
              : UNATTESTED.substitution;
      }
    }
  }
  costs[chunkOfOne(OTHER) * CHUNK_COUNT + chunkOfOne(OTHER)] = 0;
  return { costs, isListed: (pair) => listed[pair] === 1 };
}

/** Costs as the package stores them; IMPOSSIBLE for infinite ones. */
export function toSixteenths(costs: Float64Array): Uint8Array {
  return Uint8Array.from(costs, (cost) =>
    cost * UNITS_PER_NAT < IMPOSSIBLE ? Math.min(IMPOSSIBLE - 1, Math.round(cost * UNITS_PER_NAT)) : IMPOSSIBLE,
  );
}
