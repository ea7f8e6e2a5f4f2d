import type { Edit } from '../suggest/edits.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { FILLER } from '../text/protected-text.ts';
import type { Span } from '../text/span.ts';
import { splitsPair } from '../text/surrogates.ts';
import { type Cut, distribute } from './distribute.ts';
import type { ProseFile } from './format.ts';
import type { Piece, StitchedSegment } from './stitch.ts';

/** The replacement of `[start, end)` of the file. */
export interface Splice extends Span {
  readonly text: string;
}

/** Encodes prose for a place in the file: escapes, references. */
export type Escape = (text: string, fileOffset: number) => string;

/** The prose file of a text format whose edits only change the letters of its pieces. */
export function createProseFile(
  text: string,
  segments: readonly StitchedSegment[],
  escapeProse: Escape = (prose) => prose,
): ProseFile {
  return {
    text,
    segments: segments.map((segment) => segment.text),
    toFileSpans: (segment, start, end) => fileSpans(segments[segment], start, end, text),
    write: (edits) =>
      applySplices(
        text,
        edits.flatMap((edit) => splicesOf(segments[edit.segment], edit, escapeProse)),
      ),
  };
}

/** Applies splices, in any order. If one overlaps the next, the next only replaces the rest. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = Math.max(from, splice.end);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Whether a range contains protected text or, if empty, is inside it. */
export function touchesProtected({ text }: StitchedSegment, start: number, end: number): boolean {
  if (start === end) return text[start - 1] === FILLER && text[start] === FILLER;
  return text.slice(start, end).includes(FILLER);
}

/** Spans of the file for `[start, end)` of a segment. Breaks of white space join adjacent spans. */
function fileSpans(segment: StitchedSegment, start: number, end: number, fileText: string): Span[] {
  if (touchesProtected(segment, start, end)) return [];
  const spans: Span[] = [];
  for (const piece of piecesIn(segment, start, end)) {
    const isWhole = piece.kind !== 'text';
    const from = isWhole ? piece.fileStart : piece.fileStart + Math.max(0, start - piece.start);
    const to = isWhole ? piece.fileEnd : piece.fileEnd - Math.max(0, piece.end - end);
    if (piece.kind === 'break' && fileText.slice(from, to).trim() !== '') continue;
    const last = spans.at(-1);
    if (last?.end === from) spans[spans.length - 1] = { start: last.start, end: to };
    else spans.push({ start: from, end: to });
  }
  return spans;
}

/** The splices of the file for an edit of a segment; none if it touches protected text. */
export function splicesOf(
  segment: StitchedSegment,
  edit: Omit<Edit, 'segment' | 'original'>,
  escapeProse: Escape,
): Splice[] {
  if (touchesProtected(segment, edit.start, edit.end)) return [];
  const pieces = piecesIn(segment, edit.start, edit.end);
  const receivers = pieces.filter((piece) => piece.kind !== 'break');
  if (receivers.length === 0) {
    const text = pieces.length > 0 ? edit.text.trim() : edit.text;
    const place = insertionPlace(segment, edit.start);
    return place === undefined || text === '' ? [] : [{ start: place, end: place, text: escapeProse(text, place) }];
  }
  const { start, end, text } = withoutOuterBreaks(edit, receivers);
  const parts = distribute(segment.text.slice(start, end), text, cutsBetween(pieces, start));
  return receivers.flatMap((piece, i) =>
    spliceInPiece(segment.text, piece, { start, end, text: parts[i] }, escapeProse),
  );
}

function withoutOuterBreaks({ start, end, text }: Splice, receivers: readonly Piece[]): Splice {
  const from = Math.max(start, receivers[0].start);
  const to = Math.min(end, receivers[receivers.length - 1].end);
  const trimmed = from > start ? text.trimStart() : text;
  return { start: from, end: to, text: to < end ? trimmed.trimEnd() : trimmed };
}

/** There is one cut between two receivers: a break, or the common edge of two pieces. */
function cutsBetween(pieces: readonly Piece[], start: number): Cut[] {
  const cuts: Cut[] = [];
  let pendingBreak: number | undefined;
  let hasReceiver = false;
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      pendingBreak ??= piece.start;
      continue;
    }
    if (hasReceiver) cuts.push({ offset: (pendingBreak ?? piece.start) - start, isBreak: pendingBreak !== undefined });
    hasReceiver = true;
    pendingBreak = undefined;
  }
  return cuts;
}

function spliceInPiece(prose: string, piece: Piece, edit: Splice, escapeProse: Escape): Splice[] {
  const start = Math.max(edit.start, piece.start);
  const end = Math.min(edit.end, piece.end);
  const before = prose.slice(start, end);
  if (before === edit.text) return [];
  if (piece.kind === 'reference') {
    const whole = prose.slice(piece.start, start) + edit.text + prose.slice(end, piece.end);
    return [{ start: piece.fileStart, end: piece.fileEnd, text: escapeProse(whole, piece.fileStart) }];
  }
  const { prefix, suffix } = commonEnds(before, edit.text);
  const fileStart = piece.fileStart + start - piece.start + prefix;
  const fileEnd = piece.fileStart + end - piece.start - suffix;
  const text = edit.text.slice(prefix, edit.text.length - suffix);
  return [{ start: fileStart, end: fileEnd, text: escapeProse(text, fileStart) }];
}

/** The length of the common prefix of two texts, and of the common suffix of the rest; characters are not split. */
function commonEnds(a: string, b: string): { prefix: number; suffix: number } {
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  if (splitsPair(a, prefix) || splitsPair(b, prefix)) prefix--;
  let suffix = 0;
  while (suffix < shorter - prefix && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix++;
  if (splitsPair(a, a.length - suffix) || splitsPair(b, b.length - suffix)) suffix--;
  return { prefix, suffix };
}

/** The place in the file for an insertion at `offset` of a segment: after the letter before it, otherwise before the next. */
function insertionPlace({ pieces }: StitchedSegment, offset: number): number | undefined {
  const isWritable = (piece: Piece) => piece.kind === 'text' || piece.kind === 'reference';
  const before = pieces.find((piece) => isWritable(piece) && piece.start < offset && offset <= piece.end);
  if (before?.kind === 'text') return before.fileStart + offset - before.start;
  if (before) return before.fileEnd;
  return pieces.find((piece) => isWritable(piece) && piece.start === offset)?.fileStart;
}

/** The pieces that overlap `[start, end)`. */
function piecesIn({ pieces }: StitchedSegment, start: number, end: number): Piece[] {
  const first = partitionPoint(pieces.length, (i) => pieces[i].end <= start);
  let last = first;
  while (last < pieces.length && pieces[last].start < end) last++;
  return pieces.slice(first, last);
}
