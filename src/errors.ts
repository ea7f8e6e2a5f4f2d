/** A problem and its position in a file. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Problem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** One sentence: what is wrong and, if it helps, what to do about it. */
  readonly message: string;
}

/**
 * The kind of error:
 * `dictionary` – a dictionary, or an object given as one, is invalid;
 * `option` – an option or argument has a wrong name, type or range;
 * `file` – a file cannot be read, written or parsed;
 * `usage` – wrong use of the command line;
 * `lexicon` – a compiled lexicon is truncated, damaged, of another version, or not a lexicon.
 */
export type ErrorCode = 'dictionary' | 'option' | 'file' | 'usage' | 'lexicon';

/** The only error that ungarble throws on purpose. It carries all problems found, not only the first. */
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

/** `file:line:column: message`, without unknown parts. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place ? `${place}: ${message}` : message;
}
