import { chunkOfOne, chunkOfTwo, EMPTY_CHUNK, framedSymbols } from '../../src/similarity/alphabet.ts';
import { type Confusions, costOf, IMPOSSIBLE } from '../../src/similarity/confusions.ts';

/** The cheapest way to write one folded string for another, by trying every segmentation. */
export function confusionByRecursion(meant: string, seen: string, confusions: Confusions): number {
  const [a, b] = [framedSymbols(meant), framedSymbols(seen)];
  const chunk = (symbols: Uint8Array, from: number, length: number) =>
    length === 0
      ? EMPTY_CHUNK
      : length === 1
        ? chunkOfOne(symbols[from])
        : chunkOfTwo(symbols[from], symbols[from + 1]);
  const known = new Map<string, number>();
  const rest = (i: number, j: number): number => {
    if (i === a.length && j === b.length) return 0;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    for (let m = 0; m <= 2 && i + m <= a.length; m++) {
      for (let n = m === 0 ? 1 : 0; n <= 2 && j + n <= b.length; n++) {
        const cost = costOf(confusions, chunk(a, i, m), chunk(b, j, n));
        if (cost !== IMPOSSIBLE) least = Math.min(least, cost + rest(i + m, j + n));
      }
    }
    known.set(key, least);
    return least;
  };
  return rest(0, 0);
}
