import { BOUNDARY, SYMBOL_COUNT, symbolOf, WRITTEN_SYMBOLS } from './alphabet.ts';
import { BACKGROUND } from './data/background.ts';
import { LETTERS_COMPARED } from './framed-string.ts';

/** Costs are stored in quarters of a nat, each as the character with this code plus the number of quarters. */
export const STEPS_PER_NAT = 4;
export const FIRST_CODE = 48;

/** `table[(first · SYMBOL_COUNT + second) · SYMBOL_COUNT + symbol]`: the cost of a symbol after two others, in nats. */
let table: Float32Array | undefined;

/**
 * −ln P of a folded word under the background model, in nats: letter trigrams of names, from the word's first letter to the boundary after it. Seeing
 * a word is evidence for a name only if the confusion model has a lower cost. Letters beyond the first LETTERS_COMPARED, which the confusion model
 * ignores, are ignored here as well; otherwise any name would explain a long string better than the background does.
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
 * Unpacks the rows of `data/background.ts`, each a context and one character for the cost of each symbol that may follow, in the order a–z # _:
 *
 *     ba D<<BJ>?…     after `ba`
 *     a D??=CC@?…     after `a` and any symbol before it, if there is no row for both
 */
function unpackBackground(rows: string): Float32Array {
  const costs = new Float32Array(SYMBOL_COUNT ** 3);
  const lines = rows.split('\n').map((line) => line.split(' '));
  const fill = (first: number, second: number, cells: string) => {
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
      costs[(first * SYMBOL_COUNT + second) * SYMBOL_COUNT + symbol] =
        (cells.charCodeAt(symbol) - FIRST_CODE) / STEPS_PER_NAT;
    }
  };
  for (const [context, cells] of lines) {
    if (context.length > 1) continue;
    for (let first = 0; first < SYMBOL_COUNT; first++) fill(first, WRITTEN_SYMBOLS.indexOf(context), cells);
  }
  for (const [context, cells] of lines)
    if (context.length > 1) fill(WRITTEN_SYMBOLS.indexOf(context[0]), WRITTEN_SYMBOLS.indexOf(context[1]), cells);
  return costs;
}
