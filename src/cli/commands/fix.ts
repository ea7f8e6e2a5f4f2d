import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { UngarbleError } from '../../errors.ts';
import { rewriteFile, type Sink } from '../../node/rewrite-file.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/pretty.ts';
import type { Edit } from '../../suggest/edits.ts';
import type { Command } from '../commands.ts';
import { correctInput } from '../correct-input.ts';
import type { TextTask } from '../correct-prose.ts';
import { appendToLog, loggedEdits, type ReplacedBytes } from '../edit-log.ts';
import type { Input } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitCodeOf, forEachInput, type InputInTurn, type InputWork, type Job, type Outcome, withJob } from '../job.ts';
import { openReporter } from '../open-reporter.ts';
import { DICTIONARY_OPTIONS, INPUT_OPTIONS, type Settings } from '../options.ts';
import { streamLines } from '../stream-lines.ts';
import type { TextOutput } from '../stream-text.ts';
import type { Tally } from '../tally.ts';

export const fix: Command = {
  usage: 'ungarble fix [options] [FILE|GLOB…]',
  summary: 'correct them',
  description:
    'Writes the corrected text to standard output, or into the files with --write. Everything but the corrections stays byte for byte as it was. Only what is safe with nobody watching is applied, unless --tier suggest is given. With --jsonl only the text in the field changes; a bad line is reported and passed on as it is. With --write, --format says how the findings that are left are shown.',
  options: [
    ...DICTIONARY_OPTIONS,
    ...INPUT_OPTIONS,
    'write',
    'log',
    'tier',
    'min-confidence',
    'normalise',
    'format',
    'jsonl',
    'field',
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
    ['ungarble fix --write --log edits.jsonl talk.srt', 'subtitles, with a log for ungarble undo'],
    ['zcat in.gz | ungarble fix --jsonl --field text | gzip > out.gz', 'a stream of objects'],
  ],
  exitCodes: '0 nothing was wrong, or all of it is corrected; 1 findings are left; 2 wrong usage, dictionary or file',
  run: runFix,
};

async function runFix(settings: Settings, io: Io): Promise<ExitCode> {
  refuseContradictions(settings);
  const task: TextTask = { fix: true, tier: settings.tier ?? 'fix', reported: ['fix', 'suggest', 'flag'] };
  const outcome = await withJob(settings, io, (job) => {
    io.signal.throwIfAborted();
    if (settings.write) refuseStandardInput(job);
    return settings.jsonl ? fixLines(job, task) : fixTexts(job, task);
  });
  return exitCodeOf(outcome, settings.failOn);
}

async function fixLines(job: Job, task: TextTask): Promise<Outcome> {
  const { field = '', strict, annotate, write } = job.settings;
  const lineTask = { ...task, field, strict, annotate };
  const outcome = await forEachInput(job, (input) => {
    const stream = (sink: Sink) => streamLines(input, lineTask, job, sink);
    // An annotated line is changed even where nothing was wrong.
    return write ? rewrite(input, stream, annotate) : stream(standardOutput(job));
  });
  await tellLeft(job, outcome);
  return outcome;
}

async function fixTexts(job: Job, task: TextTask): Promise<Outcome> {
  if (!job.settings.write) {
    const output = { text: standardOutput(job) };
    const outcome = await forEachInput(job, (input) => correctInput(input, task, job, output));
    await tellLeft(job, outcome);
    return outcome;
  }
  const report: TextOutput['report'] = {
    reporter: await openReporter(job.settings, job.io),
    sink: standardOutput(job),
  };
  await report.sink(report.reporter.start());
  const outcome = await forEachInput(job, rewriteText(task, job, report));
  await report.sink(report.reporter.end(outcome.summary));
  return outcome;
}

function rewriteText(task: TextTask, job: Job, report: TextOutput['report']): InputWork {
  const { log } = job.settings;
  return (input) =>
    rewrite(
      input,
      (text) =>
        log === undefined
          ? correctInput(input, task, job, { text, report })
          : correctLogged(input, task, job, { text, report }, resolve(job.io.cwd, log)),
      false,
    );
}

/** What is changed is written down before the file is replaced. */
async function correctLogged(
  input: InputInTurn,
  task: TextTask,
  job: Job,
  { text, report }: TextOutput,
  log: string,
): Promise<Tally> {
  const before = createHash('sha256');
  for await (const chunk of input.open()) before.update(chunk);
  const after = createHash('sha256');
  const edits: Edit[] = [];
  const replaced: ReplacedBytes[] = [];
  const hashed: Sink = async (part) => {
    after.update(part);
    await text?.(part);
  };
  const tally = await correctInput(input, task, job, { text: hashed, report, edits, replaced });
  const [bytes] = replaced;
  const checksums = { before: before.digest('hex'), after: after.digest('hex') };
  const logged = { ...checksums, edits: loggedEdits(edits), ...(bytes && { bytes }) };
  if (edits.length > 0 || bytes) await appendToLog(log, input.path ?? '', logged);
  return tally;
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

/** For a person who watches; a script has the exit code. */
async function tellLeft({ io }: Job, { summary: { findings, applied } }: Outcome): Promise<void> {
  if (!io.isTerminal.stderr) return;
  const left = findings > 0 ? `, ${count(findings, 'finding')} left: see ungarble check` : '';
  await writeTo(io.stderr, `${count(applied, 'correction')}${left}\n`);
}

function refuseContradictions({ format, write, log }: Settings): void {
  if (log !== undefined && !write) throw new UngarbleError('usage', [{ message: '--log goes with --write' }]);
  if (format === undefined || write) return;
  const message = '--format goes with --write: without it the text itself is written; for a report use ungarble check';
  throw new UngarbleError('usage', [{ message }]);
}

function refuseStandardInput({ inputs }: Job): void {
  if (inputs.every(({ path }) => path !== undefined)) return;
  throw new UngarbleError('usage', [{ message: '--write needs files: standard input cannot be written in place' }]);
}
