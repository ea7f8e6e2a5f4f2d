import { formatProblem, UngarbleError } from '../errors.ts';
import { cutAtLines } from '../node/cut-stream.ts';
import { mapInOrder } from '../node/map-in-order.ts';
import type { Sink } from '../node/rewrite-file.ts';
import { correctLines, type LineTask } from './correct-lines.ts';
import type { Input } from './find-inputs.ts';
import { type Job, readInput, warn } from './job.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** Batches that are worked on at a time; more than one only where other threads do the work. */
const IN_FLIGHT = 1;

/**
 * Reads JSON lines, batch by batch, and writes what comes of them. Bad lines are reported on standard error.
 *
 * @throws UngarbleError `file` at the first bad line in strict mode
 */
export async function streamLines(input: Input, task: LineTask, job: Job, sink: Sink): Promise<Tally> {
  const tally = emptyTally();
  let linesBefore = 0;
  const batches = cutAtLines(readInput(input, job));
  for await (const batch of mapInOrder(batches, (lines) => correctLines(lines, task, job.corrector), IN_FLIGHT)) {
    await sink(batch.output);
    addTally(tally, batch.tally);
    for (const { line, message } of batch.problems) {
      const problem = { file: input.name, line: linesBefore + line, message };
      if (task.strict) throw new UngarbleError('file', [problem]);
      await warn(job, formatProblem(problem));
    }
    linesBefore += batch.lines;
  }
  return tally;
}
