import { type Problem, UngarbleError } from '../errors.ts';
import { parseJsonSource } from '../format/json-source.ts';

/** @throws UngarbleError `file`, with the position */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Not every engine reports the position.
    parseJsonSource(text);
    throw error;
  }
}

/** One value per line; blank lines are skipped. @throws UngarbleError `file`, with every line that is not JSON */
export function readJsonLines(text: string): unknown[] {
  const problems: Problem[] = [];
  const values = text.split(/\r\n|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [readJson(line)];
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, line: index + 1 })));
      return [];
    }
  });
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return values;
}

export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The member at a path; undefined if there is none. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list; empty for any other value. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of a list; a single string counts as a list of one. */
export function asTexts(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}

/** The members of an object; empty for any other value. */
export function asMembers(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
