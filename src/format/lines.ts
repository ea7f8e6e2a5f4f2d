/** A line of a file: `[start, end)` is its content without white space at the ends; both are equal for a blank line. */
export interface Line {
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The lines of `[start, end)`. A line ends with LF, CRLF or CR. */
export function* linesOf(text: string, start: number, end: number): Generator<Line> {
  for (let lineStart = start; lineStart < end; ) {
    let lineEnd = lineStart;
    while (lineEnd < end && !endsLine(text.charCodeAt(lineEnd))) lineEnd++;
    const content = text.slice(lineStart, lineEnd);
    const leading = content.length - content.trimStart().length;
    yield { lineStart, start: lineStart + leading, end: lineStart + Math.max(leading, content.trimEnd().length) };
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
}

function endsLine(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
