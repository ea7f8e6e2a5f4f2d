import type { TextFormat } from './format.ts';
import { type Line, linesOf } from './lines.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** Plain text: each paragraph, up to a blank line, is a segment. Wrapped lines are joined. */
export const plain: TextFormat = {
  content: 'text',
  name: 'plain',
  read(text) {
    const stitcher = createStitcher(text);
    addPlainText(stitcher, text, 0, text.length);
    return createProseFile(text, stitcher.finish());
  },
};

/** Adds `[start, end)` of the file as paragraphs. */
export function addPlainText(stitcher: Stitcher, text: string, start: number, end: number): void {
  let paragraph: Line[] = [];
  for (const line of linesOf(text, start, end)) {
    if (line.start < line.end) paragraph.push(line);
    else {
      addParagraph(stitcher, text, paragraph);
      paragraph = [];
    }
  }
  addParagraph(stitcher, text, paragraph);
}

function addParagraph(stitcher: Stitcher, text: string, lines: readonly Line[]): void {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.lineStart), 0);
  lines.forEach((line, i) => {
    stitcher.addText(line.start, line.end);
    const next = lines[i + 1];
    if (next) stitcher.addBreak(line.end, next.start, isWrapped(text, line, next, width) ? ' ' : '\n');
  });
  stitcher.endSegment();
}

/** Narrower text is verse, a list or a table, whose lines are separate. */
const LEAST_WRAP_WIDTH = 40;

/** A line is wrapped if the first word of the next line would not have fitted into the width of the paragraph. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (width < LEAST_WRAP_WIDTH) return false;
  const room = width - (line.end - line.lineStart) - 1;
  const word = text.slice(next.start, Math.min(next.end, next.start + room + 1));
  return word.length > room && !/\s/u.test(word);
}
