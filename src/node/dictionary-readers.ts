import { basename, extname } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { parseDictionary } from '../dictionary/parse-dictionary.ts';
import { UngarbleError } from '../errors.ts';
import type { ExchangeFormat } from '../exchange/exchange-format.ts';
import { readJson } from '../exchange/json.ts';
import { csv, tsv } from '../exchange/table.ts';
import { decodeText } from './decode-text.ts';

/** JSON is read as YAML, of which it is a part, to know its lines; in bytes, above which this takes too long. Set by hand. */
const LONGEST_JSON = 1 << 20;

/** How each kind of dictionary file is read. */
const READERS: Readonly<Record<string, (source: string, file: string) => Dictionary | Promise<Dictionary>>> = {
  '.yaml': parseYaml,
  '.yml': parseYaml,
  '.json': parseJson,
  '.csv': (source, file) => parseTable(csv, source, file),
  '.tsv': (source, file) => parseTable(tsv, source, file),
  '.txt': parseNameList,
};
const PACKED = '.gz';

/** What the names of dictionary files end in, for messages. */
export const DICTIONARY_EXTENSIONS = Object.keys(READERS).join(', ');

export function isDictionaryFile(file: string): boolean {
  return Object.hasOwn(READERS, kindOf(file));
}

/**
 * Reads the bytes of a dictionary file, as its name says.
 * @throws UngarbleError `file` for bytes that are not what the name says, else `dictionary` with every problem
 */
export async function readDictionary(bytes: Uint8Array, file: string): Promise<Dictionary> {
  return READERS[kindOf(file)](decodeText(isPacked(file) ? await unpack(bytes, file) : bytes, file), file);
}

function isPacked(file: string): boolean {
  return extname(file).toLowerCase() === PACKED;
}

/** The extension that counts: `.csv` of names.csv.gz. */
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

/** The parser is loaded when it is needed: compiled lexicons do without. */
async function parseYaml(source: string, file: string): Promise<Dictionary> {
  const { parseYamlDictionary } = await import('../yaml.ts');
  return parseYamlDictionary(source, { file });
}

/** A long file is read without knowing lines, unless something is wrong with it. */
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

/** A column for each field, named in the first row. Whatever has no place in a dictionary is a problem. */
function parseTable({ read }: ExchangeFormat, source: string, file: string): Dictionary {
  const { dictionary, losses } = asDictionary(() => (read as NonNullable<typeof read>)(source), file);
  const problems = Object.entries(losses).map(([what, times]) => ({ file, message: `${what}: ${times}` }));
  if (problems.length > 0) throw new UngarbleError('dictionary', problems);
  return parseDictionary(dictionary, { file });
}

/** What is wrong with a file of another program is wrong with a dictionary when it is given as one. */
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

/** One name a line; blank lines and lines that begin with `#` are passed over. */
function parseNameList(source: string, file: string): Dictionary {
  const names: string[] = [];
  const positions: { line: number; column: number }[] = [];
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const name = line.trim();
    if (name === '' || name.startsWith('#')) continue;
    names.push(name);
    positions.push({ line: index + 1, column: line.length - line.trimStart().length + 1 });
  }
  return parseDictionary(names, { file, locate: ([index]) => positions[Number(index)] });
}
