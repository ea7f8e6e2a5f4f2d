import { requireText } from '../dictionary/require-argument.ts';
import type { Finding, Tier } from '../suggest/finding.ts';
import { createLineIndex, type LineIndex, type Position, positionAfter } from '../text/position.ts';
import { requireFindingsIn, requireOrigin } from './check-arguments.ts';

/** A finding with its place in the file: `start` and `end` count from the beginning of the file's text, lines and columns from 1. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The position at which a part of a file begins. */
export interface Origin {
  /** Number of UTF-16 code units before it. */
  readonly offset: number;
  readonly position: Position;
}

/** A part of a file, or all of it, with its findings. */
export interface ReportedPart {
  readonly file: string;
  readonly text: string;
  readonly origin: Origin;
  readonly lines: LineIndex;
  readonly findings: readonly LocatedFinding[];
  /** The corrected text, if `fix` has run. */
  readonly corrected?: string;
  /** The byte order mark of the file, which its text does not have. */
  readonly mark?: string;
}

/** Counts for the end of a report. */
export interface Summary {
  /** Files that could be read. */
  readonly files: number;
  readonly findings: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Corrections that were written. */
  readonly applied: number;
}

/**
 * Turns findings into text, piece by piece, so that nothing has to be held: `start`, then for each file `startFile`, a
 * `part` for each piece and `endFile`, then `end`. The pieces, put together, are the report.
 */
export interface Reporter {
  /** Whether it compares original and corrected texts. */
  readonly comparesTexts?: boolean;
  start(): string;
  startFile(file: string): string;
  part(part: ReportedPart): string;
  endFile(): string;
  end(summary: Summary): string;
}

/** The origin of a part that is the whole file, or the first. */
export const FILE_BEGINNING: Origin = { offset: 0, position: { line: 1, column: 1 } };

/**
 * Converts a part for reporters: findings get their positions in the file.
 * @param origin position of the part in the file
 * @param findings in one segment, which is the whole of `text`
 * @throws UngarbleError `option` for arguments of the wrong type, and for findings in another text
 */
export function reportedPart(file: string, text: string, origin: Origin, findings: readonly Finding[]): ReportedPart {
  requireText(file, 'reportedPart takes the name of a file as text');
  requireText(text, 'reportedPart takes the text of a part');
  requireOrigin(origin);
  requireFindingsIn(text, findings);
  const lines = createLineIndex(text);
  const placeOf = (offset: number) => positionAfter(origin.position, lines.positionAt(offset));
  const located = findings.map((finding): LocatedFinding => {
    const { line, column } = placeOf(finding.start);
    const { line: endLine, column: endColumn } = placeOf(finding.end);
    const start = origin.offset + finding.start;
    const end = origin.offset + finding.end;
    return { ...finding, start, end, line, column, endLine, endColumn };
  });
  return { file, text, origin, lines, findings: located };
}
