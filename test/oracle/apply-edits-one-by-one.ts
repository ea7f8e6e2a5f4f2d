import type { Edit } from '../../src/suggest/edits.ts';

/** Applies edits from the last to the first, each by cutting the whole string. */
export function applyEditsOneByOne(segments: readonly string[], edits: readonly Edit[]): string[] {
  const result = [...segments];
  for (const { segment, start, end, text } of [...edits].reverse()) {
    result[segment] = result[segment].slice(0, start) + text + result[segment].slice(end);
  }
  return result;
}
