import { applyEdits, type Edit } from '../suggest/edits.ts';
import type { LocatedFinding, ReportedPart, Reporter, Summary } from './report.ts';

/** A whole file with what was found in it, sorted by place. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  /** The corrected text as `fix` made it. Without it, a report that needs one applies the best suggestions. */
  readonly corrected?: string;
}

/** Which findings a report takes as applied: those that `fix` would write at this tier. */
export type AppliedTier = 'fix' | 'suggest';

/** A report made of pieces, each about one whole file. */
export interface FileReport {
  /** Whether it shows texts as they were beside what became of them. */
  readonly comparesTexts?: boolean;
  readonly start?: () => string;
  readonly file: (checked: CheckedFile) => string;
  readonly end?: (summary: Summary) => string;
}

/** Puts the parts of each file, which must follow one another without gaps, together again: memory is bounded by the largest file. */
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
  if (parts.every(({ corrected }) => corrected === undefined)) return { file, text, findings };
  return { file, text, findings, corrected: parts.map((part) => part.corrected ?? part.text).join('') };
}

/** Whether the best suggestion of a finding is written at a tier. */
export function isApplied({ tier, suggestions }: LocatedFinding, applied: AppliedTier): boolean {
  return suggestions.length > 0 && tier !== 'flag' && (tier === 'fix' || applied === 'suggest');
}

/** Whether the span of the file holds the words of the finding and nothing else: markup between them cannot be replaced blindly. */
export function isPlain({ text }: CheckedFile, finding: LocatedFinding): boolean {
  return text.slice(finding.start, finding.end) === finding.text;
}

/** The text with its corrections. */
export function correctedText(checked: CheckedFile, applied: AppliedTier): string {
  if (checked.corrected !== undefined) return checked.corrected;
  const edits = checked.findings
    .filter((finding) => isApplied(finding, applied) && isPlain(checked, finding))
    .map(({ start, end, text, suggestions }): Edit => {
      return { segment: 0, start, end, text: suggestions[0].text, original: text };
    });
  return applyEdits([checked.text], edits)[0];
}
