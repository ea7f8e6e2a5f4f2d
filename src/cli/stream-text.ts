import { UngarbleError } from '../errors.ts';
import { cutAtParagraphs } from '../node/cut-stream.ts';
import { mapInOrder } from '../node/map-in-order.ts';
import type { Sink } from '../node/rewrite-file.ts';
import { FILE_BEGINNING, type Origin, type Reporter, reportedPart } from '../report/report.ts';
import type { Edit } from '../suggest/edits.ts';
import { positionAfter } from '../text/position.ts';
import { type CorrectedPart, correctPart, type TextBytes, type TextTask } from './correct-part.ts';
import type { Input } from './find-inputs.ts';
import { type Job, readInput } from './job.ts';
import { addFindings, emptyTally, type Tally } from './tally.ts';

/** Parts that are worked on at a time; more than one only where other threads do the work. */
const IN_FLIGHT = 1;

/** Where the outcome goes: the text, the report, the list of what was corrected. */
export interface TextOutput {
  readonly text?: Sink;
  /** Gets the corrections, in offsets of the whole text. */
  readonly edits?: Edit[];
  readonly report?: { readonly reporter: Reporter; readonly sink: Sink };
}

/** Reads a text, part by part, and writes what comes of it. */
export async function streamText(input: Input, task: TextTask, job: Job, output: TextOutput): Promise<Tally> {
  const tally = emptyTally();
  const { text, report } = output;
  await report?.sink(report.reporter.startFile(input.name));
  try {
    let origin = FILE_BEGINNING;
    const work = (part: TextBytes) => correctPart(part, task, job.corrector);
    const parts = mapInOrder(textBytes(readInput(input, job)), work, IN_FLIGHT);
    for await (const part of placeErrors(parts, () => origin)) {
      await text?.(part.mark + part.corrected);
      const reported = reportedPart(input.name, part.text, origin, part.findings);
      await report?.sink(report.reporter.part(task.fix ? { ...reported, corrected: part.corrected } : reported));
      output.edits?.push(...part.edits.map((edit) => shiftEdit(edit, origin.offset)));
      addFindings(tally, part.findings, part.edits.length);
      const end = positionAfter(origin.position, reported.lines.positionAt(part.text.length));
      origin = { offset: origin.offset + part.text.length, position: end };
    }
  } finally {
    await report?.sink(report.reporter.endFile());
  }
  return tally;
}

function shiftEdit(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by };
}

async function* textBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<TextBytes> {
  let first = true;
  for await (const bytes of cutAtParagraphs(source)) {
    yield { bytes, first };
    first = false;
  }
}

/** Counts the lines of errors from the beginning of the file. */
async function* placeErrors(
  parts: AsyncIterable<CorrectedPart>,
  originOf: () => Origin,
): AsyncGenerator<CorrectedPart> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    const linesBefore = originOf().position.line - 1;
    const problems = error.problems.map(({ line, message }) => ({
      ...(line !== undefined && { line: line + linesBefore }),
      message,
    }));
    throw new UngarbleError(error.code, problems);
  }
}
