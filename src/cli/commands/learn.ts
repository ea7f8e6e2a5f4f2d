import { english } from '../../language/english.ts';
import type { Correction } from '../../learn/corrections.ts';
import { learnFrom, writeProposals } from '../../learn/learn-dictionary.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/format-number.ts';
import { readReviewSheet } from '../../report/read-review-sheet.ts';
import type { Command } from '../commands.ts';
import { createEntryOf } from '../entry-of.ts';
import { findInputs } from '../find-inputs.ts';
import { findPairs } from '../find-pairs.ts';
import type { ExitCode, Io } from '../io.ts';
import { openLexicon } from '../open-lexicon.ts';
import { DICTIONARY_OPTIONS, INPUT_OPTIONS, type Settings } from '../options.ts';
import { readText } from '../read-whole.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { writeOutput } from '../write-output.ts';

export const learn: Command = {
  usage: 'ungarble learn [options] BEFORE AFTER',
  summary: 'propose dictionary entries from human corrections',
  description:
    'Compares texts before and after human correction, word by word: two files, files of the same name in two folders, fields of JSON lines, or the accepted rows of a review sheet. Writes a YAML dictionary of the corrected names, with counts and examples, for review. Ambiguous corrections and rewrites of ordinary words are left out and listed, with the reason, at the end of the file.',
  options: [...DICTIONARY_OPTIONS, ...INPUT_OPTIONS, 'before', 'after', 'review', 'output', 'help'],
  examples: [
    ['ungarble learn raw.txt edited.txt', 'two files'],
    ['ungarble learn raw/ edited/ -o proposed.yaml', 'two folders'],
    ['ungarble learn --before mt --after post_edited pairs.jsonl', 'JSON lines with both texts'],
    ['ungarble learn --review sheet.tsv', 'the accepted rows of a review sheet'],
  ],
  exitCodes: '0 done, with or without proposals; 2 usage, dictionary or file error',
  run: runLearn,
};

async function runLearn(settings: Settings, io: Io): Promise<ExitCode> {
  const reviewed = settings.review === undefined ? undefined : await readReviewed(settings.review, settings, io);
  const { pairs, unpaired } = reviewed ? { pairs: [], unpaired: [] } : await findPairs(settings, io);
  const options = { language: english(), entryOf: createEntryOf(await openLexicon(settings, io)) };
  const proposals = learnFrom(pairs, options, reviewed);
  await writeOutput(settings, io, writeProposals(proposals));
  const times = proposals.skipped.reduce((sum, skipped) => sum + skipped.count, 0);
  const summary = `${count(proposals.entries.length, 'entry')} proposed, ${count(times, 'correction')} left out\n`;
  await writeTo(
    io.stderr,
    [...unpaired.map((file) => `${file}: skipped, because it has no counterpart\n`), summary].join(''),
  );
  return 0;
}

async function readReviewed(sheet: string, { operands }: Settings, io: Io): Promise<Correction[]> {
  if (operands.length > 0) refuseUsage('--review replaces BEFORE and AFTER: give one or the other');
  const [input] = await findInputs([sheet], io);
  return readReviewSheet(await readText(input), sheet).map(({ original, text, file, line }) => ({
    before: original,
    after: text,
    place: file,
    context: `line ${line} of ${sheet}`,
  }));
}
