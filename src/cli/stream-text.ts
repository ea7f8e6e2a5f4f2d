import { UngarbleError } from '../errors.ts';
import { cutAtParagraphs } from '../node/cut-stream.ts';
import { mapInOrder } from '../node/map-in-order.ts';
import type { Sink } from '../node/rewrite-file.ts';
import { whenInTurn } from '../node/when-in-turn.ts';
import { FILE_BEGINNING, type Origin, type ReportedPart, type Reporter, reportedPart } from '../report/report.ts';
import type { Edit } from '../suggest/edits.ts';
import { createLineIndex, positionAfter } from '../text/position.ts';
import type { CorrectedPart, TextBytes } from './correct-part.ts';
import type { TextTask } from './correct-prose.ts';
import { type InputInTurn, type Job, readInput } from './job.ts';
import type { ReplacedBytes } from './replaced-bytes.ts';
import { addFindings, emptyTally, type Tally } from './tally.ts';

/** The outputs: the text, the report, the list of edits. */
export interface TextOutput {
  readonly text?: Sink;
  /** Receives the corrections, in offsets of the whole text. */
  readonly edits?: Edit[];
  /** Receives the corrections of a binary format. */
  readonly replaced?: ReplacedBytes[];
  readonly report?: { readonly reporter: Reporter; readonly sink: Sink };
}

/** Corrects a text part by part and writes it in its turn. */
export async function streamText(input: InputInTurn, task: TextTask, job: Job, output: TextOutput): Promise<Tally> {
  const tally = emptyTally();
  const { text, report } = output;
  const { workers } = job;
  const work = (part: TextBytes) => workers.do('part', { part, task });
  const parts = await whenInTurn(mapInOrder(textBytes(readInput(input, job)), work, workers.ahead), input.turn);
  await report?.sink(report.reporter.startFile(input.name));
  try {
    let origin = FILE_BEGINNING;
    let originAfter = FILE_BEGINNING;
    for await (const part of placeErrors(parts, () => origin)) {
      await text?.(part.mark + part.corrected);
      await report?.sink(report.reporter.part(reportOn(part, { input, task, origin, originAfter, report })));
      for (const edit of part.edits) output.edits?.push(shiftEdit(edit, origin.offset));
      addFindings(tally, part.findings, task.fix ? part.edits.length : 0);
      origin = originBeyond(part.text, origin);
      originAfter = originBeyond(part.corrected, originAfter);
    }
  } finally {
    await report?.sink(report.reporter.endFile());
  }
  return tally;
}

interface PartPlace {
  readonly input: InputInTurn;
  readonly task: TextTask;
  /** The start of the part in the original and in the corrected text. */
  readonly origin: Origin;
  readonly originAfter: Origin;
  readonly report: NonNullable<TextOutput['report']>;
}

/** Findings that remain after `fix` are shown in the corrected text, unless the report compares texts. */
function reportOn(part: CorrectedPart, { input, task, origin, originAfter, report }: PartPlace): ReportedPart {
  if (task.fix && !report.reporter.comparesTexts)
    return reportedPart(input.name, part.corrected, originAfter, part.findingsAfter);
  const { mark, text, corrected, findings } = part;
  return { ...reportedPart(input.name, text, origin, findings), corrected, mark };
}

function originBeyond(text: string, { offset, position }: Origin): Origin {
  const end = createLineIndex(text).positionAt(text.length);
  return { offset: offset + text.length, position: positionAfter(position, end) };
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

/** Converts the line numbers of errors from the part to the file. */
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
