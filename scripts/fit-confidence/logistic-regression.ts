/** Rows of measures with a label and a weight, in one block: row i is `values[i·width … (i+1)·width)`. */
export interface Rows {
  readonly width: number;
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

export interface Model {
  readonly intercept: number;
  readonly coefficients: Float64Array;
}

/** Maximum number of step halvings: Newton's method overshoots if few rows are nearly separable. */
const HALVINGS = 8;
const SMALL_STEP = 1e-3;

/** Maximum a posteriori coefficients under a Gaussian prior around `prior` (0 by default), by damped Newton steps; deterministic. */
export function fitLogistic(rows: Rows, ridge: number, prior?: Model, iterations = 25): Model {
  const { width } = rows;
  const size = width + 1;
  const centre = new Float64Array(size);
  if (prior) centre.set([...prior.coefficients, prior.intercept]);
  const penalties = new Float64Array(size).fill(ridge);
  if (!prior) penalties[width] = 1e-6;
  let beta: Float64Array = centre.slice();
  let loss = penalisedLoss(rows, beta, centre, penalties);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const { gradient, hessian } = derivatives(rows, beta, centre, penalties);
    let step = solve(hessian, gradient);
    let next = beta.map((value, j) => value + step[j]);
    let nextLoss = penalisedLoss(rows, next, centre, penalties);
    for (let halving = 0; nextLoss > loss && halving < HALVINGS; halving++) {
      step = step.map((value) => value / 2);
      next = beta.map((value, j) => value + step[j]);
      nextLoss = penalisedLoss(rows, next, centre, penalties);
    }
    if (nextLoss > loss) break;
    beta = next;
    loss = nextLoss;
    if (Math.max(...step.map(Math.abs)) < SMALL_STEP) break;
  }
  return { intercept: beta[width], coefficients: beta.slice(0, width) };
}

/** −ln P(labels) plus the ridge penalty. */
function penalisedLoss(
  { width, values, labels, weights }: Rows,
  beta: Float64Array,
  centre: Float64Array,
  penalties: Float64Array,
): number {
  let loss = 0;
  for (let i = 0; i < labels.length; i++) {
    let sum = beta[width];
    for (let j = 0; j < width; j++) sum += beta[j] * values[i * width + j];
    const margin = labels[i] ? sum : -sum;
    loss += weights[i] * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
  }
  for (let j = 0; j < beta.length; j++) loss += (penalties[j] * (beta[j] - centre[j]) ** 2) / 2;
  return loss;
}

function derivatives(
  { width, values, labels, weights }: Rows,
  beta: Float64Array,
  centre: Float64Array,
  penalties: Float64Array,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  const row = new Float64Array(size);
  row[width] = 1;
  for (let i = 0; i < labels.length; i++) {
    row.set(values.subarray(i * width, (i + 1) * width));
    let sum = 0;
    for (let j = 0; j < size; j++) sum += beta[j] * row[j];
    const p = 1 / (1 + Math.exp(-sum));
    const error = weights[i] * (labels[i] - p);
    const curvature = weights[i] * p * (1 - p);
    for (let j = 0; j < size; j++) {
      if (row[j] === 0) continue;
      gradient[j] += error * row[j];
      const line = hessian[j];
      const scale = curvature * row[j];
      for (let k = 0; k <= j; k++) line[k] += scale * row[k];
    }
  }
  for (let j = 0; j < size; j++) {
    gradient[j] -= penalties[j] * (beta[j] - centre[j]);
    hessian[j][j] += penalties[j];
  }
  return { gradient, hessian };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky decomposition. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i][j];
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j][j];
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}
