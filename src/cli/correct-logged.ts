import { createHash } from 'node:crypto';
import type { Sink } from '../node/rewrite-file.ts';
import type { Edit } from '../suggest/edits.ts';
import { correctInput } from './correct-input.ts';
import type { TextTask } from './correct-prose.ts';
import { appendToLog, loggedEdits } from './edit-log.ts';
import type { InputInTurn, Job } from './job.ts';
import type { ReplacedBytes } from './replaced-bytes.ts';
import type { TextOutput } from './stream-text.ts';
import type { Tally } from './tally.ts';

/** Corrects a file; the edits are logged before the file is replaced. */
export async function correctLogged(
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
