import { EVIDENCE } from '../../src/score/evidence.ts';
import { SITUATIONS } from '../../src/score/situations.ts';
import type { Row } from './collect-rows.ts';
import { fitLogistic, type Model, type Rows } from './logistic-regression.ts';

/** Strength of the prior: chosen among 0.3, 1 and 3 by held-out log loss. */
const RIDGE = 1;
/** What other data gave stays so, and the rest is fitted with it in place. */
const HELD = EVIDENCE.map(({ given }) => given);

/** One model for each situation, drawn towards the model of all rows: a situation with few rows stays near it. */
export function fitSituations(rows: readonly Row[]): Model[] {
  const pooled = fitLogistic(matrix(rows), RIDGE, HELD);
  return SITUATIONS.map((_, situation) =>
    fitLogistic(matrix(rows.filter(({ measures }) => measures.situation === situation)), RIDGE, HELD, pooled),
  );
}

export function predict(models: readonly Model[], { measures: { situation, values } }: Row): number {
  const { intercept, coefficients } = models[situation];
  let sum = intercept;
  for (let i = 0; i < values.length; i++) sum += coefficients[i] * values[i];
  return 1 / (1 + Math.exp(-sum));
}

function matrix(rows: readonly Row[]): Rows {
  const width = EVIDENCE.length;
  const values = new Float64Array(rows.length * width);
  for (const [i, { measures }] of rows.entries()) values.set(measures.values, i * width);
  return {
    width,
    values,
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}
