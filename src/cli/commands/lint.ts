import { dirname, resolve, sep } from 'node:path';
import { type Corrector, createCorrector } from '../../corrector.ts';
import type { Dictionary } from '../../dictionary/dictionary.ts';
import { type LintProblem, lintDictionaries } from '../../dictionary/lint-dictionaries.ts';
import { runSpecs } from '../../dictionary/run-specs.ts';
import { formatProblem } from '../../errors.ts';
import { english } from '../../language/english.ts';
import { isMostlyLower } from '../../language/mostly-lower.ts';
import { compileLexicon } from '../../lexicon/compile-lexicon.ts';
import { loadDictionariesFrom } from '../../node/load-dictionaries.ts';
import { writeTo } from '../../node/write-to.ts';
import { count } from '../../report/format-number.ts';
import { createPaint, type Paint } from '../../report/paint.ts';
import type { Command } from '../commands.ts';
import type { ExitCode, Io } from '../io.ts';
import { type CleanMeasure, measureClean } from '../measure-clean.ts';
import { wantsColours } from '../open-reporter.ts';
import { COMMON_FORMAT_MEANING, INPUT_OPTIONS, type Settings } from '../options.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { requireCommonFormat } from '../require-common-format.ts';

export const lint: Command = {
  usage: 'ungarble lint [options] DICT…',
  summary: 'check dictionaries: format, doubtful entries, specs',
  description:
    'Checks dictionaries (files or folders, with their imports) for entries that contradict or endanger each other, and runs their specs. Problems are listed as file:line:column. With --clean it counts the wrong edits that fix, with these dictionaries only, would make in correct texts of your own.',
  options: ['clean', 'budget', ...INPUT_OPTIONS, 'format', 'color', 'help'],
  meanings: { format: COMMON_FORMAT_MEANING },
  examples: [
    ['ungarble lint people.yaml', 'one dictionary'],
    ['ungarble lint dictionaries/', 'a folder of dictionaries that are used together'],
    ["ungarble lint people.yaml --clean 'archive/*.txt' --budget 0.5", 'fail above 0.5 wrong edits per 10,000 words'],
  ],
  exitCodes:
    '0 no errors (there may be warnings); 1 errors, such as a failing spec; 2 usage or file error, or a dictionary that cannot be read',
  run: runLint,
};

async function runLint(settings: Settings, io: Io): Promise<ExitCode> {
  requireCommonFormat(settings);
  if (settings.operands.length === 0) refuseUsage('lint needs a dictionary: name a file or folder');
  const dictionaries = await loadDictionariesFrom(io.cwd, settings.operands);
  const corrector = createCorrector(compileLexicon(dictionaries));
  const clean = settings.clean.length > 0 ? await measureClean(settings, corrector, io) : undefined;
  const problems = [...findProblems(dictionaries, corrector, io.cwd), ...(clean?.problems ?? [])];
  const paint = createPaint(wantsColours(settings, io));
  await writeTo(io.stdout, render(problems, countAll(problems, dictionaries, clean), settings, paint));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

function findProblems(dictionaries: readonly Dictionary[], corrector: Corrector, cwd: string): LintProblem[] {
  const language = english();
  // One file may be named in two ways.
  const absolutes = dictionaries.map(({ file = '' }) => ({ file, absolute: resolve(cwd, file) }));
  const filesOf = (importing: string, name: string) => {
    const path = resolve(cwd, dirname(importing), name);
    return absolutes.flatMap(({ file, absolute }) =>
      absolute === path || absolute.startsWith(path + sep) ? [file] : [],
    );
  };
  const isOrdinary = (word: string) => isMostlyLower(word, language);
  return [
    ...lintDictionaries(dictionaries, { isOrdinary, filesOf }),
    ...runSpecs(dictionaries, (text) => corrector.fix(text, { tier: 'suggest' }).text),
  ];
}

function render(
  problems: readonly LintProblem[],
  counts: ReturnType<typeof countAll>,
  { format }: Settings,
  paint: Paint,
): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, problems, summary: counts }, undefined, 2)}\n`;
  if (format === 'jsonl') return problems.map((problem) => `${JSON.stringify(problem)}\n`).join('');
  const lines = problems.map(({ level, rule, message, ...place }) => {
    const styled = paint(level === 'error' ? 'red' : 'yellow', level);
    return `${formatProblem({ ...place, message: `${styled}: ${message}` })} ${paint('dim', `(${rule})`)}\n`;
  });
  const { entries, specs, errors, warnings, clean } = counts;
  const tried = `${count(entries, 'entry')} and ${count(specs, 'spec')}`;
  if (clean) {
    const rate = `${clean.perTenThousand.toFixed(2)} per 10,000`;
    lines.push(`${count(clean.edits, 'wrong edit')} in ${count(clean.words, 'word')} of clean text, ${rate}\n`);
  }
  return `${lines.join('')}${paint('bold', `${tried}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`)}\n`;
}

function countAll(
  problems: readonly LintProblem[],
  dictionaries: readonly Dictionary[],
  clean: CleanMeasure | undefined,
) {
  const items = dictionaries.flatMap(({ entries, rules }) => [...entries, ...rules]);
  const errors = problems.filter(({ level }) => level === 'error').length;
  return {
    entries: items.length,
    specs: items.reduce((sum, { specs }) => sum + specs.length, 0),
    errors,
    warnings: problems.length - errors,
    ...(clean && { clean: { words: clean.words, edits: clean.edits, perTenThousand: clean.perTenThousand } }),
  };
}
