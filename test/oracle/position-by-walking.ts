import type { Position } from '../../src/text/position.ts';

/** Line and column of an offset, from 1, by cutting the text before it at its line endings. An offset within \r\n belongs to the line before. */
export function positionByWalking(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const endsInsideBreak = before.endsWith('\r') && text[offset] === '\n';
  const lines = (endsInsideBreak ? before.slice(0, -1) : before).split(/\r\n|\n|\r/);
  return { line: lines.length, column: lines[lines.length - 1].length + 1 + (endsInsideBreak ? 1 : 0) };
}
