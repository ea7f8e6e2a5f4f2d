import type { Sink } from '../../node/rewrite-file.ts';
import { writeTo } from '../../node/write-to.ts';
import type { Tier } from '../../suggest/finding.ts';
import { correctInput } from '../correct-input.ts';
import type { TextTask } from '../correct-part.ts';
import type { ExitCode, Io } from '../io.ts';
import { exitCodeOf, forEachInput, type Job, type Outcome, openJob } from '../job.ts';
import { openReporter } from '../open-reporter.ts';
import type { Settings } from '../options.ts';
import { streamLines } from '../stream-lines.ts';

/** The tiers that `--tier` lets through. */
const REPORTED: Readonly<Record<'fix' | 'suggest' | 'all', readonly Tier[]>> = {
  fix: ['fix'],
  suggest: ['fix', 'suggest'],
  all: ['fix', 'suggest', 'flag'],
};

export async function check(settings: Settings, io: Io): Promise<ExitCode> {
  const job = await openJob(settings, io);
  const task = { fix: false, tier: settings.tier ?? 'fix', reported: REPORTED[settings.tier ?? 'all'] } as const;
  const sink: Sink = (text) => writeTo(io.stdout, text);
  const { field, strict } = settings;
  const lineTask = field === undefined ? undefined : { ...task, field, strict, annotate: true };
  const outcome = lineTask
    ? await forEachInput(job, (input) => streamLines(input, lineTask, job, sink))
    : await reportAll(job, task, sink);
  return exitCodeOf(outcome);
}

async function reportAll(job: Job, task: TextTask, sink: Sink): Promise<Outcome> {
  const reporter = openReporter(job.settings, job.io);
  await sink(reporter.start());
  const outcome = await forEachInput(job, (input) => correctInput(input, task, job, { report: { reporter, sink } }));
  await sink(reporter.end(outcome.summary));
  return outcome;
}
