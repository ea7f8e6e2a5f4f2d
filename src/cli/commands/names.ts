import { writeDictionary } from '../../exchange/write-dictionary.ts';
import { english } from '../../language/english.ts';
import { clusterNames, type NameCluster, type NamedText, type Spelling } from '../../learn/cluster-names.ts';
import { count } from '../../report/format-number.ts';
import { createPaint, type Paint } from '../../report/paint.ts';
import type { Command } from '../commands.ts';
import { createEntryOf } from '../entry-of.ts';
import { findInputs } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import { openLexicon } from '../open-lexicon.ts';
import { wantsColours } from '../open-reporter.ts';
import { COMMON_FORMAT_MEANING, DICTIONARY_OPTIONS, INPUT_OPTIONS, type Settings } from '../options.ts';
import { readProse } from '../read-whole.ts';
import { requireCommonFormat } from '../require-common-format.ts';
import { writeOutput } from '../write-output.ts';

export const names: Command = {
  usage: 'ungarble names [options] [FILE|GLOB…]',
  summary: 'list the names in texts, with all their spellings',
  description:
    'Finds names by their capitals and groups the spellings that seem to mean one person or thing: forms of one dictionary entry, otherwise similar names. Inconsistent spellings are marked, also across files. With --yaml it writes the names that are in no dictionary, as the start of one.',
  options: [...DICTIONARY_OPTIONS, ...INPUT_OPTIONS, 'yaml', 'format', 'output', 'color', 'help'],
  meanings: { format: COMMON_FORMAT_MEANING },
  examples: [
    ["ungarble names 'season1/*.srt'", 'are names spelled consistently in all episodes?'],
    ['ungarble names --yaml book.md -o names.yaml', 'the start of a dictionary'],
  ],
  exitCodes: '0 done; 2 usage, dictionary or file error',
  run: runNames,
};

async function runNames(settings: Settings, io: Io): Promise<ExitCode> {
  requireCommonFormat(settings);
  const inputs = await findInputs(settings.operands, io);
  const entryOf = createEntryOf(await openLexicon(settings, io));
  const texts: NamedText[] = [];
  for (const input of inputs) texts.push({ file: input.name, text: (await readProse(input, settings)).text });
  const clusters = clusterNames(texts, { language: english(), entryOf });
  await writeOutput(settings, io, render(clusters, texts.length, settings, io));
  return 0;
}

function render(clusters: readonly NameCluster[], files: number, settings: Settings, io: Io): string {
  if (settings.yaml) return yamlOf(clusters);
  if (settings.format === 'json')
    return `${JSON.stringify({ version: 1, names: clusters.map(plain) }, undefined, 2)}\n`;
  if (settings.format === 'jsonl') return clusters.map((cluster) => `${JSON.stringify(plain(cluster))}\n`).join('');
  const paint = createPaint(wantsColours(settings, io));
  const disagreeing = clusters.filter((cluster) => cluster.disagreeing.length > 0).length;
  const summary = `${count(clusters.length, 'name')} in ${count(files, 'file')}; ${disagreeing} with inconsistent spellings\n`;
  return `${clusters.map((cluster) => describeCluster(cluster, paint)).join('')}${paint('bold', summary)}`;
}

function describeCluster(cluster: NameCluster, paint: Paint): string {
  const { name, entry, spellings, disagreeing } = cluster;
  const marks = [entry ? (entry.kind ?? 'known') : '', disagreeing.length > 0 ? 'inconsistent spellings' : ''].filter(
    Boolean,
  );
  const head = `${String(cluster.count).padStart(5)}  ${paint('bold', name)}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}\n`;
  if (spellings.length === 1 && spellings[0].text === name) return head;
  const lines = spellings.map((spelling) => {
    const isDoubtful = disagreeing.some(({ text }) => text === spelling.text);
    const text = isDoubtful ? paint('yellow', spelling.text) : spelling.text;
    return `${' '.repeat(9)}${String(spelling.count).padStart(5)}  ${text}${isDoubtful ? `  ${placesOf(spelling)}` : ''}\n`;
  });
  return head + lines.join('');
}

const SHOWN_FILES = 3;

function placesOf({ files }: Spelling): string {
  const shown = [...files.keys()].slice(0, SHOWN_FILES);
  const left = files.size - shown.length;
  return `in ${shown.join(', ')}${left > 0 ? ` and ${count(left, 'more file')}` : ''}`;
}

function plain({ name, entry, count: times, spellings, disagreeing }: NameCluster) {
  const doubtful = new Set(disagreeing.map(({ text }) => text));
  return {
    name,
    ...(entry && { entry: entry.name }),
    count: times,
    spellings: spellings.map(({ text, count: number, files }) => ({
      text,
      count: number,
      disagrees: doubtful.has(text),
      files: Object.fromEntries(files),
    })),
  };
}

/** Only what no dictionary has. Which of several spellings is right is for a person to say. */
function yamlOf(clusters: readonly NameCluster[]): string {
  const unknown = clusters.filter(({ entry }) => !entry);
  const byName = new Map(unknown.map((cluster) => [cluster.name, cluster]));
  return writeDictionary(
    { entries: unknown.map(({ name }) => ({ name })) },
    {
      comment:
        'Names found in texts. Review them: set their kind, and list their spellings as aliases (right) or garbles (wrong).',
      commentOf: ({ name }) =>
        byName
          .get(name)
          ?.spellings.map(({ text, count: times }) => `${times} × ${text}`)
          .join(', '),
    },
  );
}
