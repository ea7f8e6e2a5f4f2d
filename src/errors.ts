/** Where in a file a problem lies. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Problem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** One sentence: what is wrong and, where it helps, what to write instead. */
  readonly message: string;
}

/**
 * What kind of mistake it was:
 * `dictionary` – a dictionary, or an object given as one, breaks the format;
 * `option` – an option has a wrong name, type or range;
 * `file` – a file cannot be read, written or understood;
 * `usage` – the command line was called wrongly;
 * `lexicon` – a compiled lexicon is truncated, altered, foreign or of another version.
 */
export type ErrorCode = 'dictionary' | 'option' | 'file' | 'usage' | 'lexicon';

/** The only error that ungarble throws on purpose. It carries every problem found, not only the first. */
export class UngarbleError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'UngarbleError';
    this.code = code;
    this.problems = problems;
  }
}

/** `file:line:column: message`, leaving out what is not known. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place ? `${place}: ${message}` : message;
}
