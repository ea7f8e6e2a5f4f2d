// A worker, on any host that sees Redis and the compiled lexicon:
//   REDIS_URL=redis://HOST:6379 npx tsx examples/cluster/worker.ts /shared/names.ungarble
// Start as many as there are processors; the operating system holds one copy of the lexicon file for all workers of a host.
import { Worker } from 'bullmq';
import { createCorrector } from 'ungarble';
import { loadFormat } from 'ungarble/format';
import { loadLexicon } from 'ungarble/node';
import { correctBatch } from './correct-batch.ts';
import { type Batch, type CorrectedBatch, connectionTo, QUEUE } from './queue.ts';

/**
 * A worker that has not said for so long (in milliseconds) that it still works has died, and its batch goes to another.
 * It says so twice in that time, but not in the middle of a batch: this must be longer than the longest batch takes.
 */
const LOCK = Number(process.env.LOCK_MILLISECONDS ?? 60_000);
/** How often a batch may lose its worker before it counts as the cause. */
const LOSSES = 5;

const { REDIS_URL = 'redis://127.0.0.1:6379' } = process.env;
const [lexicon] = process.argv.slice(2);
if (lexicon === undefined) throw new Error('name a lexicon that ungarble compile wrote');
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
