/**
 * Measures memory and speed of `ungarble fix --jsonl` on a long generated stream, which is first written to a file:
 *
 *     npx tsx bench/stream-jsonl.ts [--bytes 1e9] [--jobs 1,2] [--bin dist/cli/bin.js]
 *
 * One row for each number of jobs, over the same stream. Memory is read from /proc, so on Linux only: resident memory of the
 * process, including all threads, at its maximum in each quarter of the stream. If memory is constant, the quarters are equal.
 * On a busy machine, use the processor time of the busiest thread instead of wall time: it is the wall
 * time on an idle machine with a processor for each thread.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seededProse } from './seeded-prose.ts';
import { seededRandom } from './seeded-random.ts';

const GIGABYTE = 1e9;
const MEGABYTE = 1e6;
const SAMPLE_MILLISECONDS = 100;
const TICKS_PER_SECOND = 100;
/** Indexes of fields of /proc/PID/task/TID/stat, counted from the field after the name. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;
/** Sentences with names: one sentence in ten. */
const SENTENCES = [
  'The foreign minister met Abbas Araghchi in the capital on Monday.',
  'Minister Araguchi said that the talks would go on for another week.',
  'Vladimir Putin spoke by telephone with the president of Kazakhstan.',
];
const WORDS_A_SENTENCE = 15;

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '2e7' },
    jobs: { type: 'string', default: '1,2' },
    bin: { type: 'string', default: fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url)) },
  },
});

/** Articles of five to twenty-four sentences, reproducible, with hardly any repeated sentences. */
function* lines(bytes: number): Generator<string> {
  const prose = seededProse(seededRandom(1));
  for (let id = 0, written = 0; written < bytes; id += 1) {
    const count = 5 + ((id * 7) % 20);
    const sentences = Array.from({ length: count }, (_, i) =>
      (id + i) % 10 === 0 ? SENTENCES[id % SENTENCES.length] : sentence(prose),
    );
    const line = `${JSON.stringify({ id, text: sentences.join(' '), source: 'bench' })}\n`;
    written += line.length;
    yield line;
  }
}

function sentence(words: Iterator<string, never>): string {
  const text = Array.from({ length: WORDS_A_SENTENCE }, () => words.next().value).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
  /** Processor time of the busiest thread. */
  readonly busiest: number;
  /** Highest resident memory in each quarter of the stream, in MB. */
  readonly memory: readonly number[];
}

async function measure(file: string, jobs: number): Promise<Measured> {
  const bytes = statSync(file).size;
  const begun = performance.now();
  const parameters = [values.bin, 'fix', '--jsonl', '--field', 'text', '--jobs', String(jobs)];
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  const fed = pipeline(createReadStream(file), child.stdin);
  let received = 0;
  child.stdout.on('data', (chunk) => {
    received += chunk.length;
  });
  const memory = [0, 0, 0, 0];
  let busiest = 0;
  const watch = setInterval(() => {
    const quarter = Math.min(3, Math.floor((4 * received) / bytes));
    memory[quarter] = Math.max(memory[quarter], residentMegabytes(child.pid as number));
    busiest = Math.max(busiest, busiestThread(child.pid as number));
  }, SAMPLE_MILLISECONDS);
  const closed = once(child, 'close');
  await Promise.all([fed, once(child.stdout, 'end')]);
  clearInterval(watch);
  const [code] = await closed;
  if (code > 1) throw new Error(`exit code ${code}`);
  return { megabytes: bytes / MEGABYTE, seconds: (performance.now() - begun) / 1000, busiest, memory };
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** Processor time of the busiest thread, in seconds; see proc(5). */
function busiestThread(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const ticks = readdirSync(tasks).map((thread) => {
    const fields = readFileSync(`${tasks}/${thread}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME]);
  });
  return Math.max(...ticks) / TICKS_PER_SECOND;
}

const [{ model }] = cpus();
console.log(
  `Node ${process.version}, ${cpus().length} × ${model}, ${Number(values.bytes) / MEGABYTE} MB of JSON lines`,
);
const folder = mkdtempSync(join(tmpdir(), 'ungarble-stream-'));
const file = join(folder, 'articles.jsonl');
try {
  await pipeline(Readable.from(lines(Number(values.bytes))), createWriteStream(file));
  let first: Measured | undefined;
  for (const jobs of values.jobs.split(',').map(Number)) {
    const measured = await measure(file, jobs);
    first ??= measured;
    const { megabytes, seconds, busiest, memory } = measured;
    console.log(
      `jobs ${jobs}: ${seconds.toFixed(1)} s (1 GB at this rate: ${((GIGABYTE / MEGABYTE / megabytes) * (seconds / 60)).toFixed(1)} min), ` +
        `${(megabytes / seconds).toFixed(2)} MB/s, ${(first.seconds / seconds).toFixed(2)} times the first; ` +
        `busiest thread ${busiest.toFixed(1)} s, by which ${(first.busiest / busiest).toFixed(2)} times; ` +
        `memory by quarter ${memory.join(', ')} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
