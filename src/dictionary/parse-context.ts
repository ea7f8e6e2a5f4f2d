import type { Problem } from '../errors.ts';
import type { Source } from './dictionary.ts';

/** Keys and indexes that lead from the whole dictionary to one value in it. */
export type Path = readonly (string | number)[];

/** Which part of a field is meant: its value, or the word before the colon. */
export type Part = 'key' | 'value';

/** Finds where a value, or the key before it, was written. */
export type Locate = (path: Path, part: Part) => { readonly line: number; readonly column: number } | undefined;

/** What the readers of a dictionary share: where things stand, and the problems found so far. */
export interface ParseContext {
  readonly file?: string;
  readonly problems: Problem[];
  readonly report: (path: Path, message: string, part?: Part) => void;
  /** Undefined when neither file nor position is known. */
  readonly sourceOf: (path: Path) => Source | undefined;
}

export function createParseContext(file?: string, locate?: Locate): ParseContext {
  const problems: Problem[] = [];
  const place = (path: Path, part: Part): Source => ({ ...(file !== undefined && { file }), ...locate?.(path, part) });
  return {
    file,
    problems,
    report(path, message, part = 'value') {
      const where = locate ? '' : writtenPath(path);
      problems.push({ ...place(path, part), message: where ? `${where}: ${message}` : message });
    },
    sourceOf: (path) => (file === undefined && !locate ? undefined : place(path, 'value')),
  };
}

/** `entries[3].aliases[0]`: the place of a problem in an object that has no lines. */
function writtenPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, '');
}
