import type { WordScores } from '../../src/lexicon/alignment.ts';
import { MOST_WORDS } from '../../src/lexicon/alignment.ts';
import { ALIGNMENT_WEIGHTS as WEIGHTS } from '../../src/lexicon/search-weights.ts';

/** The highest ratio of an alignment in order, by trying every way to leave out, pair, join and split words. */
export function alignByRecursion({ seen, meant, pairs, joined }: WordScores): number {
  const rest = (i: number, j: number): number => {
    if (i === seen) return -WEIGHTS.missing * (meant - j);
    if (j === meant) return -WEIGHTS.added * (seen - i);
    const ways = [
      rest(i + 1, j) - WEIGHTS.added,
      rest(i, j + 1) - WEIGHTS.missing,
      rest(i + 1, j + 1) + pairs[i * MOST_WORDS + j],
    ];
    for (const size of [2, 3]) {
      if (i + size <= seen) ways.push(rest(i + size, j + 1) + joined(i, size, j, 1));
      if (j + size <= meant) ways.push(rest(i + 1, j + size) + joined(i, 1, j, size));
    }
    return Math.max(...ways);
  };
  return rest(0, 0);
}

/** The highest ratio of an alignment in any order, by trying every assignment of words. */
export function assignByRecursion({ seen, meant, pairs }: WordScores): number {
  const rest = (i: number, taken: number): number => {
    if (i === seen) return 0;
    const ways = [rest(i + 1, taken) - WEIGHTS.added];
    for (let j = 0; j < meant; j++) {
      if (taken & (1 << j)) continue;
      ways.push(rest(i + 1, taken | (1 << j)) + pairs[i * MOST_WORDS + j] + WEIGHTS.missing);
    }
    return Math.max(...ways);
  };
  return rest(0, 0) - WEIGHTS.missing * meant - WEIGHTS.reordered;
}
