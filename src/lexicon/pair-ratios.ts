/** Cached log-likelihood ratios between words of forms and words of the current run; NaN if not yet computed. */
export interface PairRatios {
  clear(): void;
  /** The index into `values` of the ratio between a word of a form, by number, and word `i` of the run. Valid until the next call. */
  at(word: number, i: number): number;
  readonly values: Float64Array;
}

/** Maximum number of words of a run. */
export const MOST_RUN_WORDS = 8;
/** Number of words of forms that are cached at a time; a run is compared with about two hundred. */
const ROWS = 1024;
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;

/**
 * A hash table with open addressing that points to rows. Incrementing the stamp empties it, as only slots with the current stamp are occupied:
 *
 *     slots[hash of word …] ─▶ row        owners[row] = word        values[row · 8 + i]
 *     stamps[slot] = this query
 */
export function createPairRatios(): PairRatios {
  const slots = new Uint16Array(SLOTS);
  const stamps = new Uint32Array(SLOTS);
  const owners = new Int32Array(ROWS);
  const values = new Float64Array(ROWS * MOST_RUN_WORDS);
  let stamp = 1;
  let rows = 0;

  const clear = () => {
    rows = 0;
    if (stamp < 0xffffffff) stamp++;
    else {
      stamps.fill(0);
      stamp = 1;
    }
  };
  return {
    values,
    clear,
    at(word, i) {
      let slot = slotOf(word);
      while (stamps[slot] === stamp) {
        if (owners[slots[slot]] === word) return slots[slot] * MOST_RUN_WORDS + i;
        slot = (slot + 1) & (SLOTS - 1);
      }
      if (rows === ROWS) {
        clear();
        slot = slotOf(word);
      }
      stamps[slot] = stamp;
      slots[slot] = rows;
      owners[rows] = word;
      values.fill(Number.NaN, rows * MOST_RUN_WORDS, (rows + 1) * MOST_RUN_WORDS);
      return rows++ * MOST_RUN_WORDS + i;
    },
  };
}

const slotOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
