import type { AnswerReading } from './answer-reading.ts';
import { type Measures, weightOf } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';
import type { ExpensiveInput } from './evidence-definition.ts';
import { SITUATIONS, situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

/** One value for each row of EVIDENCE, reused: most readings are rejected before anything is stored. */
const scratch = new Float64Array(EVIDENCE.length);

/**
 * Measures each row for a reading; undefined if the log-odds stay below `least`. Stops as soon as that is certain: cheap rows come first, and
 * expensive ones count with their maximum until they are measured. Most readings are rejected early.
 */
export function measureLikely(reading: AnswerReading, least: number): Measures | undefined {
  const situation = situationOf(reading);
  let logOdds = WEIGHTS.intercept[situation];
  for (const { rows, measures, weights, bestAfter } of STAGES[situation]) {
    for (let i = 0; i < rows.length; i++) {
      const value = measures[i](reading);
      scratch[rows[i]] = value;
      logOdds += weights[i] * value;
    }
    if (logOdds + bestAfter < least) return undefined;
  }
  return { situation, values: scratch.slice() };
}

/** Rows of EVIDENCE measured together in one situation, and the maximum that rows of later stages can add. */
interface Stage {
  readonly rows: readonly number[];
  readonly measures: readonly ((reading: AnswerReading) => number)[];
  readonly weights: readonly number[];
  readonly bestAfter: number;
}

/**
 * Every row of sound and likelihood is linear between these, so their sum is greatest at one of them. The second value is the greatest that does not
 * count as equal.
 */
const SOUNDS = [0, 0.998999, 1];
const RATIOS = [-15, 0, 15];
const RATIOS_PER_LETTER = [-3, 0, 3];

/** Partial readings with only the fields that these rows use. */
const SOUND_EXTREMES = SOUNDS.flatMap((whole) =>
  SOUNDS.map((sound) => ({ hit: { sound: whole }, difference: { sound } }) as AnswerReading),
);
const LIKELIHOOD_EXTREMES = RATIOS.flatMap((logRatio) =>
  RATIOS_PER_LETTER.map((leastPerLetter) => ({ difference: { logRatio, leastPerLetter } }) as AnswerReading),
);

type BestOf = (rows: readonly number[], situation: number) => number;

/** The maximum sum of rows with values 0..1. */
const bestOfShares: BestOf = (rows, situation) =>
  rows.reduce((sum, row) => sum + Math.max(0, weightOf(row, situation)), 0);

/** The maximum sum of rows over some readings. */
const bestOver =
  (readings: readonly AnswerReading[]): BestOf =>
  (rows, situation) =>
    Math.max(
      ...readings.map((reading) =>
        rows.reduce((sum, row) => sum + weightOf(row, situation) * EVIDENCE[row].measure(reading), 0),
      ),
    );

/** The expensive inputs in order of cost, with the maximum that each can add. */
const EXPENSIVE_INPUTS: readonly (readonly [ExpensiveInput, BestOf])[] = [
  ['form', bestOfShares],
  ['surroundings', bestOfShares],
  ['sound', bestOver(SOUND_EXTREMES)],
  ['likelihood', bestOver(LIKELIHOOD_EXTREMES)],
];

const rowsOf = (input?: ExpensiveInput): number[] =>
  EVIDENCE.flatMap((evidence, row) => (evidence.expensive === input ? [row] : []));

const stageOf = (rows: readonly number[], situation: number, bestAfter: number): Stage => ({
  rows,
  measures: rows.map((row) => EVIDENCE[row].measure),
  weights: rows.map((row) => weightOf(row, situation)),
  bestAfter,
});

const STAGES: readonly (readonly Stage[])[] = SITUATIONS.map((_, situation) => stagesOf(situation));

function stagesOf(situation: number): Stage[] {
  const stages: Stage[] = [];
  let bestAfter = 0;
  for (const [input, bestOf] of [...EXPENSIVE_INPUTS].reverse()) {
    const rows = rowsOf(input);
    stages.unshift(stageOf(rows, situation, bestAfter));
    bestAfter += bestOf(rows, situation);
  }
  return [stageOf(rowsOf(), situation, bestAfter), ...stages];
}
