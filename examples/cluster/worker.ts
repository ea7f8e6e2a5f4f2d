// A worker, for any host with access to Redis and the compiled lexicon:
//   REDIS_URL=redis://HOST:6379 npx tsx examples/cluster/worker.ts /shared/names.ungarble
// Start one per processor; all workers of a host share one copy of the lexicon file in memory.
import { Worker } from 'bullmq';
import { createCorrector } from 'ungarble';
import { loadFormat } from 'ungarble/format';
import { loadLexicon } from 'ungarble/node';
import { correctBatch } from './correct-batch.ts';
import { type Batch, type CorrectedBatch, connectionTo, QUEUE } from './queue.ts';

/**
 * If a worker has not renewed its lock for this time, in milliseconds, it is considered dead, and its batch goes to another.
 * Locks are renewed twice in that time, but not during a batch, so this must exceed the time of the longest batch.
 */
const LOCK = Number(process.env.LOCK_MILLISECONDS ?? 60_000);
/** Number of workers that a batch may lose before it is abandoned. */
const LOSSES = 5;

const { REDIS_URL = 'redis://127.0.0.1:6379' } = process.env;
const [lexicon] = process.argv.slice(2);
if (lexicon === undefined) throw new Error('name a lexicon written by ungarble compile');
const corrector = createCorrector(await loadLexicon(lexicon));
const json = await loadFormat('json');
const worker = new Worker<Batch, CorrectedBatch>(QUEUE, async ({ data }) => correctBatch(data, corrector, json), {
  connection: connectionTo(REDIS_URL),
  lockDuration: LOCK,
  stalledInterval: LOCK / 2,
  maxStalledCount: LOSSES,
});
worker.on('error', (error) => console.error(`worker ${process.pid}: ${error.message}`));
await worker.waitUntilReady();
console.log(`worker ${process.pid}: ready`);
process.once('SIGTERM', () => worker.close());
process.once('SIGINT', () => worker.close());
