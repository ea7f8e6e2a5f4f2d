import { FILE_BEGINNING, reportedPart } from '../report/report.ts';
import type { Edit } from '../suggest/edits.ts';
import { afterEdits, type CorrectedProse, inFile, type TextTask } from './correct-prose.ts';
import type { FileInFormat } from './read-in-format.ts';
import { replacedBytes } from './replaced-bytes.ts';
import type { TextOutput } from './stream-text.ts';
import { addFindings, emptyTally, type Tally } from './tally.ts';

/** Writes the results for a file that was read whole. */
export async function writeCorrected(
  name: string,
  { prose, bytes, mark, isText, withEdits }: FileInFormat,
  task: TextTask,
  { findings, edits }: CorrectedProse,
  { text, edits: log, replaced, report }: TextOutput,
): Promise<Tally> {
  const corrected = withEdits(edits);
  const shown = inFile(findings, prose);
  if (report) {
    const { reporter, sink } = report;
    const part =
      task.fix && !reporter.comparesTexts
        ? reportedPart(name, corrected.text, FILE_BEGINNING, inFile(afterEdits(findings, edits), corrected.readAgain()))
        : { ...reportedPart(name, prose.text, FILE_BEGINNING, shown), corrected: corrected.text, mark };
    await sink(reporter.startFile(name) + reporter.part(part) + reporter.endFile());
  }
  await text?.(corrected.bytes);
  if (isText && edits.length > 0) {
    if (log) for (const edit of await editsOfFile(prose.text, corrected.text)) log.push(edit);
  } else if (edits.length > 0) replaced?.push(replacedBytes(bytes, corrected.bytes));
  const tally = emptyTally();
  addFindings(tally, shown, task.fix ? edits.length : 0);
  return tally;
}

/** An edit of a segment may be in several pieces in the file, so the difference of the texts is logged. */
async function editsOfFile(before: string, after: string): Promise<Edit[]> {
  const { editsBetween } = await import('../learn/align-words.ts');
  return editsBetween(before, after);
}
