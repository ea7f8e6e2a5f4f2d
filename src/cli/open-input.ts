import { Readable } from 'node:stream';
import { markedEncoding } from '../node/marked-encoding.ts';
import { type InputInTurn, type Job, readInput } from './job.ts';
import { type FileInFormat, guessFormat, readInFormat } from './read-in-format.ts';

/** Plain text, which is read as a stream, or a file in another format, which has been read whole. */
export type OpenInput = { readonly stream: InputInTurn } | { readonly whole: FileInFormat };

/** Detects the format from the beginning of an input. @throws UngarbleError `file`, `option` */
export async function openInput(input: InputInTurn, job: Job): Promise<OpenInput> {
  const chunks = input.open()[Symbol.asyncIterator]();
  const first = await chunks.next();
  const beginning = first.done ? Buffer.alloc(0) : Buffer.from(first.value);
  async function* all() {
    yield beginning;
    for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) yield chunk.value;
  }
  const opened = { ...input, open: () => Readable.from(all(), { objectMode: false }) };
  const format = guessFormat(beginning, input.name, job.settings) ?? 'plain';
  if (format === 'plain' && (markedEncoding(beginning) ?? 'utf-8') === 'utf-8') return { stream: opened };
  const read: Uint8Array[] = [];
  for await (const chunk of readInput(opened, job)) read.push(chunk);
  return { whole: await readInFormat(Buffer.concat(read), input.name, job.settings) };
}
