import { contenders } from './contenders.ts';
import type { Result } from './results.ts';

export interface Circumstances {
  readonly machine: string;
  /** Of the machine before the first run. */
  readonly load: number;
  readonly runs: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Share of the words that are names on no list. */
  readonly strangers: number;
  readonly nameSource: string;
  /** Candidate recall in words. */
  readonly recall: string | undefined;
}

/** Fewer cases than this say nothing of a share. */
const LEAST_CASES = 20;
const RATIO_BASE = 'flashtext.js';
const NOTHING = '–';
const grouped = new Intl.NumberFormat('en');

/** The page of results, Markdown. */
export function resultsPage(results: readonly Result[], circumstances: Circumstances): string {
  const sizes = [...new Set(results.map(({ names }) => names))];
  return `${[
    '# Benchmark',
    'Written by `npm run bench -- --write`; do not edit.',
    introduction(circumstances),
    '![Speed of each contender against the number of names](speed.svg)',
    ...sizes.flatMap((size) => sizeSection(results.filter(({ names }) => names === size))),
    '## What a lexicon costs',
    lexiconTable(results),
    ...(circumstances.recall === undefined
      ? []
      : [`Spellings of real names, apart from the text: ${circumstances.recall}.`]),
    '## The contenders',
    usesOf(results),
    '## How to read it',
    READING,
  ].join('\n\n')}\n`;
}

function introduction({ machine, load, runs, seconds, megabytes, strangers, nameSource }: Circumstances): string {
  return (
    `${machine}; load ${load.toFixed(1)} before the first run. Names from ${nameSource}; ${megabytes} MB of English prose of which one ` +
    `word in a hundred is a name of the list, half of them garbled by one or two edits or sound-alikes${strangers > 0 ? `, and one in ${Math.round(1 / strangers)} a name on no list` : ', and no other names'}. Medians of ${runs} ` +
    `${runs === 1 ? 'run' : 'runs'}, each in a process of its own; a scan ends after ${seconds} s, look-ups likewise. Compare ratios: ` +
    'absolute figures are this machine’s.'
  );
}

const READING = [
  '- **MB/s**: the first pass over the text, one thread, nothing remembered from before. **scanned**: how far it came in its time.',
  `- **× flashtext**: against ${RATIO_BASE}, which finds exact names only, at the same size in the same run.`,
  '- **found**: garbled names at which anything was said, in any tier. **restored**: the planted name was proposed.',
  '- **precision**: of the corrections at tier `fix` (peers have no tiers: of all of them), those that restored what was planted.',
  `- **look-ups/s**: garbled names looked up alone, and how many of the first answers were right. ${NOTHING} stands where there were fewer than ${LEAST_CASES} cases.`,
  '- **ready**: building the index from names in memory; for ungarble, loading a compiled file and the English of the package. **kept**: what that added to heap and buffers.',
  '- **resident**: the whole process after loading; **before loading** it held Node, the TypeScript loader and the code of all contenders.',
  '- **candidates hold it**: the planted name is among those that search takes into account, for as many on average as the last column says.',
].join('\n');

function sizeSection(results: readonly Result[]): string[] {
  const base = results.find(({ contender }) => contender === RATIO_BASE)?.run?.megabytesASecond;
  const head = [
    '',
    'MB/s',
    '× flashtext',
    'scanned MB',
    'found',
    'restored',
    'precision',
    'look-ups/s',
    'right',
    'ready s',
    'kept MB',
  ];
  return [
    `## ${grouped.format(results[0].names)} names`,
    table(
      head,
      results.map((result) => contenderRow(result, base)),
    ),
  ];
}

function contenderRow({ contender, run }: Result, base: number | undefined): string[] {
  const name = contender === contenders[0].name ? `**${contender}**` : contender;
  if (!run) return [name, ...Array(10).fill(NOTHING)];
  const finds = contenders.find((one) => one.name === contender)?.finds === 'garbled';
  const { lookups } = run;
  return [
    name,
    brief(run.megabytesASecond),
    base === undefined ? NOTHING : brief(run.megabytesASecond / base),
    brief(run.scannedMegabytes),
    finds ? percent(run.found, run.garbles) : NOTHING,
    finds ? percent(run.right, run.garbles) : NOTHING,
    finds ? percent(run.sureRight, run.sure) : NOTHING,
    lookups ? brief(lookups.askedASecond) : NOTHING,
    lookups ? percent(lookups.right, lookups.asked) : NOTHING,
    brief(run.openSeconds),
    run.keptMegabytes < 1 ? '< 1' : brief(run.keptMegabytes),
  ];
}

function lexiconTable(results: readonly Result[]): string {
  const head = [
    'names',
    'compile s',
    'compile peak MB',
    'file bytes/name',
    'load ms',
    'resident MB',
    'before loading',
    'candidates hold it',
    'candidates',
  ];
  const rows = results.flatMap(({ names, compile, run }) => {
    if (!compile || !run?.lookups) return [];
    const { candidatesRight, candidatesAsked, candidates } = run.lookups;
    return [
      [
        grouped.format(names),
        brief(compile.compileSeconds),
        brief(compile.compilePeakMegabytes),
        brief(compile.fileBytes / names),
        brief(1000 * (run.loadSeconds ?? run.openSeconds)),
        brief(run.residentMegabytes),
        brief(run.bareMegabytes),
        percent(candidatesRight, candidatesAsked),
        brief(candidates / candidatesAsked),
      ],
    ];
  });
  return table(head, rows);
}

function usesOf(results: readonly Result[]): string {
  const took = new Set(results.map(({ contender }) => contender));
  const lines = contenders.filter(({ name }) => took.has(name)).map(({ name, use }) => `- **${name}**: ${use}`);
  return lines.join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Three digits that count. */
function brief(value: number): string {
  if (!Number.isFinite(value)) return NOTHING;
  return value >= 100 ? grouped.format(Math.round(value)) : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}

function percent(part: number, whole: number): string {
  return whole < LEAST_CASES ? NOTHING : `${((100 * part) / whole).toFixed(1)} %`;
}
