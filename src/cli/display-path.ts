import { isAbsolute, relative } from 'node:path';

/** A path as the user would write it: relative to the working folder if it lies in there. */
export function displayPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const fromHere = relative(cwd, path);
  return fromHere.startsWith('..') || fromHere === '' ? path : fromHere;
}
