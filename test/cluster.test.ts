import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { QueueEvents } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BATCH_LINES, coordinate } from '../examples/cluster/coordinate.ts';
import { connectionTo, QUEUE } from '../examples/cluster/queue.ts';
import { type RunningRedis, startRedis } from '../examples/cluster/start-redis.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { saveLexicon } from '../src/node/save-lexicon.ts';
import { dictionaryOf } from './oracle/entry-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) {
  const message = 'NOT TESTED: examples/cluster needs redis-server (Debian: apt-get install redis-server)';
  if (process.env.CI) throw new Error(message);
  console.warn(message);
}

const SMALL_BATCH = 20;
const BATCHES = 15;
const lexiconFile = path.join(temporaryFolder(), 'names.ungarble');
const lexicon = compileLexicon(dictionaryOf({ name: 'Abbas Araghchi', kind: 'person', garbles: ['Abba Sarah Gucci'] }));
/** Some lines are so long that a worker is always in the midst of a batch. */
const lines = Array.from({ length: SMALL_BATCH * BATCHES - 3 }, (_, id) => {
  if (id % 50 === 49) return `no JSON, line ${id}`;
  if (id % 50 === 48) return '{"text":""}';
  const more = id % SMALL_BATCH === 0 ? 'Nobody else in the room had a question. '.repeat(500) : '';
  return `{ "text": "${more}Abba Sarah Gucci \\u2013 spoke.",  "id": ${id}.0e0 }`;
});
const input = `${lines.join('\n')}\n`;
const expected = input.replaceAll('Abba Sarah Gucci', 'Abbas Araghchi');

describe.skipIf(!hasRedis)('examples/cluster', { timeout: 120_000 }, () => {
  let redis: RunningRedis;
  let events: QueueEvents;
  const children = new Set<ChildProcess>();

  /** An example in a process of its own. */
  function start(program: string, parameters: readonly string[], env: Readonly<Record<string, string>>) {
    const file = path.resolve(import.meta.dirname, '../examples/cluster', program);
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...parameters], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  }

  const startWorker = () => start('worker.ts', [lexiconFile], { REDIS_URL: redis.url, LOCK_MILLISECONDS: '3000' });

  async function kill(child: ChildProcess): Promise<void> {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  /** The output for all lines, and the bad lines. */
  async function correctAll(run: string, batchLines: number) {
    const output = new PassThrough();
    const bad: number[] = [];
    const onBadLine = (line: number) => bad.push(line);
    const options = { redis: redis.url, run, field: 'text', batchLines, window: BATCHES, onBadLine };
    const done = coordinate(Readable.from([input]), output, options).then(() => output.end());
    const [corrected] = await Promise.all([text(output), done]);
    return { corrected, bad };
  }

  beforeAll(async () => {
    await saveLexicon(lexicon, lexiconFile);
    redis = await startRedis();
    events = new QueueEvents(QUEUE, { connection: connectionTo(redis.url) });
    await events.waitUntilReady();
  });

  afterAll(async () => {
    await Promise.all([...children].map(kill));
    await events.close();
    await redis.stop();
  });

  test('one command starts everything', async () => {
    const child = start('run.ts', [lexiconFile, 'text', '2'], {});
    child.stdin.end(input);
    const [corrected, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(code).toBe(0);
    expect(corrected).toBe(expected);
  });

  test('two workers are killed during a batch: nothing is lost or repeated', async () => {
    let stalled = 0;
    events.on('stalled', () => {
      stalled += 1;
    });
    const all = correctAll(randomUUID(), SMALL_BATCH);
    for (let killed = 0; killed < 2; killed++) {
      const worker = startWorker();
      await once(worker.stdout as Readable, 'data');
      await once(events, 'active');
      await kill(worker);
    }
    const survivor = startWorker();
    const { corrected, bad } = await all;
    expect(corrected).toBe(expected);
    expect(bad).toEqual([50, 100, 150, 200, 250]);
    expect(stalled).toBeGreaterThanOrEqual(2);
    await kill(survivor);
  });

  test('the coordinator is killed: the run resumes', async () => {
    const run = randomUUID();
    const completed: string[] = [];
    events.on('completed', ({ jobId }) => {
      if (jobId.startsWith(run)) completed.push(jobId);
    });
    const added = once(events, 'added');
    const first = start('run.ts', [lexiconFile, 'text', '0'], { REDIS_URL: redis.url, RUN: run });
    first.stdin.end(lines.slice(0, BATCH_LINES).join('\n'));
    const [{ jobId }] = await added;
    await kill(first);
    const worker = startWorker();
    expect((await correctAll(run, BATCH_LINES)).corrected).toBe(expected);
    // Jobs submitted by the first coordinator are not repeated.
    expect(completed).toHaveLength(Math.ceil(lines.length / BATCH_LINES));
    expect(completed).toContain(jobId);
    await kill(worker);
  });
});
