import { BOUNDARY, chunkOfOne, chunkOfTwo, EMPTY_CHUNK, symbolOf } from './alphabet.ts';
import { shippedConfusions } from './confusion-model.ts';
import { type Confusions, costOf, IMPOSSIBLE, SHORT_CHUNKS } from './confusions.ts';

/** More than any cost that is kept. */
export const INFINITE = 0xffff;

/** Compares one string that is seen with many that may be meant. Strings are folded bytes; a space is a boundary between words. */
export interface ConfusionCost {
  /** Sets what is seen, `bytes[from … to)`, and returns a number from 1 on, which `prepared` tells until something else is set. */
  prepare(bytes: Uint8Array, from: number, to: number): number;
  prepared(): number;
  /** −ln P(seen | meant) in sixteenths of a nat, of `bytes[from … to)` being meant; INFINITE above `cutoff`. */
  of(bytes: Uint8Array, from: number, to: number, cutoff: number): number;
}

let shared: ConfusionCost | undefined;

/** The costs by the confusions that the package ships. Everybody shares one: V8 puts the arrays of a closure that there is once into its code. */
export function confusionCost(): ConfusionCost {
  shared ??= createConfusionCost(shippedConfusions());
  return shared;
}

/** Letters that are compared: of longer strings the first. */
export const LETTERS_COMPARED = 62;
/** With a boundary on either side. */
const LONGEST = LETTERS_COMPARED + 2;
/** Rows that stand before the first, and columns: nothing leads from there. */
const BEFORE = 2;

/** A framed string in reused arrays, by how many of its letters are past: `one[i]` is the letter that ends there. */
interface Side {
  length: number;
  /** The chunks of one letter and of two that end there; none of two after the first. */
  readonly one: Uint16Array;
  readonly two: Uint16Array;
  /** The least that all later letters cost, whatever stands on the other side. */
  readonly rest: Int32Array;
}

function createSide(): Side {
  const places = LONGEST + 2;
  return { length: 0, one: new Uint16Array(places), two: new Uint16Array(places), rest: new Int32Array(places) };
}

/** Reads the folded bytes `[from, to)` between two boundaries. */
function readSide(side: Side, bytes: Uint8Array, from: number, to: number, least: Uint16Array): void {
  const { one, two, rest } = side;
  const length = (Math.min(to - from, LETTERS_COMPARED) + 2) | 0;
  one[length] = chunkOfOne(BOUNDARY);
  rest[length] = 0;
  rest[length - 1] = least[one[length]];
  let following = BOUNDARY;
  for (let i = length - 1; i > 0; i--) {
    const symbol = i === 1 ? BOUNDARY : symbolOf(bytes[from + i - 2]);
    one[i] = chunkOfOne(symbol);
    two[i + 1] = chunkOfTwo(symbol, following);
    following = symbol;
    const single = rest[i] + least[one[i]];
    const both = rest[i + 1] + least[two[i + 1]];
    rest[i - 1] = Math.min(single, both);
  }
  side.length = length;
}

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
 * Cells from which the rest of either side is not to be had at or below `cutoff` are INFINITE, and of each row only those are worked out to
 * which others lead. What chunks of two letters are confused with is looked up where bits tell that there may be something. Minima are taken
 * without branches, half of which would be guessed wrong.
 */
export function createConfusionCost(confusions: Confusions): ConfusionCost {
  const { toShort, letters, firsts, seconds } = confusions;
  const [meant, seen] = [createSide(), createSide()];
  const { one, two, rest } = seen;
  const { one: meantOne, two: meantTwo, rest: meantRest } = meant;
  const none = INFINITE;
  const shortChunks = SHORT_CHUNKS;
  const places = LONGEST + 1 + BEFORE;
  /** What it costs that the letter, or both, are there and nothing was meant; the bit of the letter, and of the first of both. */
  const added = new Int32Array(places).fill(none);
  const added2 = new Int32Array(places).fill(none);
  const bits = new Int32Array(places);
  const firstBits = new Int32Array(places);
  /** Cell (i, j) stands at i · places + j + origin. */
  const origin = BEFORE * places + BEFORE;
  const table = new Int32Array(places * places).fill(none);
  /** The first and the last cell of each row that leads on, from the second row before the first; −2 where there is none. */
  const froms = new Int32Array(places).fill(places);
  const tos = new Int32Array(places).fill(-2);
  let ticket = 0;
  let end = 0;

  /** Of two whole numbers that are not far apart. */
  const lesser = (a: number, b: number): number => {
    const more = (a - b) | 0;
    return (b + (more & (more >> 31))) | 0;
  };
  const possible = (cost: number): number => (cost === IMPOSSIBLE ? none : cost);

  const prepare = (bytes: Uint8Array, from: number, to: number): number => {
    readSide(seen, bytes, from, to, confusions.leastSeen);
    end = seen.length;
    for (let j = 1; j <= end; j++) {
      added[j] = possible(costOf(confusions, EMPTY_CHUNK, one[j]));
      bits[j] = 1 << (one[j] - 1);
      added2[j] = j === 1 ? none : possible(costOf(confusions, EMPTY_CHUNK, two[j]));
      firstBits[j] = j === 1 ? 0 : bits[j - 1];
    }
    return ++ticket;
  };

  /** What leads to a cell where two letters were seen. */
  const throughPair = (i: number, j: number): number => {
    const above = (i - 1) * places + j - 2 + origin;
    const chunk2 = meantTwo[i];
    let cost = none;
    if (table[above] < none) cost = table[above] + possible(costOf(confusions, meantOne[i], two[j]));
    if (table[above - places] < none && firsts[chunk2] & firstBits[j] && seconds[chunk2] & bits[j])
      cost = lesser(cost, table[above - places] + possible(costOf(confusions, chunk2, two[j])));
    return cost;
  };

  const fillFirstRow = (cutoff: number): void => {
    table[origin] = 0;
    froms[BEFORE] = 0;
    tos[BEFORE] = 0;
    for (let j = 1; j <= end; j++) {
      const cost = lesser(table[origin + j - 1] + added[j], table[origin + j - 2] + added2[j]);
      const leadsOn = cost + rest[j] <= cutoff;
      table[origin + j] = leadsOn ? cost : none;
      if (leadsOn) tos[BEFORE] = j;
    }
  };

  const fillRow = (i: number, cutoff: number): void => {
    const columns = end | 0;
    const row = (i * places + origin) | 0;
    const above = (row - places) | 0;
    const above2 = (above - places) | 0;
    const chunk = meantOne[i];
    const chunk2 = meantTwo[i];
    const costs = (chunk * shortChunks) | 0;
    const dropped = toShort[costs];
    const costs2 = (chunk2 * shortChunks) | 0;
    const dropped2 = possible(toShort[costs2]);
    const toLetters = letters[chunk2];
    const toFirsts = firsts[chunk] | firsts[chunk2];
    const toSeconds = seconds[chunk] | seconds[chunk2];
    const most = (cutoff - meantRest[i]) | 0;
    const reached = (Math.max(tos[i + 1], tos[i]) + 2) | 0;
    const last = Math.min(reached, columns) | 0;
    let j = Math.min(froms[i + 1], froms[i]) | 0;
    let from = 0;
    let to = -2;
    table[row + j - 1] = none;
    table[row + j - 2] = none;
    for (; j <= last; j++) {
      const at = (row + j) | 0;
      const up = (above + j) | 0;
      let cost = lesser(table[up - 1] + toShort[costs + one[j]], table[up] + dropped);
      cost = lesser(cost, table[at - 1] + added[j]);
      cost = lesser(cost, table[at - 2] + added2[j]);
      cost = lesser(cost, table[above2 + j] + dropped2);
      if (toLetters & bits[j]) cost = lesser(cost, table[above2 + j - 1] + toShort[costs2 + one[j]]);
      if (toFirsts & firstBits[j] && toSeconds & bits[j]) cost = lesser(cost, throughPair(i, j));
      if (cost > most || cost + rest[j] > cutoff) {
        table[at] = none;
        continue;
      }
      table[at] = cost;
      if (to < 0) from = j;
      to = j;
    }
    for (; j <= columns; j++) {
      const cost = lesser(table[row + j - 1] + added[j], table[row + j - 2] + added2[j]);
      const leadsOn = cost <= most && cost + rest[j] <= cutoff;
      table[row + j] = leadsOn ? cost : none;
      if (leadsOn) to = j;
    }
    froms[i + BEFORE] = to < 0 ? places : from;
    tos[i + BEFORE] = to;
  };

  return {
    prepare,
    prepared: () => ticket,
    of(bytes, from, to, cutoff) {
      readSide(meant, bytes, from, to, confusions.leastMeant);
      const most = Math.floor(cutoff);
      fillFirstRow(most);
      for (let i = 1; i <= meant.length; i++) {
        fillRow(i, most);
        if (tos[i + BEFORE] < 0 && tos[i + BEFORE - 1] < 0) return INFINITE;
      }
      return table[meant.length * places + end + origin];
    },
  };
}
