import { isAbsolute, relative } from 'node:path';

/** A path for display: relative to the working folder if it is inside it. */
export function displayPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const fromHere = relative(cwd, path);
  return fromHere.startsWith('..') || fromHere === '' ? path : fromHere;
}
