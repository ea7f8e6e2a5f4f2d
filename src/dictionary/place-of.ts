import type { Source } from './dictionary.ts';

/** Where something stands, to be put behind it in a message: ` (people.yaml:12)`, or nothing where that is not known. */
export function placeOf(source: Source | undefined): string {
  const place = [source?.file, source?.line].filter((part) => part !== undefined).join(':');
  return place && ` (${place})`;
}
