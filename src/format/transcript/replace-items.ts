import { itemsOf, type JsonNode } from '../json-source.ts';
import type { Splice } from '../prose-file.ts';

/** Replaces adjacent items of a list by others with the same layout. */
export function replaceItems(
  text: string,
  list: JsonNode,
  run: readonly JsonNode[],
  written: readonly string[],
): Splice {
  const siblings = itemsOf(list);
  const first = siblings.indexOf(run[0]);
  const { start } = run[0];
  const { end } = run[run.length - 1];
  const [left, right] = first > 0 ? siblings.slice(first - 1, first + 1) : siblings;
  if (written.length > 0) {
    const separator = right ? text.slice(left.end, right.start) : ', ';
    return { start, end, text: written.join(separator) };
  }
  if (first > 0) return { start: left.end, end, text: '' };
  const next = siblings[siblings.indexOf(run[run.length - 1]) + 1];
  return { start, end: next ? next.start : end, text: '' };
}
