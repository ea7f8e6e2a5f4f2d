/** Stands for any measure or letter distance that is too large; those that are kept are lower. */
export const LARGEST = 255;

/** How far the collected strings are measured. */
export interface Measured {
  /** The number of collected strings that were examined with this maximum of letters apart; as many as `count` of them are alike. */
  examined: number;
  mostApart: number;
  count: number;
  /** The number of strings of each measure. */
  readonly histogram: Int32Array;
  /** The smallest letter distance, in halves. */
  least: number;
  /** The measure up to which there are enough strings to align, and the number of strings within it. */
  limit: number;
  within: number;
}

export const createMeasured = (): Measured => ({
  examined: 0,
  mostApart: 0,
  count: 0,
  histogram: new Int32Array(LARGEST + 1),
  least: LARGEST,
  limit: LARGEST - 1,
  within: 0,
});

/** Begins anew, with this maximum of letters apart. */
export function clearMeasured(measured: Measured, mostApart: number): void {
  measured.examined = 0;
  measured.mostApart = mostApart;
  measured.count = 0;
  measured.histogram.fill(0);
  measured.least = LARGEST;
  measured.limit = LARGEST - 1;
  measured.within = 0;
}
