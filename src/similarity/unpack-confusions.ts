import { CHUNK_COUNT, chunkNumber, EMPTY_CHUNK, OTHER, SYMBOL_COUNT } from './alphabet.ts';

/** Costs are stored as whole sixteenths of a nat. */
export const UNITS_PER_NAT = 16;
/** Stands for what cannot be; as a cost it is so high that it never helps. */
export const IMPOSSIBLE = 255;

/** Cost of what was never attested: one letter for another, dropped or added. In nats. */
export const UNATTESTED = { substitution: 9, dropped: 8, added: 9 } as const;

/**
 * What letters do when a name is respelled, misheard or romanised anew, from the rows of `data/confusions.ts`:
 *
 *     costs[meant · CHUNK_COUNT + seen]      −ln P in sixteenths; IMPOSSIBLE where nothing is listed
 */
export function unpackConfusions(rows: string): Uint8Array {
  const costs = new Uint8Array(CHUNK_COUNT * CHUNK_COUNT).fill(IMPOSSIBLE);
  for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
    const letter = 1 + symbol;
    costs[letter * CHUNK_COUNT + EMPTY_CHUNK] = UNATTESTED.dropped * UNITS_PER_NAT;
    costs[EMPTY_CHUNK * CHUNK_COUNT + letter] = UNATTESTED.added * UNITS_PER_NAT;
    for (let other = 1; other <= SYMBOL_COUNT; other++)
      costs[letter * CHUNK_COUNT + other] = UNATTESTED.substitution * UNITS_PER_NAT;
  }
  costs[(1 + OTHER) * CHUNK_COUNT + 1 + OTHER] = 0;
  for (const row of rows.split('\n')) {
    const [meant, ...cells] = row.split(' ');
    for (const cell of cells) {
      const [seen, cost] = cell.split(':');
      costs[chunkNumber(meant === '-' ? '' : meant) * CHUNK_COUNT + chunkNumber(seen)] = Number(cost);
    }
  }
  return costs;
}
