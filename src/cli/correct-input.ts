import { UngarbleError } from '../errors.ts';
import { correctFile } from './correct-file.ts';
import type { TextTask } from './correct-prose.ts';
import type { Input } from './find-inputs.ts';
import type { Job } from './job.ts';
import { openInput } from './open-input.ts';
import { streamText, type TextOutput } from './stream-text.ts';
import type { Tally } from './tally.ts';

/**
 * Corrects an input in its format, and writes what comes of it.
 *
 * @throws UngarbleError `file`; `option` for a column or path that the file does not have
 */
export async function correctInput(input: Input, task: TextTask, job: Job, output: TextOutput): Promise<Tally> {
  const opened = await openInput(input, job);
  if ('stream' in opened) return streamText(opened.stream, task, job, output);
  if (output.text && !opened.whole.isText) refuseTerminal(input, job);
  return correctFile(input.name, opened.whole, task, job.corrector, output);
}

/** The bytes of a container would make a mess of a terminal. */
function refuseTerminal({ name }: Input, { io, settings }: Job): void {
  if (settings.write || !io.isTerminal.stdout) return;
  const message = 'is no text for a terminal: write it to a file with >, or change it in place with --write';
  throw new UngarbleError('file', [{ file: name, message }]);
}
