// Corrects JSON lines with several workers over Redis, in one command:
//   npx tsx examples/cluster/run.ts LEXICON FIELD [WORKERS] < in.jsonl > out.jsonl
// Without REDIS_URL it starts its own redis-server. With REDIS_URL, workers on other hosts can take part, and WORKERS may be 0. With
// RUN=NAME as well, the same command continues the run after a crash.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BATCH_LINES, coordinate } from './coordinate.ts';
import { startRedis } from './start-redis.ts';

/** Set by hand: a few batches are queued per worker. */
const BATCHES_PER_WORKER = 4;
/** Minimum, because the number of workers on other hosts is unknown. */
const LEAST_WINDOW = 64;

const [lexicon, field, count = '2'] = process.argv.slice(2);
if (lexicon === undefined || field === undefined) {
  console.error('usage: run.ts LEXICON FIELD [WORKERS] < in.jsonl > out.jsonl');
  process.exit(2);
}
const { REDIS_URL, RUN = randomUUID() } = process.env;
const own = REDIS_URL === undefined ? await startRedis() : undefined;
const redis = own?.url ?? (REDIS_URL as string);
const workers = Array.from({ length: Number(count) }, (): ChildProcess => {
  const program = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const parameters = ['--import', import.meta.resolve('tsx'), program, lexicon];
  return spawn(process.execPath, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, REDIS_URL: redis },
  });
});
const gone = workers.map(async (worker) => worker.exitCode ?? worker.signalCode ?? once(worker, 'exit'));
const done = coordinate(process.stdin, process.stdout, {
  redis,
  run: RUN,
  field,
  batchLines: BATCH_LINES,
  window: Math.max(LEAST_WINDOW, BATCHES_PER_WORKER * workers.length),
  onBadLine: (line) => console.error(`<stdin>:${line}: not a JSON object with text in "${field}"`),
});
// With an external Redis, workers on other hosts may still join.
const abandoned = own && Promise.all(gone).then(() => Promise.reject(new Error('all workers have ended')));
try {
  await Promise.race(abandoned ? [done, abandoned] : [done]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
} finally {
  for (const worker of workers) worker.kill();
  await Promise.all(gone);
  await own?.stop();
}
