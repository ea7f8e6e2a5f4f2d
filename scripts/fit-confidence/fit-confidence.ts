/**
 * Fits src/score/weights.ts: `npm run fit:confidence -- FOLDER [TASKS [ENGINES]]`, a folder of evaluation data (see tasks.ts).
 * Deterministic. Folds by name and by speaker, never by row. `SHOW=20` prints the surest mistakes and the most doubted truths.
 */
import { writeFileSync } from 'node:fs';
import { EVIDENCE } from '../../src/score/evidence.ts';
import { collectRows, hashOf, type Row } from './collect-rows.ts';
import { fitLogistic, type Model, type Rows } from './logistic-regression.ts';
import { readTasks } from './tasks.ts';

const FOLDS = 5;
const RIDGE = 1;
const [folder, tasks = 'mt,pairs,clean,list,calls', engines = 'whisper,google,amazon,microsoft,speechmatics'] =
  process.argv.slice(2);

function matrix(rows: readonly Row[]): Rows {
  const width = EVIDENCE.length;
  const values = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) values.set(row.measures, i * width);
  return {
    width,
    values,
    labels: Float64Array.from(rows, (row) => row.label),
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}

function predict({ intercept, coefficients }: Model, { measures }: Row): number {
  let sum = intercept;
  for (let i = 0; i < measures.length; i++) sum += coefficients[i] * measures[i];
  return 1 / (1 + Math.exp(-sum));
}

function heldOut(rows: readonly Row[]): Float64Array {
  const predictions = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitLogistic(matrix(rows.filter((row) => hashOf(row.group) % FOLDS !== fold)), RIDGE);
    for (const [i, row] of rows.entries()) if (hashOf(row.group) % FOLDS === fold) predictions[i] = predict(model, row);
  }
  return predictions;
}

function report(rows: readonly Row[], predictions: Float64Array): void {
  let loss = 0;
  for (const [i, row] of rows.entries())
    loss -= row.weight * Math.log(Math.max(1e-9, row.label ? predictions[i] : 1 - predictions[i]));
  console.log(
    `rows ${rows.length}, right ${rows.filter((row) => row.label).length}, held-out log loss ${loss.toFixed(1)}`,
  );
  for (const task of [...new Set(rows.map((row) => row.task))]) {
    const cells = [0.3, 0.5, 0.7, 0.8, 0.9, 0.95].map((cut) => {
      let right = 0;
      let wrong = 0;
      for (const [i, row] of rows.entries())
        if (row.task === task && predictions[i] >= cut) row.label ? right++ : (wrong += row.weight);
      return `${cut}: ${right}:${wrong}`;
    });
    console.log(task.padEnd(20), cells.join('  '));
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

function write({ intercept, coefficients }: Model): void {
  const lines = EVIDENCE.map(({ name }, i) => `    '${name}': ${coefficients[i].toFixed(3)},`);
  const source = `/** Made by scripts/fit-confidence; do not edit. A weight is the log-odds for one unit of the evidence of that name in evidence.ts. */
export const WEIGHTS: { readonly intercept: number; readonly evidence: Readonly<Record<string, number>> } = {
  intercept: ${intercept.toFixed(3)},
  evidence: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(new URL('../../src/score/weights.ts', import.meta.url), source);
}

const rows: Row[] = [];
for (const task of readTasks(folder, engines.split(','), tasks.split(','))) {
  for (const row of collectRows(task)) rows.push(row);
  console.error(task.samples[0].task, rows.length);
}
const predictions = heldOut(rows);
report(rows, predictions);
if (process.env.SHOW) show(rows, predictions, Number(process.env.SHOW));
write(fitLogistic(matrix(rows), RIDGE));
