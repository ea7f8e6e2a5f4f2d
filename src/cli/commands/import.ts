import { UngarbleError } from '../../errors.ts';
import { createEntryCollector } from '../../exchange/collect-entries.ts';
import type { ExchangeFormat, Losses } from '../../exchange/exchange-format.ts';
import { EXCHANGE_FORMATS, loadExchangeFormat } from '../../exchange/exchange-formats.ts';
import { writeDictionary } from '../../exchange/write-dictionary.ts';
import { writeTo } from '../../node/write-to.ts';
import type { Command } from '../commands.ts';
import { findInputs, type Input } from '../find-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { readText } from '../read-whole.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { reportLosses } from '../report-losses.ts';
import { writeOutput } from '../write-output.ts';

export const importCommand: Command = {
  usage: 'ungarble import --from FORMAT [options] [FILE|GLOB…]',
  summary: 'convert a word list of another program to a dictionary',
  description:
    'Reads names and terms in the format of another program and writes a YAML dictionary. What a dictionary cannot hold is counted on standard error.',
  options: ['from', 'output', 'help'],
  examples: [
    ['ungarble import --from prh prh.yml -o terms.yaml', 'prh rules'],
    ['ungarble import --from wikidata-sparql < result.json', 'the results of a query'],
  ],
  exitCodes: '0 done; 2 usage or file error',
  run: runImport,
};

async function runImport(settings: Settings, io: Io): Promise<ExitCode> {
  const format = await loadExchangeFormat(settings.from ?? '');
  if (!format?.read) refuseUsage('import needs --from FORMAT');
  const collector = createEntryCollector();
  for (const input of await findInputs(settings.operands, io)) {
    const { dictionary, losses } = await readFormat(format.read, input);
    if (dictionary.entries.length === 0 && Object.keys(losses).length === 0) await warnOfNoNames(input, settings, io);
    for (const entry of dictionary.entries) collector.add(entry, entry.id ?? entry.name);
    for (const [what, number] of Object.entries(losses)) collector.losses.add(what, number);
  }
  const { dictionary, losses } = collector.result();
  await writeOutput(settings, io, writeDictionary(dictionary));
  await reportLosses(losses, io);
  return 0;
}

/** Many formats are objects of which every member may be missing: another format looks like an empty one. */
async function warnOfNoNames({ name }: Input, { from = '' }: Settings, io: Io): Promise<void> {
  await writeTo(io.stderr, `${name}: no names found; --from ${from} reads ${EXCHANGE_FORMATS[from].describe}\n`);
}

type Read = NonNullable<ExchangeFormat['read']>;

async function readFormat(
  read: Read,
  input: Input,
): Promise<{ dictionary: ReturnType<Read>['dictionary']; losses: Losses }> {
  const text = await readText(input);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    throw new UngarbleError(
      'file',
      error.problems.map((problem) => ({ ...problem, file: input.name })),
    );
  }
}
