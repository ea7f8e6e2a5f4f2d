import type { Span } from '../text/span.ts';

/** Replaces `[start, end)` of a segment by `text`. Offsets are UTF-16 code units into the segment before any edit. */
export interface Edit extends Span {
  readonly segment: number;
  /** What is written. */
  readonly text: string;
  /** What stood there. */
  readonly original: string;
}

/** Applies edits that are sorted and disjoint within each segment; everything outside them stays as it was. */
export function applyEdits(segments: readonly string[], edits: readonly Edit[]): string[] {
  return segments.map((segment, number) => {
    let result = '';
    let from = 0;
    for (const edit of edits) {
      if (edit.segment !== number) continue;
      result += segment.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return result + segment.slice(from);
  });
}

/** Edits that turn the corrected segments back into what they were. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  const shifts = new Map<number, number>();
  return edits.map(({ segment, start, end, text, original }) => {
    const shift = shifts.get(segment) ?? 0;
    shifts.set(segment, shift + text.length - (end - start));
    return { segment, start: start + shift, end: start + shift + text.length, text: original, original: text };
  });
}

/** One list of edits with the effect of `first` and then `second`, whose offsets are into what `first` leaves. */
export function composeEdits(segments: readonly string[], first: readonly Edit[], second: readonly Edit[]): Edit[] {
  return segments.flatMap((segment, number) =>
    composeInSegment(
      segment,
      first.filter((edit) => edit.segment === number),
      second.filter((edit) => edit.segment === number),
    ),
  );
}

/**
 * Both lists are read as what they cover in the text between them. Edits that touch there grow into one:
 *
 *     before   a a a a [b b] c c c c
 *     between  a a a a [x x x] c c c c        first
 *     after    a a a [y y y y] c c c          second, over a piece of the first
 */
function composeInSegment(segment: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const [between] = applyEdits(
    [segment],
    first.map((edit) => ({ ...edit, segment: 0 })),
  );
  const placed = invertEdits(first).map((inverse, i) => ({ edit: first[i], start: inverse.start, end: inverse.end }));
  const groups = second.map((edit) => ({ start: edit.start, end: edit.end, edits: [edit] }));
  for (const { start, end } of placed)
    if (!groups.some((group) => group.start < end && start < group.end)) groups.push({ start, end, edits: [] });
  const composed = groups.map((group) => {
    const inside = placed.filter((other) => group.start < other.end && other.start < group.end);
    const start = Math.min(group.start, ...inside.map((other) => other.start));
    const end = Math.max(group.end, ...inside.map((other) => other.end));
    return { start, end, edits: group.edits };
  });
  return mergeOverlapping(composed).map(({ start, end, edits }) => {
    const number = (first[0] ?? second[0]).segment;
    const from = backThrough(placed, start);
    const to = backThrough(placed, end);
    const shifted = edits.map((edit) => ({ ...edit, segment: 0, start: edit.start - start, end: edit.end - start }));
    return {
      segment: number,
      start: from,
      end: to,
      text: applyEdits([between.slice(start, end)], shifted)[0],
      original: segment.slice(from, to),
    };
  });
}

interface Group extends Span {
  readonly edits: readonly Edit[];
}

function mergeOverlapping(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of [...groups].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && group.start < last.end) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, group.end),
        edits: [...last.edits, ...group.edits],
      };
    } else merged.push(group);
  }
  return merged;
}

/** Offset in the text before the first edits of an offset after them that lies at an edge of, or outside, each. */
function backThrough(
  placed: readonly { readonly edit: Edit; readonly start: number; readonly end: number }[],
  offset: number,
): number {
  let shift = 0;
  for (const { edit, end } of placed) if (end <= offset) shift += edit.end - edit.start - edit.text.length;
  return offset + shift;
}
