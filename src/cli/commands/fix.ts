import { resolve } from 'node:path';
import { rewriteFile, type Sink } from '../../node/rewrite-file.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/format-number.ts';
import type { Command } from '../commands.ts';
import { correctInput } from '../correct-input.ts';
import type { TextTask } from '../correct-prose.ts';
import type { Input } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitCodeOf, forEachInput, type Job, type Outcome, withJob } from '../job.ts';
import { openReporter } from '../open-reporter.ts';
import { DICTIONARY_OPTIONS, INPUT_OPTIONS, type Settings } from '../options.ts';
import { readRelated } from '../read-related.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { streamLines } from '../stream-lines.ts';
import type { TextOutput } from '../stream-text.ts';
import type { Tally } from '../tally.ts';

export const fix: Command = {
  usage: 'ungarble fix [options] [FILE|GLOB…]',
  summary: 'correct garbled names and terms',
  description:
    'Writes the corrected text to standard output, or to the files with --write. Everything but the corrections stays the same, byte for byte. Only corrections that are safe to apply unattended are made, unless --tier suggest is given. With --jsonl only the text of the field changes; a bad line is reported and passed through unchanged. With --write, --format selects the report of the remaining findings.',
  options: [
    ...DICTIONARY_OPTIONS,
    ...INPUT_OPTIONS,
    'write',
    'log',
    'tier',
    'min-confidence',
    'normalise',
    'format',
    'related',
    'jsonl',
    'field',
    'related-field',
    'annotate',
    'strict',
    'fail-on',
    'jobs',
    'color',
    'help',
  ],
  examples: [
    ['ungarble fix article.txt > corrected.txt', 'one file'],
    ["ungarble fix --write 'news/**/*.txt'", 'in place'],
    ['ungarble fix --related original.txt article.txt > corrected.txt', 'a translation'],
    ['ungarble fix --write --log edits.jsonl talk.srt', 'subtitles, with a log for ungarble undo'],
    ['zcat in.gz | ungarble fix --jsonl --field text | gzip > out.gz', 'a stream of objects'],
  ],
  exitCodes: '0 no findings, or all are corrected; 1 findings are left; 2 usage, dictionary or file error',
  run: runFix,
};

async function runFix(settings: Settings, io: Io): Promise<ExitCode> {
  refuseContradictions(settings);
  const outcome = await withJob(settings, io, async (job) => {
    const related = await readRelated(settings, io);
    const task: TextTask = { fix: true, tier: settings.tier ?? 'fix', reported: ['fix', 'suggest', 'flag'], related };
    io.signal.throwIfAborted();
    if (settings.write) refuseStandardInput(job);
    return settings.jsonl ? fixLines(job, task) : fixTexts(job, task);
  });
  return exitCodeOf(outcome, settings.failOn);
}

async function fixLines(job: Job, task: TextTask): Promise<Outcome> {
  const { field = '', relatedField, strict, annotate, write } = job.settings;
  const lineTask = { ...task, field, relatedField, strict, annotate };
  const outcome = await forEachInput(job, (input) => {
    const stream = (sink: Sink) => streamLines(input, lineTask, job, sink);
    // An annotated line is changed even where nothing was wrong.
    return write ? rewrite(input, stream, annotate) : stream(standardOutput(job));
  });
  await printCounts(job, outcome);
  return outcome;
}

async function fixTexts(job: Job, task: TextTask): Promise<Outcome> {
  if (!job.settings.write) {
    const output = { text: standardOutput(job) };
    const outcome = await forEachInput(job, (input) => correctInput(input, task, job, output));
    await printCounts(job, outcome);
    return outcome;
  }
  const report: TextOutput['report'] = {
    reporter: await openReporter(job.settings, job.io),
    sink: standardOutput(job),
  };
  const correct = await correctionOf(job);
  await report.sink(report.reporter.start());
  const outcome = await forEachInput(job, (input) =>
    rewrite(input, (text) => correct(input, task, job, { text, report }), false),
  );
  await report.sink(report.reporter.end(outcome.summary));
  return outcome;
}

/** The function that corrects an input; with `--log` it also logs the changes. */
async function correctionOf({ settings, io }: Job): Promise<typeof correctInput> {
  const { log } = settings;
  if (log === undefined) return correctInput;
  const [{ correctLogged }, { requireLog }] = await Promise.all([
    import('../correct-logged.ts'),
    import('../edit-log.ts'),
  ]);
  const path = resolve(io.cwd, log);
  await requireLog(path, log);
  return (input, task, job, output) => correctLogged(input, task, job, output, path);
}

/** @param always replace the file even where no correction was made */
async function rewrite({ path = '' }: Input, stream: (sink: Sink) => Promise<Tally>, always: boolean): Promise<Tally> {
  let tally: Tally | undefined;
  await rewriteFile(path, async (sink) => {
    tally = await stream(sink);
    return always || tally.applied > 0;
  });
  return tally as Tally;
}

function standardOutput({ io }: Job): Sink {
  return (bytes) => writeTo(io.stdout, bytes);
}

/** Prints the numbers of corrections and findings if standard error is a terminal; scripts use the exit code. */
async function printCounts({ io }: Job, { summary: { findings, applied } }: Outcome): Promise<void> {
  if (!io.isTerminal.stderr) return;
  const left = findings > 0 ? `, ${count(findings, 'finding')} left: see ungarble check` : '';
  await writeTo(io.stderr, `${count(applied, 'correction')}${left}\n`);
}

function refuseContradictions({ format, write, log }: Settings): void {
  if (log !== undefined && !write) refuseUsage('--log needs --write');
  if (format === undefined || write) return;
  const message =
    '--format needs --write, because fix writes the text itself to standard output: for a report use ungarble check';
  refuseUsage(message);
}

function refuseStandardInput({ inputs }: Job): void {
  if (inputs.every(({ path }) => path !== undefined)) return;
  refuseUsage('--write needs files: standard input cannot be changed in place');
}
