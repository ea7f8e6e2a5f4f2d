import { diffArrays } from 'diff';
import type { Edit } from '../suggest/edits.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';

/** A run of words that was replaced by another. Offsets are UTF-16 code units of each text. */
export interface WordChange {
  readonly before: Span;
  readonly after: Span;
}

/** Alignment takes time quadratic in the number of differences (Myers 1986). */
const MAXIMUM_DIFFERENCES = 2000;

/**
 * The changes between two versions of a text, word by word; a possessive ending is not part of a word. A run that was
 * only added or only removed has an empty span on the other side. Passages with too little in common are one change.
 */
export function alignWords(before: string, after: string): WordChange[] {
  return alignPieces(before, after, wordsOf);
}

/** The edits that turn `before` into `after`. */
export function editsBetween(before: string, after: string): Edit[] {
  return alignPieces(before, after, allPiecesOf).map((change) => ({
    segment: 0,
    ...change.before,
    original: before.slice(change.before.start, change.before.end),
    text: after.slice(change.after.start, change.after.end),
  }));
}

type Split = (text: string, range: Span) => Span[];

/** Aligns the lines first, and then the pieces of lines that differ. */
function alignPieces(before: string, after: string, split: Split): WordChange[] {
  const [oldLines, newLines] = [before, after].map(linesOf);
  const inside = (range: WordChange) =>
    align(before, split(before, range.before), after, split(after, range.after), range);
  const whole = { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } };
  return align(before, oldLines, after, newLines, whole).flatMap((change) => {
    const lines = [linesIn(oldLines, change.before), linesIn(newLines, change.after)];
    if (lines[0].length !== lines[1].length) return inside(change);
    return lines[0].flatMap((line, i) => inside({ before: line, after: lines[1][i] }));
  });
}

/** The runs of pieces that differ. The pieces are sorted spans within a range of each text. */
function align(
  before: string,
  oldPieces: readonly Span[],
  after: string,
  newPieces: readonly Span[],
  range: WordChange,
): WordChange[] {
  const textOf = (text: string) => (span: Span) => text.slice(span.start, span.end);
  const parts = diffArrays(oldPieces.map(textOf(before)), newPieces.map(textOf(after)), {
    maxEditLength: MAXIMUM_DIFFERENCES,
  });
  if (!parts) return [range];
  const changes: WordChange[] = [];
  let [oldAt, newAt] = [0, 0];
  for (let part = 0; part < parts.length; ) {
    let [removed, added] = [0, 0];
    for (; part < parts.length && (parts[part].added || parts[part].removed); part++) {
      if (parts[part].removed) removed += parts[part].value.length;
      else added += parts[part].value.length;
    }
    if (removed + added > 0) {
      changes.push({
        before: spanOfPieces(oldPieces, oldAt, oldAt + removed, range.before),
        after: spanOfPieces(newPieces, newAt, newAt + added, range.after),
      });
    }
    const kept = part < parts.length ? parts[part++].value.length : 0;
    oldAt += removed + kept;
    newAt += added + kept;
  }
  return changes;
}

/** The span of pieces `[from, to)`; for no pieces, an empty span after the previous piece. */
function spanOfPieces(pieces: readonly Span[], from: number, to: number, range: Span): Span {
  if (from < to) return { start: pieces[from].start, end: pieces[to - 1].end };
  const place = from > 0 ? pieces[from - 1].end : range.start;
  return { start: place, end: place };
}

/** The lines of a text, including their line endings. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function linesIn(lines: readonly Span[], { start, end }: Span): Span[] {
  return lines.filter((line) => start <= line.start && line.end <= end);
}

/** The words in a range of a text, without possessive endings. */
export function wordsOf(text: string, { start, end }: Span): Span[] {
  const { count, starts, stems } = tokenize(text.slice(start, end));
  return Array.from({ length: count }, (_, i) => ({ start: start + starts[i], end: start + stems[i] }));
}

function allPiecesOf(text: string, { start, end }: Span): Span[] {
  const pieces = text.slice(start, end).matchAll(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu);
  return [...pieces].map(({ index, 0: piece }) => ({ start: start + index, end: start + index + piece.length }));
}
