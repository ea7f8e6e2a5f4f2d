import type { Evidence } from '../lexicon/candidate.ts';
import { strongestFirst } from '../lexicon/strongest-first.ts';
import type { AnswerReading } from './answer-reading.ts';
import { EVIDENCE } from './evidence.ts';
import { situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

/** The measurements for one run and one form. */
export interface Measures {
  /** Index into SITUATIONS. */
  readonly situation: number;
  /** One value for each row of EVIDENCE, in the same order. */
  readonly values: Float64Array;
}

/** Measures every row; see also `measureLikely`. */
export function measure(reading: AnswerReading): Measures {
  const values = new Float64Array(EVIDENCE.length);
  for (let row = 0; row < values.length; row++) values[row] = EVIDENCE[row].measure(reading);
  return { situation: situationOf(reading), values };
}

/** ln of the odds that the form is the intended one. */
export function logOddsOf({ situation, values }: Measures): number {
  let sum = WEIGHTS.intercept[situation];
  for (let i = 0; i < values.length; i++) sum += weightOf(i, situation) * values[i];
  return sum;
}

/** The probability with these log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const NO_WEIGHT: readonly number[] = [];
const WEIGHTS_BY_ROW = EVIDENCE.map(({ name }) => WEIGHTS.evidence[name] ?? NO_WEIGHT);

/** Log-odds per unit of a row of EVIDENCE. */
export function weightOf(row: number, situation: number): number {
  return WEIGHTS_BY_ROW[row][situation] ?? 0;
}

/** Smaller contributions to the log-odds are not reported. */
const LEAST_WEIGHT = 0.05;
/**
 * Twenty-three rows contribute to a decision on average. With six, two of 3,352 candidates for translated names have a reason (see report/reasons.ts) that
 * contradicts the sum of all rows; with eight or more, none.
 */
const MOST_REASONS = 16;

/**
 * The reasons with the largest contributions, strongest first.
 * @param nearName 0..1: confidence from the words in place, whatever was measured; what it adds is always reported
 */
export function evidenceFrom(measures: Measures, nearName = 0): Evidence[] {
  const added = nearName > 0 ? Math.log(nearName / (1 - nearName)) - logOddsOf(measures) : 0;
  const evidence = strongestFirst(reasonsOf(measures)).slice(0, MOST_REASONS);
  if (added <= 0) return evidence;
  const detail = 'all other words of the name are present and in order';
  return strongestFirst([...evidence, { name: 'near-name', weight: added, detail }]);
}

/** Whether one of these reasons speaks for the candidate, noticeably. */
export const isSupportedBy = (measures: Measures, names: readonly string[]): boolean =>
  reasonsOf(measures).some(({ name, weight }) => weight > 0 && names.includes(name));

function reasonsOf({ situation, values }: Measures): Evidence[] {
  const reasons: Evidence[] = [];
  for (let row = 0; row < values.length; row++) {
    const weight = weightOf(row, situation) * values[row];
    if (Math.abs(weight) < LEAST_WEIGHT) continue;
    const { name, meaning } = EVIDENCE[row];
    reasons.push({ name, weight, detail: meaning });
  }
  return reasons;
}
