import { applyEdits, type Edit } from '../suggest/edits.ts';
import { type AppliedTier, isApplied } from '../suggest/is-applied.ts';
import type { LocatedFinding, ReportedPart, Reporter, Summary } from './report.ts';

/** A whole file with its findings, sorted by position. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  /** The text as corrected by `fix`. Without it, a report that needs it applies the best suggestions. */
  readonly corrected?: string;
  /** The byte order mark of the file. */
  readonly mark: string;
}

/** A report that is rendered file by file. */
export interface FileReport {
  /** Whether it compares original and corrected texts. */
  readonly comparesTexts?: boolean;
  readonly start?: () => string;
  readonly file: (checked: CheckedFile) => string;
  readonly end?: (summary: Summary) => string;
}

/** Joins the parts of each file, which must be contiguous; memory is bounded by the largest file. */
export function createFileReporter({
  comparesTexts = false,
  start = () => '',
  file: render,
  end = () => '',
}: FileReport): Reporter {
  let parts: ReportedPart[] = [];
  let name = '';
  return {
    comparesTexts,
    start,
    startFile(file) {
      name = file;
      parts = [];
      return '';
    },
    part(part: ReportedPart) {
      parts.push(part);
      return '';
    },
    endFile() {
      const checked = joinParts(name, parts);
      parts = [];
      return render(checked);
    },
    end,
  };
}

function joinParts(file: string, parts: readonly ReportedPart[]): CheckedFile {
  const text = parts.map((part) => part.text).join('');
  const findings = parts.flatMap((part) => part.findings);
  const mark = parts[0]?.mark ?? '';
  if (parts.every(({ corrected }) => corrected === undefined)) return { file, text, findings, mark };
  return { file, text, findings, mark, corrected: parts.map((part) => part.corrected ?? part.text).join('') };
}

/** Whether the span of the file contains only the words of the finding: markup between them must not be replaced. */
export function isPlain({ text }: CheckedFile, finding: LocatedFinding): boolean {
  return text.slice(finding.start, finding.end) === finding.text;
}

/** The text with its corrections applied. */
export function correctedText(checked: CheckedFile, applied: AppliedTier): string {
  if (checked.corrected !== undefined) return checked.corrected;
  const edits = checked.findings
    .filter((finding) => isApplied(finding, applied) && isPlain(checked, finding))
    .map(({ start, end, text, suggestions }): Edit => {
      return { segment: 0, start, end, text: suggestions[0].text, original: text };
    });
  return applyEdits([checked.text], edits)[0];
}
