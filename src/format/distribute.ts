import { lazyPattern } from '../text/lazy-pattern.ts';
import { splitsPair } from '../text/surrogates.ts';

/** An offset in the old text at which the new text is split. */
export interface Cut {
  readonly offset: number;
  /** Whether a line or cue ends here: the new text is split between words, and white space at the split is removed. */
  readonly isBreak: boolean;
}

/** Above this many cells of the alignment table, text is split in proportion to its length instead. */
const MAXIMUM_CELLS = 1 << 18;
const WORD_UNIT = lazyPattern(String.raw`[\p{L}\p{N}\p{M}'’\ud800-\udfff]`, 'u');

/**
 * Splits the replacement of a text that lies in several pieces: each piece gets the counterpart of its letters.
 * A split falls inside a word of the new text only if the old text is split inside a word.
 *
 *     low window | ski      →  Lewandowski |
 *     Mod | avar            →  Mod | abber
 *     Seyeda ¦ Alabha       →  Seyed ¦ Abbas        ¦ a break
 */
export function distribute(before: string, after: string, cuts: readonly Cut[]): string[] {
  const places = alignedOffsets(before, after);
  const parts: string[] = [];
  let from = 0;
  for (const { offset, isBreak } of cuts) {
    const inWord = !isBreak && !isWordEdge(before, offset);
    const aligned = inWord ? places(offset) : nearestWordEdge(after, places(offset));
    const place = Math.max(from, splitsPair(after, aligned) ? aligned + 1 : aligned);
    parts.push(after.slice(from, place));
    from = place;
    if (isBreak) {
      parts[parts.length - 1] = parts[parts.length - 1].trimEnd();
      while (from < after.length && after[from].trim() === '') from++;
    }
  }
  parts.push(after.slice(from));
  return parts;
}

function isWordEdge(text: string, offset: number): boolean {
  return (
    offset === 0 || offset === text.length || !WORD_UNIT().test(text[offset - 1]) || !WORD_UNIT().test(text[offset])
  );
}

function nearestWordEdge(text: string, offset: number): number {
  for (let distance = 0; distance <= text.length; distance++) {
    if (offset - distance >= 0 && isWordEdge(text, offset - distance)) return offset - distance;
    if (offset + distance <= text.length && isWordEdge(text, offset + distance)) return offset + distance;
  }
  return offset;
}

/** Maps an offset in `before` to the one in `after` by a shortest edit script (Levenshtein 1966). */
function alignedOffsets(before: string, after: string): (offset: number) => number {
  const width = after.length + 1;
  if ((before.length + 1) * width > MAXIMUM_CELLS)
    return (offset) => Math.round((offset / before.length) * after.length);
  const costs = editCosts(before, after);
  const places = new Int32Array(before.length + 1);
  let row = before.length;
  let column = after.length;
  places[row] = column;
  while (row > 0) {
    const cost = costs[row * width + column];
    const substitution = before[row - 1] === after[column - 1] ? 0 : 1;
    if (column > 0 && cost === costs[(row - 1) * width + column - 1] + substitution) {
      row--;
      column--;
    } else if (column > 0 && cost === costs[row * width + column - 1] + 1) column--;
    else row--;
    places[row] = column;
  }
  return (offset) => places[offset];
}

/** Row `i`, column `j`: the cost of turning the first `i` units of `before` into the first `j` of `after`. */
function editCosts(before: string, after: string): Uint16Array {
  const width = after.length + 1;
  const costs = new Uint16Array((before.length + 1) * width);
  for (let column = 0; column < width; column++) costs[column] = column;
  for (let row = 1; row <= before.length; row++) {
    costs[row * width] = row;
    for (let column = 1; column < width; column++) {
      const substitution = before[row - 1] === after[column - 1] ? 0 : 1;
      costs[row * width + column] = Math.min(
        costs[(row - 1) * width + column - 1] + substitution,
        costs[(row - 1) * width + column] + 1,
        costs[row * width + column - 1] + 1,
      );
    }
  }
  return costs;
}
