import { formatProblem, UngarbleError } from '../errors.ts';
import { cutAtLines } from '../node/cut-stream.ts';
import { mapInOrder } from '../node/map-in-order.ts';
import type { Sink } from '../node/rewrite-file.ts';
import { whenInTurn } from '../node/when-in-turn.ts';
import type { LineTask } from './correct-lines.ts';
import { type InputInTurn, type Job, readInput, warn } from './job.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';

/** Size of a batch in bytes: at most a second's work, so that no thread is busy for long when the others are done. */
const BATCH = 32 * 1024;
/** Batches in progress per thread before the first is written: lines take unequal time. */
const BATCHES_AHEAD = 4;

/**
 * Corrects JSON lines in batches and writes them in order. Bad lines are reported on standard error.
 *
 * @throws UngarbleError `file` at the first bad line in strict mode, or if every line was bad
 */
export async function streamLines(input: InputInTurn, task: LineTask, job: Job, sink: Sink): Promise<Tally> {
  const tally = emptyTally();
  let linesBefore = 0;
  let badLines = 0;
  let goodLines = 0;
  const { workers } = job;
  const work = (batch: Buffer) => workers.do('lines', { batch, task });
  const ahead = workers.ahead === 1 ? 1 : workers.ahead * BATCHES_AHEAD;
  const batches = mapInOrder(cutAtLines(readInput(input, job), BATCH), work, ahead);
  for await (const batch of await whenInTurn(batches, input.turn)) {
    await sink(batch.output);
    addTally(tally, batch.tally);
    for (const found of batch.problems) {
      const problem = { ...found, file: input.name, line: linesBefore + found.line };
      if (task.strict) throw new UngarbleError('file', [problem]);
      await warn(job, formatProblem(problem));
    }
    linesBefore += batch.lines;
    badLines += batch.problems.length;
    goodLines += batch.lines - batch.blankLines - batch.problems.length;
  }
  if (badLines > 0 && goodLines === 0)
    throw new UngarbleError('file', [
      { file: input.name, message: `no line has text in "${task.field}": check --field` },
    ]);
  return tally;
}
