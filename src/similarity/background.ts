import { BOUNDARY, SYMBOL_COUNT, symbolOf } from './alphabet.ts';
import { BACKGROUND } from './data/background.ts';
import { LETTERS_COMPARED } from './framed-string.ts';

const UNITS_PER_NAT = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz#_';

let table: Float32Array | undefined;

/**
 * −ln P of a folded word under a background model of names, in nats: letter trigrams, both boundaries included.
 * Confusions are evidence only if they cost less than this. Letters that are not charged in the confusion model are not charged here
 * either; otherwise every long string would be more likely as any name than as background.
 */
export function backgroundCost(word: string): number {
  table ??= unpackBackground(BACKGROUND);
  let first = BOUNDARY;
  let second = BOUNDARY;
  let cost = 0;
  const length = Math.min(word.length, LETTERS_COMPARED);
  for (let at = 0; at <= length; at++) {
    const symbol = at === length ? BOUNDARY : symbolOf(word.charCodeAt(at));
    cost += table[(first * SYMBOL_COUNT + second) * SYMBOL_COUNT + symbol];
    first = second;
    second = symbol;
  }
  return cost;
}

/**
 *     _a 3K9…     after `_a`: for each of a–z # _ one character, whose code less 48 is the cost in quarters of a nat
 *     a  5K7…     after `a`, whatever stood before, where no row of two letters says otherwise
 */
function unpackBackground(rows: string): Float32Array {
  const costs = new Float32Array(SYMBOL_COUNT ** 3);
  const lines = rows.split('\n').map((line) => line.split(' '));
  const fill = (first: number, second: number, cells: string) => {
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
      costs[(first * SYMBOL_COUNT + second) * SYMBOL_COUNT + symbol] = (cells.charCodeAt(symbol) - 48) / UNITS_PER_NAT;
    }
  };
  for (const [context, cells] of lines) {
    if (context.length > 1) continue;
    for (let first = 0; first < SYMBOL_COUNT; first++) fill(first, LETTERS.indexOf(context), cells);
  }
  for (const [context, cells] of lines)
    if (context.length > 1) fill(LETTERS.indexOf(context[0]), LETTERS.indexOf(context[1]), cells);
  return costs;
}
