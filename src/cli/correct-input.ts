import { refuseFile } from '../format/refuse.ts';
import { placeCorrected, segmentsOf, type TextTask } from './correct-prose.ts';
import type { Input } from './find-inputs.ts';
import { type InputInTurn, type Job, warn } from './job.ts';
import { openInput } from './open-input.ts';
import { streamText, type TextOutput } from './stream-text.ts';
import type { Tally } from './tally.ts';
import { writeCorrected } from './write-corrected.ts';

/**
 * Corrects an input in its format, and writes the result in its turn.
 *
 * @throws UngarbleError `file`; `option` for a column or path that the file does not have
 */
export async function correctInput(input: InputInTurn, task: TextTask, job: Job, output: TextOutput): Promise<Tally> {
  const opened = await openInput(input, job);
  if ('stream' in opened) return streamText(opened.stream, task, job, output);
  const { whole } = opened;
  if (output.text && !whole.isText) refuseStandardOutput(input, job);
  if (whole.format === 'json' && whole.prose.segments.length === 0) await warnOfNoProse(input, job);
  const corrected = await job.workers.do('segments', { segments: segmentsOf(whole.prose), task });
  await input.turn;
  return writeCorrected(input.name, whole, task, placeCorrected(corrected, task, whole.prose), output);
}

/** A transcript of an unknown service has its words one by one: that nothing is found in it must not look like a good result. */
async function warnOfNoProse({ name, turn }: InputInTurn, job: Job): Promise<void> {
  await turn;
  await warn(job, `${name}: no prose found in this JSON: name its place with --json-path`);
}

/** Binary output would garble a terminal, and files one after the other are no file of a binary format. */
function refuseStandardOutput({ name }: Input, { io, inputs, settings }: Job): void {
  if (settings.write) return;
  if (inputs.length > 1)
    refuseFile('is binary and cannot be written among other files: correct it alone, or use --write', name);
  if (io.isTerminal.stdout)
    refuseFile('is binary and cannot be shown on a terminal: redirect the output to a file, or use --write', name);
}
