import type { Problem } from '../errors.ts';
import type { Source } from './dictionary.ts';

/** Keys and indexes from the root of the dictionary to a value. */
export type Path = readonly (string | number)[];

/** The part of a field: its value, or its key. */
export type Part = 'key' | 'value';

/** Returns the source position of a value or of its key. */
export type Locate = (path: Path, part: Part) => { readonly line: number; readonly column: number } | undefined;

/** Shared state of the dictionary parsers: source positions, and the problems found so far. */
export interface ParseContext {
  readonly file?: string;
  readonly problems: Problem[];
  readonly report: (path: Path, message: string, part?: Part) => void;
  /** Undefined if neither file nor position is known. */
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

/** `entries[3].aliases[0]`: the location of a problem in an object without line numbers. */
function writtenPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, '');
}
