import type { JsonString } from './json-source.ts';
import type { Stitcher } from './stitch.ts';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** Adds the content of a string, or the part of it without leading and trailing white space. */
export function addJsonString(stitcher: Stitcher, text: string, { start, end }: JsonString, trimmed = false): void {
  let from = start + 1;
  let last = end - 1;
  while (trimmed && from < last && text[from] === ' ') from++;
  while (trimmed && from < last && text[last - 1] === ' ') last--;
  const contentStart = from;
  for (const match of text.slice(from, last).matchAll(ESCAPE)) {
    const at = contentStart + match.index;
    stitcher.addText(from, at);
    stitcher.addReference(at, at + match[0].length, JSON.parse(`"${match[0]}"`));
    from = at + match[0].length;
  }
  stitcher.addText(from, last);
}

export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
