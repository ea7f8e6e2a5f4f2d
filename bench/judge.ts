import type { BenchText, PlantedGarble } from './bench-text.ts';
import type { Found } from './contender.ts';

/** Counts for the scanned part of a text. */
export interface Verdict {
  /** Planted garbles. */
  readonly garbles: number;
  /** Garbles with any finding. */
  readonly found: number;
  /** Garbles for which the planted name was proposed. */
  readonly right: number;
  /** Corrections of tier `fix`, anywhere. */
  readonly sure: number;
  readonly sureRight: number;
}

/** @param found one list for each of the first segments; segments without a list were not scanned */
export function judge({ segments, garbles }: BenchText, found: readonly (readonly Found[])[]): Verdict {
  const scanned = garbles.filter(({ segment }) => segment < found.length);
  const bySegment: PlantedGarble[][] = segments.map(() => []);
  for (const garble of scanned) bySegment[garble.segment].push(garble);
  const seen = new Set<PlantedGarble>();
  const restored = new Set<PlantedGarble>();
  let [sure, sureRight] = [0, 0];
  for (const [segment, list] of found.entries()) {
    for (const { name, start = 0, end = 0, sure: isSure } of list) {
      if (segments[segment].slice(start, end) === name) continue;
      const garble = bySegment[segment].find(({ at, garbled }) => start < at + garbled.length && at < end);
      const isRight = garble !== undefined && restores(segments[segment], { name, start, end }, garble);
      if (garble) seen.add(garble);
      if (garble && isRight) restored.add(garble);
      if (isSure) sure++;
      if (isSure && isRight) sureRight++;
    }
  }
  return { garbles: scanned.length, found: seen.size, right: restored.size, sure, sureRight };
}

/** Whether the change restores the original text: correcting only the surname is right if only that was garbled. */
function restores(text: string, change: { name: string; start: number; end: number }, garble: PlantedGarble): boolean {
  const from = Math.min(change.start, garble.at);
  const to = Math.max(change.end, garble.at + garble.garbled.length);
  const changed = text.slice(from, change.start) + change.name + text.slice(change.end, to);
  return changed === text.slice(from, garble.at) + garble.name + text.slice(garble.at + garble.garbled.length, to);
}
