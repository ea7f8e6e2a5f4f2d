import { framedSymbols, SYMBOL_COUNT } from '../../src/similarity/alphabet.ts';

/** Costs are stored in quarters of a nat, one character each; see `src/similarity/background.ts`. */
const UNITS_PER_NAT = 4;
/** Less frequent contexts back off to the single preceding letter. */
const LEAST_CONTEXT = 40;

/**
 * Letter trigrams of names with Witten-Bell smoothing, as rows of text: the two preceding letters, then for each symbol a character whose code minus
 * 48 is −ln P in quarters of a nat. Rows with one letter are the bigrams.
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
    rows.push(`${letter(previous)} ${packed(two)}`);
    for (let first = 0; first < SYMBOL_COUNT; first++) {
      const counts = row(trigram, first * SYMBOL_COUNT + previous);
      if (sum(counts) >= LEAST_CONTEXT)
        rows.push(`${letter(first)}${letter(previous)} ${packed(smoothed(counts, two))}`);
    }
  }
  return rows.join('\n');
}

const letter = (symbol: number): string => 'abcdefghijklmnopqrstuvwxyz#_'[symbol];
const row = (counts: Float64Array, context: number): Float64Array =>
  counts.subarray(context * SYMBOL_COUNT, (context + 1) * SYMBOL_COUNT);
const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

function smoothed(counts: Float64Array, lower: Float64Array): Float64Array {
  const types = counts.filter((count) => count > 0).length;
  return counts.map((count, symbol) => (count + (types + 1) * lower[symbol]) / (sum(counts) + types + 1));
}

function packed(probabilities: Float64Array): string {
  return [...probabilities]
    .map((p) => String.fromCharCode(48 + Math.min(47, Math.round(-UNITS_PER_NAT * Math.log(p)))))
    .join('');
}
