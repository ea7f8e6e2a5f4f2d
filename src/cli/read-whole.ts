import { UngarbleError } from '../errors.ts';
import { detectFormat } from '../format/detect-format.ts';
import { FORMAT_NAMES, loadFormat } from '../format/load-format.ts';
import { decodeText } from '../node/decode-text.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import type { Input } from './find-inputs.ts';

/** The bytes of a file or of standard input. @throws UngarbleError `file` */
async function readWhole({ name, open }: Input): Promise<Buffer> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open()) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file: name, message }]);
  }
}

/** @throws UngarbleError `file`, when it is not UTF-8 */
export async function readText(input: Input): Promise<string> {
  return decodeText(await readWhole(input), input.name);
}

/** How much of a file tells its format. */
const BEGINNING = 4096;

/** The prose of a file, a segment a line: the text of cues without their times, of a page without its markup. */
export interface Prose {
  readonly text: string;
  /** Whether the text is the whole file, so that lines of the one are lines of the other. */
  readonly isWholeFile: boolean;
}

/** @throws UngarbleError `file` */
export async function readProse(input: Input): Promise<Prose> {
  const bytes = await readWhole(input);
  const name = detectFormat(input.name, bytes.subarray(0, BEGINNING).toString('latin1'));
  const format = name && FORMAT_NAMES.includes(name) ? await loadFormat(name) : undefined;
  const options = { file: input.name };
  const joined = (segments: readonly string[]): Prose => ({ text: segments.join('\n'), isWholeFile: false });
  if (format?.content === 'bytes') return joined(format.read(bytes, options).segments);
  const text = decodeText(bytes, input.name);
  if (!format || format.name === 'plain') return { text, isWholeFile: true };
  return joined(format.read(text, options).segments);
}
