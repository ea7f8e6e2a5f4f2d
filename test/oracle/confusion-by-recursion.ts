import { chunkOfOne, chunkOfTwo, EMPTY_CHUNK, framedSymbols } from '../../src/similarity/alphabet.ts';
import { type Confusions, costOf, IMPOSSIBLE } from '../../src/similarity/confusions.ts';

/** The cost of one folded string seen as another, by trying every division of both into chunks; Infinity if there is none. */
export function confusionByRecursion(meant: string, seen: string, confusions: Confusions): number {
  const [meantSymbols, seenSymbols] = [framedSymbols(meant), framedSymbols(seen)];
  const chunk = (symbols: Uint8Array, from: number, length: number) =>
    length === 0
      ? EMPTY_CHUNK
      : length === 1
        ? chunkOfOne(symbols[from])
        : chunkOfTwo(symbols[from], symbols[from + 1]);
  const known = new Map<string, number>();
  const rest = (i: number, j: number): number => {
    if (i === meantSymbols.length && j === seenSymbols.length) return 0;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    for (let m = 0; m <= 2 && i + m <= meantSymbols.length; m++) {
      for (let n = m === 0 ? 1 : 0; n <= 2 && j + n <= seenSymbols.length; n++) {
        const cost = costOf(confusions, chunk(meantSymbols, i, m), chunk(seenSymbols, j, n));
        if (cost !== IMPOSSIBLE) least = Math.min(least, cost + rest(i + m, j + n));
      }
    }
    known.set(key, least);
    return least;
  };
  return rest(0, 0);
}
