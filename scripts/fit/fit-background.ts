import { framedSymbols, SYMBOL_COUNT, WRITTEN_SYMBOLS } from '../../src/similarity/alphabet.ts';
import { FIRST_CODE, STEPS_PER_NAT } from '../../src/similarity/background.ts';

/** The highest cost that is stored, in quarters of a nat: 11.75 nats, one in 127,000. */
const MOST_STEPS = 47;
/** Two symbols that occur less often before others than this have no row of their own; the row of the second applies. */
const LEAST_CONTEXT = 40;

/**
 * Letter trigrams of names with Witten–Bell smoothing (Witten & Bell 1991), as the rows that `background.ts` unpacks: contexts of two symbols, and of
 * one.
 */
export function fitBackground(words: readonly string[]): string {
  const unigram = new Float64Array(SYMBOL_COUNT).fill(0.5);
  const bigram = new Float64Array(SYMBOL_COUNT ** 2);
  const trigram = new Float64Array(SYMBOL_COUNT ** 3);
  for (const word of words) {
    const symbols = framedSymbols(word);
    for (let i = 1; i < symbols.length; i++) {
      unigram[symbols[i]]++;
      bigram[symbols[i - 1] * SYMBOL_COUNT + symbols[i]]++;
      if (i > 1) trigram[(symbols[i - 2] * SYMBOL_COUNT + symbols[i - 1]) * SYMBOL_COUNT + symbols[i]]++;
    }
  }
  const one = smoothed(unigram, new Float64Array(SYMBOL_COUNT).fill(1 / SYMBOL_COUNT));
  const rows: string[] = [];
  for (let previous = 0; previous < SYMBOL_COUNT; previous++) {
    const two = smoothed(row(bigram, previous), one);
    rows.push(`${WRITTEN_SYMBOLS[previous]} ${packed(two)}`);
    for (let first = 0; first < SYMBOL_COUNT; first++) {
      const counts = row(trigram, first * SYMBOL_COUNT + previous);
      if (sum(counts) >= LEAST_CONTEXT)
        rows.push(`${WRITTEN_SYMBOLS[first]}${WRITTEN_SYMBOLS[previous]} ${packed(smoothed(counts, two))}`);
    }
  }
  return rows.join('\n');
}

const row = (counts: Float64Array, context: number): Float64Array =>
  counts.subarray(context * SYMBOL_COUNT, (context + 1) * SYMBOL_COUNT);
const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

/** Probabilities from the counts and further observations distributed as `lower`: as many as different symbols occur, and one. */
function smoothed(counts: Float64Array, lower: Float64Array): Float64Array {
  const types = counts.filter((count) => count > 0).length;
  return counts.map((count, symbol) => (count + (types + 1) * lower[symbol]) / (sum(counts) + types + 1));
}

function packed(probabilities: Float64Array): string {
  return [...probabilities]
    .map((p) => String.fromCharCode(FIRST_CODE + Math.min(MOST_STEPS, Math.round(-STEPS_PER_NAT * Math.log(p)))))
    .join('');
}
