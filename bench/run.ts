/**
 * Measures cost and throughput of lexicons of growing size, compared with other libraries:
 *
 *     npm run bench -- [--sizes 1000,10000,100000,1000000] [--megabytes 5] [--runs 3] [--seconds 10] [--names FILE] [--data DIR]
 *                      [--contenders NAME,NAME] [--strangers 0] [--write] [--into DIR]
 *
 * Names come from a seeded generator, or from the first lines of FILE (a TSV with `name` and `kind`, gzip included). `--seconds` is the limit of a
 * scan, and of its look-ups; every contender runs in its own process for each size and run, one after the other. `--strangers` is the share
 * of words that are unlisted names. DIR of `--data` contains variants.tsv for candidate recall. `--write` writes the page and the plot to bench/,
 * or to the folder of `--into`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchText } from './bench-text.ts';
import { candidateRecall, describeRecall } from './candidate-recall.ts';
import { contenders } from './contenders.ts';
import { type ListedName, namesAsTsv, readNames, seededNames } from './listed-names.ts';
import { currentLoad, describeMachine } from './machine.ts';
import type { Task } from './measure.ts';
import { type Result, summarise } from './results.ts';
import { resultsPage } from './results-page.ts';
import { runApart } from './run-apart.ts';
import { speedPlot } from './speed-plot.ts';

const CANDIDATES = 50;
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    megabytes: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    names: { type: 'string' },
    data: { type: 'string' },
    strangers: { type: 'string', default: '0' },
    contenders: { type: 'string', default: contenders.map(({ name }) => name).join(',') },
    write: { type: 'boolean', default: false },
    into: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) },
  },
});
const chosen = contenders.filter(({ name }) => options.contenders.split(',').includes(name));
const [sizes, runs, seconds] = [options.sizes.split(',').map(Number), Number(options.runs), Number(options.seconds)];

const load = currentLoad();
const results = summarise(await measureAll());
const page = resultsPage(results, {
  machine: describeMachine(),
  load,
  runs,
  seconds,
  megabytes: Number(options.megabytes),
  strangers: Number(options.strangers),
  nameSource: options.names ? 'a list of real names' : 'a seeded generator',
  recall: options.data ? describeRecall(candidateRecall(options.data, CANDIDATES)) : undefined,
});
console.log(page);
if (options.write) {
  mkdirSync(options.into, { recursive: true });
  writeFileSync(join(options.into, 'README.md'), page);
  writeFileSync(join(options.into, 'speed.svg'), speedPlot(results));
}

async function measureAll(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-bench-'));
  try {
    const all = options.names ? readNames(options.names) : seededNames(Math.max(...sizes));
    const measured: Result[] = [];
    for (const size of sizes) measured.push(...(await measureSize(all.slice(0, size), folder)));
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Contenders take turns, so that a busy minute of the machine does not affect all runs of one. */
async function measureSize(names: readonly ListedName[], folder: string): Promise<Result[]> {
  const files = { names: join(folder, 'names.tsv'), text: join(folder, 'text.json'), lexicon: join(folder, 'lexicon') };
  const text = benchText(
    names.map(({ name }) => name),
    1e6 * Number(options.megabytes),
    Number(options.strangers),
  );
  writeFileSync(files.names, namesAsTsv(names));
  writeFileSync(files.text, JSON.stringify(text));
  const measured: Result[] = [];
  for (let run = 1; run <= runs; run++) {
    for (const { name: contender, compile } of chosen) {
      const task = { contender, files, seconds };
      const result = { contender, names: names.length, ...(await measureOnce(task, compile !== undefined)) };
      console.error(
        `${names.length} names, run ${run}: ${contender}, ${result.run?.megabytesASecond.toPrecision(2) ?? 'no'} MB/s`,
      );
      measured.push(result);
    }
  }
  return measured;
}

async function measureOnce(task: Omit<Task, 'step'>, compiles: boolean): Promise<Pick<Result, 'compile' | 'run'>> {
  const compile = compiles ? await runApart({ ...task, step: 'compile' }) : undefined;
  return { compile, run: await runApart({ ...task, step: 'run' }) };
}
