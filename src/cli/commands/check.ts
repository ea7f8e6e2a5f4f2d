import type { Sink } from '../../node/rewrite-file.ts';
import { writeTo } from '../../node/write-to.ts';
import type { Tier } from '../../suggest/finding.ts';
import type { Command } from '../commands.ts';
import { correctInput } from '../correct-input.ts';
import type { TextTask } from '../correct-prose.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitCodeOf, forEachInput, type Job, type Outcome, withJob } from '../job.ts';
import { openReporter } from '../open-reporter.ts';
import { DICTIONARY_OPTIONS, INPUT_OPTIONS, type Settings } from '../options.ts';
import { readRelated } from '../read-related.ts';
import { streamLines } from '../stream-lines.ts';

/** The tiers that `--tier` lets through. */
const REPORTED: Readonly<Record<'fix' | 'suggest' | 'all', readonly Tier[]>> = {
  fix: ['fix'],
  suggest: ['fix', 'suggest'],
  all: ['fix', 'suggest', 'flag'],
};

export const check: Command = {
  usage: 'ungarble check [options] [FILE|GLOB…]',
  summary: 'report garbled names and terms, with suggestions',
  description:
    'Reads files, or standard input if no file or "-" is given, and shows each garbled name with its position, its line, the suggestion, its confidence and the reasons. With --jsonl it reads a stream of JSON objects and writes each of them with its "findings".',
  options: [
    ...DICTIONARY_OPTIONS,
    ...INPUT_OPTIONS,
    'tier',
    'min-confidence',
    'normalise',
    'format',
    'related',
    'jsonl',
    'field',
    'related-field',
    'strict',
    'fail-on',
    'jobs',
    'color',
    'help',
  ],
  examples: [
    ['ungarble check article.txt', 'one file'],
    ["ungarble check 'news/**/*.txt' --tier fix", 'many files, only safe corrections'],
    ['ungarble check --dict people.yaml < talk.txt', 'your own names and the shipped ones'],
    ['ungarble check --related original.txt article.txt', 'a translation, with its original'],
    ['ungarble check --column quote quotes.csv', 'one column of a table'],
    ['ungarble check --jsonl --field text < in.jsonl', 'a stream of objects, each with its findings'],
  ],
  exitCodes: '0 nothing found; 1 findings; 2 usage, dictionary or file error',
  run: runCheck,
};

async function runCheck(settings: Settings, io: Io): Promise<ExitCode> {
  return exitCodeOf(await withJob(settings, io, checkInputs), settings.failOn);
}

async function checkInputs(job: Job): Promise<Outcome> {
  const { settings, io } = job;
  const { tier, field, relatedField, strict } = settings;
  const related = await readRelated(settings, io);
  const task = { fix: false, tier: tier ?? 'fix', reported: REPORTED[tier ?? 'all'], related } as const;
  const sink: Sink = (text) => writeTo(io.stdout, text);
  const lineTask = field === undefined ? undefined : { ...task, field, relatedField, strict, annotate: true };
  return lineTask ? forEachInput(job, (input) => streamLines(input, lineTask, job, sink)) : reportAll(job, task, sink);
}

async function reportAll(job: Job, checked: TextTask, sink: Sink): Promise<Outcome> {
  const reporter = await openReporter(job.settings, job.io);
  const task = { ...checked, rehearse: reporter.comparesTexts === true };
  await sink(reporter.start());
  const output = { report: { reporter, sink } };
  const outcome = await forEachInput(job, (input) => correctInput(input, task, job, output));
  await sink(reporter.end(outcome.summary));
  return outcome;
}
