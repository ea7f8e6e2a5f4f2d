import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/** A line and column as shown by editors. Both count from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. A line includes its ending: LF, CRLF or CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset in UTF-16 code units; one outside the text is clamped to its nearer end. */
  positionAt(offset: number): Position;
  /** The span of a line, counted from 1, without its ending; empty for a line that does not exist. */
  lineSpan(line: number): Span;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Indexes the lines of a text in one pass. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const place = Math.min(Math.max(offset, 0), text.length);
      const line = Math.max(0, partitionPoint(starts.length, (i) => starts[i] <= place) - 1);
      return { line: line + 1, column: place - starts[line] + 1 };
    },
    lineSpan(line) {
      const start = starts[line - 1];
      if (start === undefined) return { start: text.length, end: text.length };
      if (line === starts.length) return { start, end: text.length };
      let end = starts[line];
      if (text.charCodeAt(end - 1) === LINE_FEED) end -= 1;
      if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
      return { start, end };
    },
  };
}

/** Converts a position in a part of a text to one in the whole text; `origin` is the position at which the part begins. */
export function positionAfter(origin: Position, position: Position): Position {
  const line = origin.line + position.line - 1;
  return { line, column: position.line === 1 ? origin.column + position.column - 1 : position.column };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    starts.push(at + 1);
  }
  return starts;
}
