import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { html } from '../../src/format/html.ts';
import { plain } from '../../src/format/plain.ts';

const FORMATS = new Map([
  ['.txt', plain],
  ['.html', html],
]);

/** The texts in a folder, each as its paragraphs. Files that are neither text nor HTML are skipped. */
export function readProse(folder: string): (readonly string[])[] {
  return readdirSync(folder).flatMap((name) => {
    const format = FORMATS.get(path.extname(name));
    return format ? [format.read(readFileSync(path.join(folder, name), 'utf8')).segments] : [];
  });
}
