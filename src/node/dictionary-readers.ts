import { basename, extname } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { parseDictionary } from '../dictionary/parse-dictionary.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import type { ExchangeFormat } from '../exchange/exchange-format.ts';
import { readJson } from '../exchange/json.ts';
import { nameInLine } from '../exchange/list.ts';
import { csv, tsv } from '../exchange/table.ts';
import { decodeText } from './decode-text.ts';

/** JSON up to this length, in UTF-16 code units, is parsed as YAML, a superset, to know the lines of problems; longer files would take too long. Set by hand. */
const LONGEST_JSON = 1 << 20;

/** The reader for each kind of dictionary file. */
const READERS: Readonly<Record<string, (source: string, file: string) => Dictionary | Promise<Dictionary>>> = {
  '.yaml': parseYaml,
  '.yml': parseYaml,
  '.json': parseJson,
  '.csv': (source, file) => parseTable(csv, source, file),
  '.tsv': (source, file) => parseTable(tsv, source, file),
  '.txt': parseNameList,
};
const PACKED = '.gz';

/** The extensions of dictionary files, for messages. */
export const DICTIONARY_EXTENSIONS = Object.keys(READERS).join(', ');

export function isDictionaryFile(file: string): boolean {
  return Object.hasOwn(READERS, kindOf(file));
}

/**
 * Parses a dictionary file in the format of its extension.
 * @throws UngarbleError `file` if the bytes are not of that format, else `dictionary` with all problems
 */
export async function readDictionary(bytes: Uint8Array, file: string): Promise<Dictionary> {
  return READERS[kindOf(file)](decodeText(isPacked(file) ? await unpack(bytes, file) : bytes, file), file);
}

function isPacked(file: string): boolean {
  return extname(file).toLowerCase() === PACKED;
}

/** The extension without `.gz`: `.csv` for names.csv.gz. */
function kindOf(file: string): string {
  return extname(isPacked(file) ? basename(file, extname(file)) : file).toLowerCase();
}

async function unpack(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new UngarbleError('file', [{ file, message: `not a complete gzip file: ${(error as Error).message}` }]);
  }
}

/** The parser is loaded on demand, because compiled lexicons do not need it. */
async function parseYaml(source: string, file: string): Promise<Dictionary> {
  const { parseYamlDictionary } = await import('../yaml.ts');
  return parseYamlDictionary(source, { file });
}

/** A long file is parsed without line numbers, unless it has a problem. */
async function parseJson(source: string, file: string): Promise<Dictionary> {
  const value = asDictionary(() => readJson(source), file);
  if (source.length > LONGEST_JSON) {
    try {
      return parseDictionary(value, { file });
    } catch (error) {
      if (!(error instanceof UngarbleError)) throw error;
    }
  }
  return parseYaml(source, file);
}

/** The header row names the field of each column. What a dictionary cannot hold is a problem. */
function parseTable({ read }: ExchangeFormat, source: string, file: string): Dictionary {
  const { dictionary, losses, lines } = asDictionary(() => (read as NonNullable<typeof read>)(source), file);
  const problems = Object.entries(losses).map(([what, times]): Problem => {
    const line = lines?.losses.get(what);
    return { file, ...(line !== undefined && { line }), message: `${what}: ${times}` };
  });
  if (problems.length > 0) throw new UngarbleError('dictionary', problems);
  const lineOf = (index: string | number) => lines?.entries[Number(index)];
  return parseDictionary(dictionary, { file, locate: ([, index]) => placeAt(lineOf(index)) });
}

const placeAt = (line: number | undefined) => (line === undefined ? undefined : { line, column: 1 });

/** Turns errors of the readers of exchange formats into errors about the dictionary. */
function asDictionary<Result>(read: () => Result, file: string): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    throw new UngarbleError(
      'dictionary',
      error.problems.map((problem) => ({ ...problem, file })),
    );
  }
}

/** One name per line, and comments. */
function parseNameList(source: string, file: string): Dictionary {
  const names: string[] = [];
  const positions: { line: number; column: number }[] = [];
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const name = nameInLine(line);
    if (name === '') continue;
    names.push(name);
    positions.push({ line: index + 1, column: line.length - line.trimStart().length + 1 });
  }
  return parseDictionary(names, { file, locate: ([index]) => positions[Number(index)] });
}
