import type { Evidence } from '../lexicon/candidate.ts';
import { EVIDENCE, type Reading } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

const WEIGHT_OF = Float64Array.from(EVIDENCE, ({ name }) => WEIGHTS.evidence[name] ?? 0);

/** What was measured for one run and one form: a number for each row of EVIDENCE, in its order. */
export type Measures = Float64Array;

export function measure(reading: Reading): Measures {
  return Float64Array.from(EVIDENCE, (evidence) => evidence.measure(reading));
}

/** ln of the odds that the form was meant. */
export function logOddsOf(measures: Measures): number {
  let sum = WEIGHTS.intercept;
  for (let i = 0; i < measures.length; i++) sum += WEIGHT_OF[i] * measures[i];
  return sum;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The reasons that moved the decision most, strongest first. */
export function evidenceFrom(measures: Measures, limit = 8): Evidence[] {
  const all = EVIDENCE.map(({ name, meaning }, i) => ({ name, weight: WEIGHT_OF[i] * measures[i], detail: meaning }));
  return all
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, limit);
}
