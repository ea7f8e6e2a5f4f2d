import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Job, Queue, QueueEvents } from 'bullmq';
import { type Batch, type CorrectedBatch, connectionTo, QUEUE } from './queue.ts';

/** Set by hand: this many articles take about a second. */
export const BATCH_LINES = 200;

export interface CoordinateOptions {
  readonly redis: string;
  /** Name of the run: unique on this Redis, and the same when continuing after a crash. */
  readonly run: string;
  readonly field: string;
  /** Lines per job. */
  readonly batchLines: number;
  /** Maximum number of jobs in Redis, which bounds its memory. */
  readonly window: number;
  /** Called for each bad line, counted from 1. */
  readonly onBadLine: (line: number) => void;
}

/**
 * Sends JSON lines to the workers and writes the results in order. The id of a job consists of the run, its position and the
 * hash of its lines, so that submitting it again after a crash finds the existing job, done or not.
 */
export async function coordinate(input: Readable, output: Writable, options: CoordinateOptions): Promise<void> {
  const connection = connectionTo(options.redis);
  const queue = new Queue<Batch, CorrectedBatch>(QUEUE, { connection });
  const events = new QueueEvents(QUEUE, { connection });
  try {
    await events.waitUntilReady();
    let linesBefore = 0;
    const pending: Job<Batch, CorrectedBatch>[] = [];
    const finishFirst = async () => {
      const job = pending.shift() as Job<Batch, CorrectedBatch>;
      const { lines, bad } = await job.waitUntilFinished(events);
      for (const number of bad) options.onBadLine(linesBefore + number + 1);
      linesBefore += lines.length;
      if (!output.write(`${lines.join('\n')}\n`)) await once(output, 'drain');
      // A job is removed only after its result was written.
      await job.remove();
    };
    let place = 0;
    for await (const lines of batchesOf(input, options.batchLines)) {
      const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
      const jobId = `${options.run}-${place++}-${hash}`;
      pending.push(await queue.add('batch', { lines, field: options.field }, { jobId }));
      if (pending.length >= options.window) await finishFirst();
    }
    while (pending.length > 0) await finishFirst();
  } finally {
    await events.close();
    await queue.close();
  }
}

async function* batchesOf(input: Readable, size: number): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(line);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
