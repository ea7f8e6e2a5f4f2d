import type { Corrector } from '../corrector.ts';
import { editsBetween } from '../learn/align-words.ts';
import { FILE_BEGINNING, reportedPart } from '../report/report.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding } from '../suggest/finding.ts';
import type { TextTask } from './correct-part.ts';
import type { FileInFormat } from './read-in-format.ts';
import type { TextOutput } from './stream-text.ts';
import { addFindings, emptyTally, type Tally, unapplied } from './tally.ts';

/** Corrects a file that has been read whole, and writes what comes of it. Findings point into the file. */
export async function correctFile(
  name: string,
  file: FileInFormat,
  task: TextTask,
  corrector: Corrector,
  { text, edits, report }: TextOutput,
): Promise<Tally> {
  const { prose } = file;
  const fixed = corrector.fix(prose.segments, { tier: task.tier });
  const made = fixed.edits.filter(({ segment, start, end }) => prose.toFileSpans(segment, start, end).length > 0);
  const reported = fixed.findings.filter(({ tier }) => task.reported.includes(tier));
  const findings = (task.fix ? unapplied(reported, made) : reported).flatMap((finding) => inFile(finding, file));
  const corrected = file.withEdits(made);
  if (report) {
    const part = { ...reportedPart(name, prose.text, FILE_BEGINNING, findings), corrected: corrected.text };
    const { reporter, sink } = report;
    await sink(reporter.startFile(name) + reporter.part(part) + reporter.endFile());
  }
  await text?.(corrected.bytes);
  edits?.push(...editsOfFile(made, prose.text, corrected.text));
  const tally = emptyTally();
  addFindings(tally, findings, task.fix ? made.length : 0);
  return tally;
}

/** None where it touches what is no prose. */
function inFile(finding: Finding, { prose }: FileInFormat): Finding[] {
  const spans = prose.toFileSpans(finding.segment, finding.start, finding.end);
  if (spans.length === 0) return [];
  return [{ ...finding, segment: 0, start: spans[0].start, end: spans[spans.length - 1].end }];
}

function editsOfFile(made: readonly Edit[], before: string, after: string): Edit[] {
  return made.length === 0 ? [] : editsBetween(before, after);
}
