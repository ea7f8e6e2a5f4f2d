import { EMPTY_CHUNK } from './alphabet.ts';
import { type Confusions, costOf, IMPOSSIBLE, SHORT_CHUNKS } from './confusions.ts';
import { createFramed, FRAMED_PLACES, type Framed, readFramed } from './framed-string.ts';
import { shippedConfusions } from './shipped-confusions.ts';

/** The cost of what is impossible or above the cutoff; higher than any cutoff. */
export const INFINITE = 0xffff;

/**
 * Compares one string seen in a text with many that may have been meant: −ln P(seen | meant) under the confusion model, in sixteenths of a nat.
 * Strings are folded bytes, in which a space is a word boundary.
 */
export interface ConfusionCost {
  /** Sets the string seen, `bytes[from … to)`. Returns its ticket, from 1 on, which `prepared` returns until another string is set. */
  prepare(bytes: Uint8Array, from: number, to: number): number;
  prepared(): number;
  /**
   * The cost if `bytes[from … to)` was meant; INFINITE above `cutoff`. The more initial letters are those of the string compared before, the less
   * time it takes, unless the cutoff is higher than before.
   */
  of(bytes: Uint8Array, from: number, to: number, cutoff: number): number;
}

let shared: ConfusionCost | undefined;

/** A shared instance for the confusion model of the package: V8 inlines the arrays of a closure that exists only once. */
export function confusionCost(): ConfusionCost {
  shared ??= createConfusionCost(shippedConfusions());
  return shared;
}

/** Number of rows and columns before the first ones; their cells are INFINITE, so that steps need no check. */
const BEFORE = 2;
const PLACES = FRAMED_PLACES + BEFORE;
/** Cell (i, j) is cells[i · PLACES + j + ORIGIN]. */
const ORIGIN = BEFORE * PLACES + BEFORE;

/**
 * The cost is that of the cheapest path through a grid (dynamic programming). Cell (i, j) is the cost if the first i symbols meant were seen as the
 * first j symbols seen. Each step replaces a chunk, so it goes down by up to two rows and right by up to two columns. Seen "qaly", meant "ghali":
 *
 *      seen:            _   q   a   l   y   _
 *
 *      meant:       0
 *         _             ╲                          _ was seen as _,
 *         g
 *         h                 ╲                      gh as q,
 *         a                     ╲                  a as a,
 *         l
 *         i                             ╲          li as ly,
 *         _                                 ╲      _ as _; the last cell has the cost of them all
 *
 * A cell is INFINITE if its cost and the lowest cost of the rest of what is seen together exceed the cutoff. Only cells to which a step leads from a
 * finite one are computed. Rows are kept: for a string that begins like the one before it, filling starts below the common rows.
 */
interface Grid {
  readonly confusions: Confusions;
  readonly seen: Framed;
  readonly meant: Framed;
  /** By column: the cost of the symbol or of the pair of symbols that ends there, if nothing was meant by it. */
  readonly added: Int32Array;
  readonly addedPair: Int32Array;
  /** By column: bit s is set if the pair that ends there may be what symbol s, or a pair that ends with s, was seen as. */
  readonly endings: Int32Array;
  /** By column: the lowest cost of all symbols after it, whatever was meant. */
  readonly rest: Int32Array;
  readonly cells: Int32Array;
  /** The first and the last finite cell of row i, at i + BEFORE; PLACES and −2 if it has none. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

function createGrid(confusions: Confusions): Grid {
  const numbers = (length: number, value: number) => new Int32Array(length).fill(value);
  return {
    confusions,
    seen: createFramed(),
    meant: createFramed(),
    added: numbers(PLACES, INFINITE),
    addedPair: numbers(PLACES, INFINITE),
    endings: numbers(PLACES, 0),
    rest: numbers(PLACES, 0),
    cells: numbers(PLACES * PLACES, INFINITE),
    firsts: numbers(PLACES, PLACES),
    lasts: numbers(PLACES, -2),
  };
}

const possible = (cost: number): number => (cost === IMPOSSIBLE ? INFINITE : cost);

/** The lesser of two costs, without a branch: it would be mispredicted half of the time. */
function lesser(a: number, b: number): number {
  const more = (a - b) | 0;
  return (b + (more & (more >> 31))) | 0;
}

/** Sets the string seen, and what depends on its columns alone. */
function readSeen(grid: Grid, bytes: Uint8Array, from: number, to: number): void {
  const { confusions, seen, added, addedPair, endings, rest } = grid;
  const { leastSeen, meantAlone, meantLast } = confusions;
  const { one, two } = seen;
  readFramed(seen, bytes, from, to);
  const end = seen.length;
  rest[end] = 0;
  rest[end - 1] = leastSeen[one[end]];
  for (let j = end - 2; j >= 0; j--)
    rest[j] = Math.min(rest[j + 1] + leastSeen[one[j + 1]], rest[j + 2] + leastSeen[two[j + 2]]);
  added[1] = possible(costOf(confusions, EMPTY_CHUNK, one[1]));
  for (let j = 2; j <= end; j++) {
    added[j] = possible(costOf(confusions, EMPTY_CHUNK, one[j]));
    addedPair[j] = possible(costOf(confusions, EMPTY_CHUNK, two[j]));
    endings[j] = meantAlone[two[j]] | meantLast[two[j]];
  }
}

/** @param confusions a model in which every symbol may be dropped, or seen as any other */
export function createConfusionCost(confusions: Confusions): ConfusionCost {
  const grid = createGrid(confusions);
  const { seen, meant, cells, lasts } = grid;
  const fillRow = createFillRow(grid);
  /** The last row that is filled, and the cutoff with which the rows were filled; −1 if none is. */
  let filled = 0;
  let filledUnder = -1;
  let ticket = 0;
  return {
    prepare(bytes, from, to) {
      readSeen(grid, bytes, from, to);
      filledUnder = -1;
      return ++ticket;
    },
    prepared: () => ticket,
    of(bytes, from, to, cutoff) {
      const most = Math.floor(cutoff);
      const same = readFramed(meant, bytes, from, to);
      if (most > filledUnder) {
        fillFirstRow(grid, most);
        filled = 0;
      }
      filledUnder = most;
      for (let i = Math.min(filled, same) + 1; i <= meant.length; i++) {
        fillRow(i, most);
        filled = i;
        if (lasts[i + BEFORE] < 0 && lasts[i + BEFORE - 1] < 0) return INFINITE;
      }
      return cells[meant.length * PLACES + seen.length + ORIGIN];
    },
  };
}

/** Fills row 0, where nothing was meant yet. */
function fillFirstRow({ seen, added, addedPair, rest, cells, firsts, lasts }: Grid, cutoff: number): void {
  cells[ORIGIN] = 0;
  firsts[BEFORE] = 0;
  lasts[BEFORE] = 0;
  for (let j = 1; j <= seen.length; j++) {
    const cost = lesser(cells[ORIGIN + j - 1] + added[j], cells[ORIGIN + j - 2] + addedPair[j]);
    const leadsOn = cost + rest[j] <= cutoff;
    cells[ORIGIN + j] = leadsOn ? cost : INFINITE;
    if (leadsOn) lasts[BEFORE] = j;
  }
}

/** Makes the function that fills row i. In one piece: with the loop in a function of its own, comparisons take 5 % longer. */
function createFillRow(grid: Grid): (i: number, cutoff: number) => void {
  const { seen, meant, added, addedPair, endings, rest, cells, firsts, lasts } = grid;
  const { toShort, seenAlone } = grid.confusions;
  const throughPair = createThroughPair(grid);
  const fillTail = createFillTail(grid);
  const { one: seenOne } = seen;
  const { one: meantOne, two: meantTwo } = meant;
  // V8 inlines the constants of a closure that exists only once, but not those of a bundled module: with those, lookups take 2 % longer.
  const [none, places, origin, short, least] = [INFINITE, PLACES, ORIGIN, SHORT_CHUNKS, lesser];
  return (i, cutoff) => {
    // Steps lead here from rows i − 1 and i − 2, up to two columns to the right of their last finite cells.
    const columns = seen.length | 0;
    const from = Math.min(firsts[i + 1], firsts[i]) | 0;
    const to = Math.min(columns, Math.max(lasts[i + 1], lasts[i]) + 2) | 0;
    const row = (i * places + origin) | 0;
    const above = (row - places) | 0;
    const above2 = (above - places) | 0;
    const costs = (meantOne[i] * short) | 0;
    const pairCosts = (meantTwo[i] * short) | 0;
    const dropped = toShort[costs];
    const droppedPair = possible(toShort[pairCosts]);
    const pairSeenAlone = seenAlone[meantTwo[i]];
    const bit = 1 << (meantOne[i] - 1);
    let first = places;
    let last = -2;
    let left2 = none;
    let left = none;
    let up = cells[above + from - 1];
    cells[row + from - 1] = none;
    cells[row + from - 2] = none;
    for (let j = from; j <= to; j++) {
      const diagonal = up;
      up = cells[above + j];
      const letter = seenOne[j];
      let cost = least(diagonal + toShort[costs + letter], up + dropped);
      cost = least(cost, left + added[j]);
      cost = least(cost, left2 + addedPair[j]);
      cost = least(cost, cells[above2 + j] + droppedPair);
      if (pairSeenAlone & (1 << (letter - 1))) cost = least(cost, cells[above2 + j - 1] + toShort[pairCosts + letter]);
      if (endings[j] & bit) cost = least(cost, throughPair(i, j));
      left2 = left;
      left = cost + rest[j] <= cutoff ? cost : none;
      cells[row + j] = left;
      if (left === none) continue;
      if (last < 0) first = j;
      last = j;
    }
    firsts[i + BEFORE] = first;
    lasts[i + BEFORE] = to === columns ? last : fillTail(row, to + 1, last, cutoff);
  };
}

/** Makes the function that fills a row from column `from` on, where only steps within the row lead, and returns the last finite column. */
function createFillTail({ seen, added, addedPair, rest, cells }: Grid) {
  return (row: number, from: number, lastBefore: number, cutoff: number): number => {
    const columns = seen.length | 0;
    let last = lastBefore;
    let j = from;
    for (; j <= columns && j <= last + 2; j++) {
      const cost = lesser(cells[row + j - 1] + added[j], cells[row + j - 2] + addedPair[j]);
      const leadsOn = cost + rest[j] <= cutoff;
      cells[row + j] = leadsOn ? cost : INFINITE;
      if (leadsOn) last = j;
    }
    for (; j <= columns; j++) cells[row + j] = INFINITE;
    return last;
  };
}

/** Makes the function that returns the lowest cost of cell (i, j) by a step in which a pair was seen, for one or two symbols. */
function createThroughPair({ confusions, seen, meant, cells }: Grid): (i: number, j: number) => number {
  const { meantAlone, meantFirst, meantLast } = confusions;
  const { one, two } = meant;
  const seenTwo = seen.two;
  return (i, j) => {
    const above = (i - 1) * PLACES + j - 2 + ORIGIN;
    const pair = seenTwo[j];
    const bit = 1 << (one[i] - 1);
    let cost = INFINITE;
    if (meantAlone[pair] & bit) cost = cells[above] + costOf(confusions, one[i], pair);
    if (meantLast[pair] & bit && i > 1 && meantFirst[pair] & (1 << (one[i - 1] - 1)))
      cost = lesser(cost, cells[above - PLACES] + possible(costOf(confusions, two[i], pair)));
    return cost;
  };
}
