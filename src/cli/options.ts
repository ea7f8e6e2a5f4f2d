import { SEVERITIES, type Severity } from '../dictionary/dictionary.ts';
import { EXCHANGE_FORMATS } from '../exchange/exchange-formats.ts';
import type { FormatName } from '../format/format.ts';
import { FORMAT_NAMES } from '../format/load-format.ts';
import { REPORT_FORMATS, type ReportFormat } from '../report/report-formats.ts';
import { TIER_CUTS } from '../score/tiers.ts';

/** The output formats that every command has. */
export const COMMON_FORMATS = ['pretty', 'json', 'jsonl'] as const;
const OTHER_FORMATS = REPORT_FORMATS.filter((name) => !(COMMON_FORMATS as readonly string[]).includes(name));

const IMPORTED = Object.keys(EXCHANGE_FORMATS).filter((name) => EXCHANGE_FORMATS[name].reads);
const EXPORTED = Object.keys(EXCHANGE_FORMATS).filter((name) => EXCHANGE_FORMATS[name].writes);

/** An option of the command line, with its help. */
export interface Option {
  readonly short?: string;
  /** Placeholder of the value; an option without it is a switch. */
  readonly argument?: string;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  /** Descriptions of the choices, for a table in the help. */
  readonly glossary?: readonly (readonly [choice: string, meaning: string])[];
  readonly range?: { readonly least: number; readonly most: number; readonly whole: boolean };
  readonly description: string;
}

export const OPTIONS = {
  dict: {
    short: 'd',
    argument: 'FILE',
    repeatable: true,
    description:
      'also use this dictionary: YAML, JSON, CSV or TSV with a column "name", a .txt with one name a line, any of these as .gz, or a folder of them; later ones override earlier ones; repeatable',
  },
  lexicon: {
    argument: 'FILE',
    description:
      'use this compiled lexicon (from ungarble compile) instead of all dictionaries, including the shipped ones',
  },
  'no-default-dict': { description: 'do not use the dictionaries shipped with ungarble' },
  tier: {
    argument: 'TIER',
    choices: ['fix', 'suggest'],
    description: 'fix: only corrections that are safe to apply unattended; suggest: also those that need review',
  },
  'min-confidence': {
    argument: 'N',
    range: { least: 0, most: 1, whole: false },
    description: `ignore findings below this confidence, from 0 to 1 (default ${TIER_CUTS.suggest}; higher with more than 4,000 names)`,
  },
  normalise: { description: 'also replace aliases by the name of their entry: Kiev by Kyiv' },
  format: {
    argument: 'FORMAT',
    choices: REPORT_FORMATS,
    description: `pretty (default): for people; json: one object (schema/report.schema.json); jsonl: one finding per line; ${OTHER_FORMATS.join(', ')}`,
  },
  'input-format': {
    argument: 'NAME',
    choices: FORMAT_NAMES,
    description: `format of the files: ${FORMAT_NAMES.join(', ')}; by default detected from their names and contents`,
  },
  column: {
    argument: 'NAME',
    repeatable: true,
    description: 'in CSV and TSV: a column of prose, by its header or its number (from 1); repeatable',
  },
  'json-path': {
    argument: 'PATH',
    repeatable: true,
    description: "in JSON: the path of the prose, such as 'items[*].text'; repeatable",
  },
  jsonl: { description: 'the input is one JSON object per line; needs --field' },
  field: {
    argument: 'NAME',
    description: 'with --jsonl: the field of the text; dots lead into objects and lists, as in segments.text',
  },
  annotate: { description: 'with --jsonl: add the findings in the original text to each object, as "findings"' },
  related: {
    argument: 'FILE',
    repeatable: true,
    description:
      'text that belongs to the input, in any language: the original of a translation, an agenda, a description; names in it are expected in the input; repeatable',
  },
  'related-field': {
    argument: 'NAME',
    description:
      'with --jsonl: the field of text that belongs to that of the line, such as the original of a translation',
  },
  strict: { description: 'stop at the first bad line of --jsonl, with exit code 2' },
  'fail-on': {
    argument: 'SEVERITY',
    choices: SEVERITIES,
    description:
      'exit with 1 only for findings of at least this severity: error, warning or info (default: info); fix is an error, suggest a warning and flag info, unless the entry sets a severity',
  },
  jobs: {
    short: 'j',
    argument: 'N',
    range: { least: 1, most: 256, whole: true },
    description: 'number of threads, which share one lexicon (default 1); the output does not depend on it',
  },
  write: { short: 'w', description: 'change the files in place; each is replaced atomically' },
  from: {
    argument: 'FORMAT',
    choices: IMPORTED,
    glossary: glossaryOf(IMPORTED),
    description: 'format of the files: one of the formats below',
  },
  to: {
    argument: 'FORMAT',
    choices: EXPORTED,
    glossary: glossaryOf(EXPORTED),
    description: 'format to write: one of the formats below',
  },
  output: {
    short: 'o',
    argument: 'FILE',
    description: 'write to this file instead of standard output; an existing file is never overwritten',
  },
  yaml: { description: 'write a dictionary of the names that are in none of the dictionaries' },
  log: { argument: 'FILE', description: 'append the changes to this file, for ungarble undo' },
  review: {
    argument: 'FILE',
    description: 'a review sheet (TSV or CSV) in which corrections were accepted or rejected',
  },
  before: { argument: 'FIELD', description: 'in a file of JSON lines: the field of the original text' },
  after: { argument: 'FIELD', description: 'in a file of JSON lines: the field of the corrected text' },
  clean: {
    argument: 'FILE',
    repeatable: true,
    description: 'a file or glob of correct text, in which every edit by fix counts as wrong; repeatable',
  },
  budget: {
    argument: 'N',
    range: { least: 0, most: 10_000, whole: false },
    description: 'with --clean: fail if fix makes more than N wrong edits per 10,000 words',
  },
  limit: {
    argument: 'N',
    range: { least: 1, most: 1000, whole: true },
    description: 'maximum number of candidates (default 5)',
  },
  color: {
    argument: 'WHEN',
    choices: ['auto', 'always', 'never'],
    description: 'colours: auto (default: on a terminal, unless NO_COLOR is set), always or never',
  },
  help: { short: 'h', description: 'show this help' },
  version: { short: 'V', description: 'show the version' },
} as const satisfies Readonly<Record<string, Option>>;

/** Description of `--format` for commands without findings in files. */
export const COMMON_FORMAT_MEANING = 'pretty (default): for people; json: one object; jsonl: one object per line';

function glossaryOf(names: readonly string[]): [string, string][] {
  return names.map((name) => [name, EXCHANGE_FORMATS[name].describe]);
}

export type OptionName = keyof typeof OPTIONS;

/** The options of all commands that look up names, and of all that read prose. */
export const DICTIONARY_OPTIONS = ['dict', 'no-default-dict', 'lexicon'] as const satisfies readonly OptionName[];
export const INPUT_OPTIONS = ['input-format', 'column', 'json-path'] as const satisfies readonly OptionName[];

/** The parsed and validated command line. */
export interface Settings {
  /** The arguments that are not options: files, a name, dictionaries. */
  readonly operands: readonly string[];
  readonly dictionaries: readonly string[];
  readonly defaultDictionaries: boolean;
  readonly lexicon: string | undefined;
  readonly tier: 'fix' | 'suggest' | undefined;
  readonly minConfidence: number | undefined;
  readonly normalise: boolean;
  readonly format: ReportFormat | undefined;
  readonly inputFormat: FormatName | undefined;
  readonly columns: readonly string[];
  readonly jsonPaths: readonly string[];
  readonly jsonl: boolean;
  readonly field: string | undefined;
  readonly related: readonly string[];
  readonly relatedField: string | undefined;
  readonly annotate: boolean;
  readonly strict: boolean;
  readonly failOn: Severity;
  readonly jobs: number | undefined;
  readonly write: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly output: string | undefined;
  readonly yaml: boolean;
  readonly log: string | undefined;
  readonly review: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly clean: readonly string[];
  readonly budget: number | undefined;
  readonly limit: number | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly help: boolean;
}
