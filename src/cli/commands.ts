import { apply } from './commands/apply.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { fix } from './commands/fix.ts';
import { importCommand } from './commands/import.ts';
import { learn } from './commands/learn.ts';
import { lint } from './commands/lint.ts';
import { names } from './commands/names.ts';
import { undo } from './commands/undo.ts';
import type { ExitCode, Io } from './io.ts';
import type { OptionName, Settings } from './options.ts';

/** A command: what it does, and what its help says. */
export interface Command {
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exitCodes: string;
  run(settings: Settings, io: Io): Promise<ExitCode>;
}

const DICTIONARY_OPTIONS = ['dict', 'no-default-dict'] as const;
const INPUT_OPTIONS = ['input-format', 'column', 'json-path'] as const;

export const COMMANDS = {
  check: {
    usage: 'ungarble check [options] [FILE|GLOB…]',
    summary: 'show garbled names and terms, and what they should be',
    description:
      'Reads files, or standard input where none is named or "-" is, and shows each garbled name with its place, its line, the suggestion, how sure it is and why. With --jsonl it reads a stream of JSON objects, and writes each of them with its "findings".',
    options: [
      ...DICTIONARY_OPTIONS,
      ...INPUT_OPTIONS,
      'tier',
      'min-confidence',
      'format',
      'jsonl',
      'field',
      'strict',
      'color',
      'help',
    ],
    examples: [
      ['ungarble check article.txt', 'one file'],
      ["ungarble check 'news/**/*.txt' --tier fix", 'many files, only what is sure'],
      ['ungarble check --dict people.yaml < talk.txt', 'your own names as well'],
      ['ungarble check --column quote quotes.csv', 'one column of a table'],
      ['ungarble check --jsonl --field text < in.jsonl', 'a stream of objects, each with its findings'],
    ],
    exitCodes: '0 nothing found; 1 something found; 2 wrong usage, dictionary or file',
    run: check,
  },
  fix: {
    usage: 'ungarble fix [options] [FILE|GLOB…]',
    summary: 'correct them',
    description:
      'Writes the corrected text to standard output, or into the files with --write. Everything but the corrections stays byte for byte as it was. Only what is safe with nobody watching is applied, unless --tier suggest is given. With --jsonl only the text in the field changes; a bad line is reported and passed on as it is. With --write, --format says how the findings that are left are shown.',
    options: [
      ...DICTIONARY_OPTIONS,
      ...INPUT_OPTIONS,
      'write',
      'log',
      'tier',
      'min-confidence',
      'format',
      'jsonl',
      'field',
      'annotate',
      'strict',
      'color',
      'help',
    ],
    examples: [
      ['ungarble fix article.txt > corrected.txt', 'one file'],
      ["ungarble fix --write 'news/**/*.txt'", 'in place'],
      ['ungarble fix --write --log edits.jsonl talk.srt', 'subtitles, with a log for ungarble undo'],
      ['zcat in.gz | ungarble fix --jsonl --field text | gzip > out.gz', 'a stream of objects'],
    ],
    exitCodes: '0 nothing was wrong, or all of it is corrected; 1 findings are left; 2 wrong usage, dictionary or file',
    run: fix,
  },
  explain: {
    usage: 'ungarble explain [options] NAME',
    summary: 'show which entries a spelling might mean, and why',
    description: 'Looks a spelling up in the dictionaries, as one whole name and without any text around it.',
    options: [...DICTIONARY_OPTIONS, 'limit', 'format', 'color', 'help'],
    examples: [
      ['ungarble explain Araguchi', 'who might that be?'],
      ['ungarble explain --limit 1 --format json Mo Davar', 'the best answer, for a program'],
    ],
    exitCodes: '0 done, whether or not there are candidates; 2 wrong usage, dictionary or file',
    run: explain,
  },
  lint: {
    usage: 'ungarble lint [options] DICT…',
    summary: 'try dictionaries: their format, doubtful entries, their specs',
    description:
      'Reads dictionaries (files or folders, with what they import), looks for entries that contradict or endanger each other, and runs their specs. Problems are listed as file:line:column. With --clean it counts what fix would spoil, with these dictionaries alone, in texts of your own in which all is right.',
    options: ['clean', 'budget', 'format', 'color', 'help'],
    examples: [
      ['ungarble lint people.yaml', 'one dictionary'],
      ['ungarble lint dictionaries/', 'a folder of them, as used together'],
      ["ungarble lint people.yaml --clean 'archive/*.txt' --budget 0.5", 'fail if it does harm'],
    ],
    exitCodes:
      '0 no errors, though there may be warnings; 1 errors, such as a failing spec; 2 the dictionary cannot be read',
    run: lint,
  },
  apply,
  undo,
  import: importCommand,
  export: exportCommand,
  learn,
  names,
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
