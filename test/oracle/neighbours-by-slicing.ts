import type { Reach } from '../../src/lexicon/near-strings.ts';
import { romanisationKey } from '../../src/similarity/romanisation-key.ts';

/** The neighbours of an ASCII string: its initial letters without up to `deletes` of them, and its keys. */
export function neighboursBySlicing(
  string: string,
  { prefix, oneDeleteFrom, twoDeletesFrom }: Reach,
  deletes = 2,
): Set<string> {
  const allowed = string.length >= twoDeletesFrom ? 2 : string.length >= oneDeleteFrom ? 1 : 0;
  let reached = new Set([string.slice(0, prefix)]);
  const neighbours = new Set(reached);
  for (let deleted = 0; deleted < Math.min(deletes, allowed); deleted++) {
    reached = new Set([...reached].flatMap((letters) => [...letters].map((_, at) => without(letters, at))));
    for (const letters of reached) neighbours.add(letters);
  }
  for (const alternate of [false, true]) neighbours.add(`key ${romanisationKey(string, alternate)}`);
  return neighbours;
}

export const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);
