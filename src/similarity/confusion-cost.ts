import { EMPTY_CHUNK } from './alphabet.ts';
import { shippedConfusions } from './confusion-model.ts';
import { type Confusions, costOf, IMPOSSIBLE, SHORT_CHUNKS } from './confusions.ts';
import { createFramed, FRAMED_PLACES, type Framed, readFramed } from './framed-string.ts';

/** More than any cost that is kept. */
export const INFINITE = 0xffff;

/** Compares one observed string with many intended ones. Strings are folded bytes; a space is a word boundary. */
export interface ConfusionCost {
  /** Sets what is seen, `bytes[from … to)`, and returns a number from 1 on, which `prepared` tells until something else is set. */
  prepare(bytes: Uint8Array, from: number, to: number): number;
  prepared(): number;
  /**
   * −ln P(seen | meant) in sixteenths of a nat, of `bytes[from … to)` being meant; INFINITE above `cutoff`. What begins like the string before it,
   * and has no higher cutoff, takes less time.
   */
  of(bytes: Uint8Array, from: number, to: number, cutoff: number): number;
}

let shared: ConfusionCost | undefined;

/** The costs by the confusions that the package ships. Everybody shares one: V8 puts the arrays of a closure that there is once into its code. */
export function confusionCost(): ConfusionCost {
  shared ??= createConfusionCost(shippedConfusions());
  return shared;
}

/** Rows that stand before the first, and columns: nothing leads from there. */
const BEFORE = 2;
const PLACES = FRAMED_PLACES + BEFORE;
/** Cell (i, j) stands at i · PLACES + j + ORIGIN. */
const ORIGIN = BEFORE * PLACES + BEFORE;

/**
 * The cheapest way to write one string for another in chunks of up to two letters a side: shortest paths over
 *
 *                 seen →  _  a  l  y  _
 *     meant ↓          *  ·  ·             cell (i, j): the first i letters meant were seen as the first j; eight cells
 *           _          ·  ·  ·             lead to it, from up to two rows above and two columns to the left
 *           a          ·  ·  ·
 *           l                   ↘
 *           _                      *
 *
 * Cells from which the rest of what is seen is not to be had at or below the cutoff are INFINITE, and of each row only those are worked out to
 * which others lead. Rows are kept for the next string, as far as it begins alike.
 */
interface Grid {
  readonly confusions: Confusions;
  readonly seen: Framed;
  readonly meant: Framed;
  /** What it costs that a letter is there, or both that end there, and nothing was meant. */
  readonly added: Int32Array;
  readonly added2: Int32Array;
  /** The letters with which chunks end that are seen as both. */
  readonly lasts: Int32Array;
  /** The least that all later letters cost, whatever was meant. */
  readonly rest: Int32Array;
  readonly cells: Int32Array;
  /** The first and the last cell of each row that leads on, from the second row before the first; `to` is −2 where there is none. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

function createGrid(confusions: Confusions): Grid {
  const numbers = (length: number, value: number) => new Int32Array(length).fill(value);
  return {
    confusions,
    seen: createFramed(),
    meant: createFramed(),
    added: numbers(PLACES, INFINITE),
    added2: numbers(PLACES, INFINITE),
    lasts: numbers(PLACES, 0),
    rest: numbers(PLACES, 0),
    cells: numbers(PLACES * PLACES, INFINITE),
    froms: numbers(PLACES, PLACES),
    tos: numbers(PLACES, -2),
  };
}

const possible = (cost: number): number => (cost === IMPOSSIBLE ? INFINITE : cost);

/** Of two whole numbers that are not far apart; without a branch, which would be guessed wrong half of the time. */
function lesser(a: number, b: number): number {
  const more = (a - b) | 0;
  return (b + (more & (more >> 31))) | 0;
}

function readSeen(grid: Grid, bytes: Uint8Array, from: number, to: number): void {
  const { confusions, seen, added, added2, lasts, rest } = grid;
  const { leastSeen, singles, seconds } = confusions;
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
    added2[j] = possible(costOf(confusions, EMPTY_CHUNK, two[j]));
    lasts[j] = singles[two[j]] | seconds[two[j]];
  }
}

export function createConfusionCost(confusions: Confusions): ConfusionCost {
  const grid = createGrid(confusions);
  const { seen, meant, cells, tos } = grid;
  const fillRow = createFillRow(grid);
  /** The last row that is filled, and the cutoff under which rows are. */
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
        if (tos[i + BEFORE] < 0 && tos[i + BEFORE - 1] < 0) return INFINITE;
      }
      return cells[meant.length * PLACES + seen.length + ORIGIN];
    },
  };
}

function fillFirstRow({ seen, added, added2, rest, cells, froms, tos }: Grid, cutoff: number): void {
  cells[ORIGIN] = 0;
  froms[BEFORE] = 0;
  tos[BEFORE] = 0;
  for (let j = 1; j <= seen.length; j++) {
    const cost = lesser(cells[ORIGIN + j - 1] + added[j], cells[ORIGIN + j - 2] + added2[j]);
    const leadsOn = cost + rest[j] <= cutoff;
    cells[ORIGIN + j] = leadsOn ? cost : INFINITE;
    if (leadsOn) tos[BEFORE] = j;
  }
}

/** Makes the function that fills row i. */
function createFillRow(grid: Grid): (i: number, cutoff: number) => void {
  const { seen, meant, added, added2, lasts, rest, cells, froms, tos } = grid;
  const { toShort, letters } = grid.confusions;
  const throughPair = createThroughPair(grid);
  const fillTail = createFillTail(grid);
  const { one } = seen;
  const { one: meantOne, two: meantTwo } = meant;
  // V8 puts the constants of a closure into its code; those of a module, once bundled, it reads again each time.
  const none = INFINITE;
  const places = PLACES;
  const origin = ORIGIN;
  const short = SHORT_CHUNKS;
  const least = lesser;
  return (i, cutoff) => {
    const row = (i * places + origin) | 0;
    const above = (row - places) | 0;
    const above2 = (above - places) | 0;
    const costs = (meantOne[i] * short) | 0;
    const costs2 = (meantTwo[i] * short) | 0;
    const dropped = toShort[costs];
    const dropped2 = possible(toShort[costs2]);
    const toLetters = letters[meantTwo[i]];
    const bit = 1 << (meantOne[i] - 1);
    const columns = seen.length | 0;
    const last = Math.min(columns, Math.max(tos[i + 1], tos[i]) + 2) | 0;
    let j = Math.min(froms[i + 1], froms[i]) | 0;
    let from = places;
    let to = -2;
    let left2 = none;
    let left = none;
    let up = cells[above + j - 1];
    cells[row + j - 1] = none;
    cells[row + j - 2] = none;
    for (; j <= last; j++) {
      const diagonal = up;
      up = cells[above + j];
      const letter = one[j];
      let cost = least(diagonal + toShort[costs + letter], up + dropped);
      cost = least(cost, left + added[j]);
      cost = least(cost, left2 + added2[j]);
      cost = least(cost, cells[above2 + j] + dropped2);
      if (toLetters & (1 << (letter - 1))) cost = least(cost, cells[above2 + j - 1] + toShort[costs2 + letter]);
      if (lasts[j] & bit) cost = least(cost, throughPair(i, j));
      left2 = left;
      left = cost + rest[j] <= cutoff ? cost : none;
      cells[row + j] = left;
      if (left === none) continue;
      if (to < 0) from = j;
      to = j;
    }
    froms[i + BEFORE] = from;
    tos[i + BEFORE] = j > columns ? to : fillTail(row, j, to, cutoff);
  };
}

/** Makes the function that fills the rest of a row from column j on, to which only its own cells lead, and returns the last that leads on. */
function createFillTail({ seen, added, added2, rest, cells }: Grid) {
  return (row: number, from: number, lastOfRow: number, cutoff: number): number => {
    const columns = seen.length | 0;
    let to = lastOfRow;
    let j = from;
    for (; j <= columns && j <= to + 2; j++) {
      const cost = lesser(cells[row + j - 1] + added[j], cells[row + j - 2] + added2[j]);
      const leadsOn = cost + rest[j] <= cutoff;
      cells[row + j] = leadsOn ? cost : INFINITE;
      if (leadsOn) to = j;
    }
    for (; j <= columns; j++) cells[row + j] = INFINITE;
    return to;
  };
}

/** Makes the function that tells what leads to cell (i, j) where two letters were seen. */
function createThroughPair({ confusions, seen, meant, cells }: Grid): (i: number, j: number) => number {
  const { singles, firsts, seconds } = confusions;
  const { one, two } = meant;
  const seenTwo = seen.two;
  return (i, j) => {
    const above = (i - 1) * PLACES + j - 2 + ORIGIN;
    const pair = seenTwo[j];
    const bit = 1 << (one[i] - 1);
    let cost = INFINITE;
    if (singles[pair] & bit) cost = cells[above] + costOf(confusions, one[i], pair);
    if (seconds[pair] & bit && i > 1 && firsts[pair] & (1 << (one[i - 1] - 1)))
      cost = lesser(cost, cells[above - PLACES] + possible(costOf(confusions, two[i], pair)));
    return cost;
  };
}
