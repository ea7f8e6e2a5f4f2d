import { mergeDictionaries } from '../../dictionary/merge-dictionaries.ts';
import { loadExchangeFormat } from '../../exchange/exchange-formats.ts';
import { loadDictionariesFrom } from '../../node/load-dictionaries.ts';
import type { Command } from '../commands.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Settings } from '../options.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { reportLosses } from '../report-losses.ts';
import { writeOutput } from '../write-output.ts';

export const exportCommand: Command = {
  usage: 'ungarble export --to FORMAT [options] DICT…',
  summary: 'convert dictionaries to the format of another program',
  description:
    'Merges dictionaries (files or folders, with their imports) and writes them in the format of another program. What that format cannot hold is counted on standard error.',
  options: ['to', 'output', 'help'],
  examples: [
    ['ungarble export --to subtitle-edit people.yaml > en_names.xml', 'for Subtitle Edit'],
    ['ungarble export --to deepl-tsv people.yaml places.yaml', 'a glossary for DeepL'],
  ],
  exitCodes: '0 done; 2 usage, dictionary or file error',
  run: runExport,
};

async function runExport(settings: Settings, io: Io): Promise<ExitCode> {
  const format = await loadExchangeFormat(settings.to ?? '');
  if (!format?.write || settings.operands.length === 0)
    refuseUsage(
      !format?.write && 'export needs --to FORMAT',
      settings.operands.length === 0 && 'export needs a dictionary: name a file or folder',
    );
  const dictionaries = await loadDictionariesFrom(io.cwd, settings.operands);
  const { text, losses } = format.write(mergeDictionaries(dictionaries));
  await writeOutput(settings, io, text);
  await reportLosses(losses, io);
  return 0;
}
