import type { Stitcher } from './stitch.ts';

/** A character reference, or white space with a line break, which is rendered as one space. */
const SPECIAL = /&(?:#(?:x[0-9a-f]+|[0-9]+)|[a-z][a-z0-9]*);?|[ \t\f]*[\r\n]\s*/gi;

interface MarkupText {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The text read by the parser. */
  readonly value: string;
  /** Resolves character references. */
  readonly decode: (raw: string) => string;
}

/**
 * Adds the text of an HTML or XML file. If it differs from the parser's text (a parser may drop, move or join text), it is protected, as an edit
 * there would not be reliable.
 */
export function addMarkupText(stitcher: Stitcher, { file, start, end, value, decode }: MarkupText): void {
  const raw = file.slice(start, end);
  if (decode(raw).replace(/\r\n?/g, '\n') !== value) {
    stitcher.addProtected(start, end);
    return;
  }
  let from = 0;
  for (const match of raw.matchAll(SPECIAL)) {
    const [found] = match;
    const at = start + match.index;
    const decoded = found.startsWith('&') ? decode(found) : ' ';
    if (decoded === found) continue;
    stitcher.addText(start + from, at);
    if (found.startsWith('&')) stitcher.addReference(at, at + found.length, decoded);
    else stitcher.addBreak(at, at + found.length);
    from = match.index + found.length;
  }
  stitcher.addText(start + from, end);
}

/** Escapes characters that would begin markup in HTML, XML or WebVTT. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
