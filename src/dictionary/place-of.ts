import type { Source } from './dictionary.ts';

/** A source position for the end of a message: ` (people.yaml:12)`; empty if unknown. */
export function placeOf(source: Source | undefined): string {
  const place = [source?.file, source?.line].filter((part) => part !== undefined).join(':');
  return place && ` (${place})`;
}
