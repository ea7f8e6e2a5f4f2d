import { decodeFile } from '../node/decode-file.ts';
import { withFileErrors } from '../node/with-file-errors.ts';
import type { Input } from './find-inputs.ts';
import { type FormatSettings, readInFormat } from './read-in-format.ts';

/** The bytes of a file or of standard input. @throws UngarbleError `file` */
function readWhole({ name, open }: Input): Promise<Buffer> {
  return withFileErrors(name, async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open()) chunks.push(chunk);
    return Buffer.concat(chunks);
  });
}

/** @throws UngarbleError `file`, when it is neither UTF-8 nor UTF-16 with a byte order mark */
export async function readText(input: Input): Promise<string> {
  return decodeFile(await readWhole(input), input.name).text;
}

/** The prose of a file, one segment per line: the text of cues without times, of a page without markup. */
export interface Prose {
  readonly text: string;
  /** Whether the text is the whole file, so that lines of the one are lines of the other. */
  readonly isWholeFile: boolean;
}

/** @throws UngarbleError `file`; `option` for a column or path that the file does not have */
export async function readProse(input: Input, settings: FormatSettings): Promise<Prose> {
  const { format, prose } = await readInFormat(await readWhole(input), input.name, settings);
  if (format === 'plain') return { text: prose.text, isWholeFile: true };
  return { text: prose.segments.join('\n'), isWholeFile: false };
}
