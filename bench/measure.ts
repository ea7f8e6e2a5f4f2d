/**
 * Measures one contender at one size in its own process, started by run.ts with `--expose-gc`: receives a `Task`, answers with a `Measurement`.
 * Names and text are passed in files, so that only the data of the contender stays in memory.
 */
import { readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { BenchText, PlantedGarble } from './bench-text.ts';
import type { Engine, Found } from './contender.ts';
import { contenders } from './contenders.ts';
import { judge, type Verdict } from './judge.ts';
import { readNames } from './listed-names.ts';

export interface Task {
  readonly contender: string;
  readonly step: 'compile' | 'run';
  readonly files: { readonly names: string; readonly text: string; readonly lexicon: string };
  /** Seconds after which a scan stops at the end of its paragraph, and look-ups stop. */
  readonly seconds: number;
}

export interface CompileMeasurement {
  readonly compileSeconds: number;
  readonly compilePeakMegabytes: number;
  readonly fileBytes: number;
}

export interface RunMeasurement extends Verdict {
  /** Building from names, or opening a compiled file. */
  readonly openSeconds: number;
  /** Seconds for loading the compiled file, included in `openSeconds`. */
  readonly loadSeconds?: number;
  /** What opening added to heap and buffers, after garbage collection. */
  readonly keptMegabytes: number;
  /** Memory of the process before opening: Node, the TypeScript loader and the code of all contenders. */
  readonly bareMegabytes: number;
  /** Memory of the process after opening. */
  readonly residentMegabytes: number;
  readonly scannedMegabytes: number;
  readonly megabytesASecond: number;
  readonly lookups?: LookupMeasurement;
}

export interface LookupMeasurement {
  readonly asked: number;
  readonly askedASecond: number;
  /** The planted name was the answer. */
  readonly right: number;
  /** Look-ups with candidates; those with the planted name among them; the total number of candidates. */
  readonly candidatesAsked: number;
  readonly candidatesRight: number;
  readonly candidates: number;
}

/** Maximum number of look-ups of a run. */
const MOST_LOOKUPS = 5000;
const MOST_CANDIDATE_SEARCHES = 500;
const BYTES_A_MEGABYTE = 1e6;
const KILOBYTES_A_MEGABYTE = 1000;

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

async function measureCompile({ contender, files }: Task): Promise<CompileMeasurement> {
  const names = readNames(files.names);
  const begun = performance.now();
  await contenderNamed(contender).compile?.(names, files.lexicon);
  return {
    compileSeconds: secondsSince(begun),
    compilePeakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE,
    fileBytes: statSync(files.lexicon).size,
  };
}

async function measureRun({ contender, files, seconds }: Task): Promise<RunMeasurement> {
  const before = keptBytes();
  const bareMegabytes = residentNow();
  let reading = 0;
  const names = () => {
    const begun = performance.now();
    const list = readNames(files.names);
    reading += secondsSince(begun);
    return list;
  };
  const begun = performance.now();
  const engine = await contenderNamed(contender).open({ names, file: files.lexicon });
  const openSeconds = secondsSince(begun) - reading;
  const keptMegabytes = (keptBytes() + (engine.sharedBytes ?? 0) - before) / BYTES_A_MEGABYTE;
  const residentMegabytes = residentNow();
  const text = JSON.parse(readFileSync(files.text, 'utf8')) as BenchText;
  const { found, ...speed } = scan(engine, text.segments, seconds);
  const lookups = measureLookups(engine, text.garbles, seconds);
  const opening = { openSeconds, loadSeconds: engine.loadSeconds, keptMegabytes, bareMegabytes, residentMegabytes };
  return { ...opening, ...speed, lookups, ...judge(text, found) };
}

function scan(engine: Engine, segments: readonly string[], limit: number) {
  const found: (readonly Found[])[] = [];
  let units = 0;
  let seconds = 0;
  const begun = performance.now();
  for (const segment of segments) {
    found.push(engine.scan(segment));
    units += segment.length;
    seconds = secondsSince(begun);
    if (seconds >= limit) break;
  }
  const scannedMegabytes = units / BYTES_A_MEGABYTE;
  return { found, scannedMegabytes, megabytesASecond: scannedMegabytes / seconds };
}

function measureLookups({ lookup, candidates }: Engine, garbles: readonly PlantedGarble[], limit: number) {
  if (!lookup) return undefined;
  let [asked, right] = [0, 0];
  const begun = performance.now();
  for (const { garbled, name } of garbles.slice(0, MOST_LOOKUPS)) {
    asked++;
    if (lookup(garbled) === name) right++;
    if (secondsSince(begun) >= limit) break;
  }
  const askedASecond = asked / secondsSince(begun);
  return { asked, askedASecond, right, ...countCandidates(candidates, garbles.slice(0, MOST_CANDIDATE_SEARCHES)) };
}

function countCandidates(candidates: Engine['candidates'], garbles: readonly PlantedGarble[]) {
  const lists = candidates ? garbles.map(({ garbled }) => candidates(garbled)) : [];
  return {
    candidatesAsked: lists.length,
    candidatesRight: lists.filter((list, at) => list.includes(garbles[at].name)).length,
    candidates: lists.reduce((sum, list) => sum + list.length, 0),
  };
}

function keptBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const residentNow = (): number => process.memoryUsage.rss() / BYTES_A_MEGABYTE;

function contenderNamed(name: string) {
  const contender = contenders.find((one) => one.name === name);
  if (!contender) throw new Error(`no contender is called ${name}`);
  return contender;
}

process.once('message', async (task: Task) => {
  process.send?.(await (task.step === 'compile' ? measureCompile(task) : measureRun(task)));
});
