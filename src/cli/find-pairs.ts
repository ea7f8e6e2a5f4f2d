import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Problem, UngarbleError } from '../errors.ts';
import { asText, member, readJson } from '../exchange/json.ts';
import type { TextPair } from '../learn/corrections.ts';
import { withFileErrors } from '../node/with-file-errors.ts';
import { findInputs } from './find-inputs.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';
import { readProse, readText } from './read-whole.ts';
import { refuseUsage } from './refuse-usage.ts';

export interface FoundPairs {
  readonly pairs: readonly TextPair[];
  /** Files that exist in only one of the folders, by display name. */
  readonly unpaired: readonly string[];
}

/** The texts before and after: two files, the files with equal names of two folders, or fields of JSON lines. */
export async function findPairs(settings: Settings, io: Io): Promise<FoundPairs> {
  if (settings.before !== undefined && settings.after !== undefined) {
    return {
      pairs: await pairsInLines(settings, { before: settings.before, after: settings.after }, io),
      unpaired: [],
    };
  }
  const [before, after, ...more] = settings.operands;
  if (after === undefined || more.length > 0) {
    const message = 'learn needs two files or folders, BEFORE and AFTER, or --review, or --before and --after';
    refuseUsage(message);
  }
  const [isFolder, isFolderToo] = await Promise.all([isFolderNamed(before, io), isFolderNamed(after, io)]);
  if (isFolder !== isFolderToo) {
    refuseUsage('learn needs two files or two folders, not one of each');
  }
  return isFolder
    ? pairsInFolders(before, after, settings, io)
    : { pairs: [await pairOf(before, after, settings, io)], unpaired: [] };
}

function isFolderNamed(name: string, io: Io): Promise<boolean> {
  return withFileErrors(name, async () => (await stat(resolve(io.cwd, name))).isDirectory());
}

async function pairOf(before: string, after: string, settings: Settings, io: Io): Promise<TextPair> {
  const [original, corrected = original] = await findInputs([before, after], io);
  const texts = {
    before: (await readProse(original, settings)).text,
    after: (await readProse(corrected, settings)).text,
  };
  return { place: before, ...texts };
}

async function pairsInFolders(before: string, after: string, settings: Settings, io: Io): Promise<FoundPairs> {
  const [originals, corrected] = await Promise.all([filesIn(resolve(io.cwd, before)), filesIn(resolve(io.cwd, after))]);
  const pairs: TextPair[] = [];
  for (const name of originals)
    if (corrected.includes(name)) pairs.push(await pairOf(join(before, name), join(after, name), settings, io));
  const unpaired = [
    ...originals.filter((name) => !corrected.includes(name)).map((name) => join(before, name)),
    ...corrected.filter((name) => !originals.includes(name)).map((name) => join(after, name)),
  ];
  return { pairs, unpaired };
}

async function filesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort();
}

async function pairsInLines(
  settings: Settings,
  fields: { before: string; after: string },
  io: Io,
): Promise<TextPair[]> {
  const problems: Problem[] = [];
  const pairs: TextPair[] = [];
  for (const input of await findInputs(settings.operands, io)) {
    for (const [index, line] of (await readText(input)).split('\n').entries()) {
      if (line.trim() === '') continue;
      const place = { file: input.name, line: index + 1 };
      const pair = pairInLine(line, fields);
      if ('message' in pair) problems.push({ ...pair, ...place });
      else pairs.push({ place: `${place.file}:${place.line}`, ...pair });
    }
  }
  if (problems.length > 0) throw new UngarbleError('file', problems);
  return pairs;
}

function pairInLine(line: string, fields: { before: string; after: string }): Omit<TextPair, 'place'> | Problem {
  let object: unknown;
  try {
    object = readJson(line);
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    return error.problems[0];
  }
  const [before, after] = [asText(member(object, fields.before)), asText(member(object, fields.after))];
  if (before === undefined) return { message: `no text in field "${fields.before}"` };
  return after === undefined ? { message: `no text in field "${fields.after}"` } : { before, after };
}
