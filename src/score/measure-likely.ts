import type { AnswerReading } from './answer-reading.ts';
import { type Measures, weightOf } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';
import type { Dear } from './evidence-definition.ts';
import { SITUATIONS, situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

/** One for each row of EVIDENCE: most readings are refused before anything of them is kept. */
const scratch = new Float64Array(EVIDENCE.length);

/**
 * What each row measures of a reading; undefined where its log-odds do not come to `least`. It is measured no further than it takes to tell that:
 * what is cheap to measure comes first, and what is dear is taken at its best until it is measured. Most readings are refused before.
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

/** Rows of EVIDENCE that are measured together in one situation, and what the rows of the stages after them can add at most. */
interface Stage {
  readonly rows: readonly number[];
  readonly measures: readonly ((reading: AnswerReading) => number)[];
  readonly weights: readonly number[];
  readonly bestAfter: number;
}

/** Between these every row of sound and likelihood is linear, so that their sum is greatest at one of them. The second sound is the greatest that is not sameness. */
const SOUNDS = [0, 0.998999, 1];
const RATIOS = [-15, 0, 15];
const RATIOS_PER_LETTER = [-3, 0, 3];

/** Readings of which only that is known which these rows look at. */
const SOUND_EXTREMES = SOUNDS.flatMap((whole) =>
  SOUNDS.map((sound) => ({ hit: { sound: whole }, difference: { sound } }) as AnswerReading),
);
const LIKELIHOOD_EXTREMES = RATIOS.flatMap((logRatio) =>
  RATIOS_PER_LETTER.map((leastPerLetter) => ({ difference: { logRatio, leastPerLetter } }) as AnswerReading),
);

type BestOf = (rows: readonly number[], situation: number) => number;

/** The most that rows of 0..1 add together. */
const bestOfShares: BestOf = (rows, situation) =>
  rows.reduce((sum, row) => sum + Math.max(0, weightOf(row, situation)), 0);

/** The most that rows add together, over readings. */
const bestOver =
  (readings: readonly AnswerReading[]): BestOf =>
  (rows, situation) =>
    Math.max(
      ...readings.map((reading) =>
        rows.reduce((sum, row) => sum + weightOf(row, situation) * EVIDENCE[row].measure(reading), 0),
      ),
    );

/** What is dear, in order of what it takes, and the most that it can add. */
const DEAR: readonly (readonly [Dear, BestOf])[] = [
  ['form', bestOfShares],
  ['surroundings', bestOfShares],
  ['sound', bestOver(SOUND_EXTREMES)],
  ['likelihood', bestOver(LIKELIHOOD_EXTREMES)],
];

const rowsOf = (dear?: Dear): number[] => EVIDENCE.flatMap((evidence, row) => (evidence.dear === dear ? [row] : []));

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
  for (const [dear, bestOf] of [...DEAR].reverse()) {
    const rows = rowsOf(dear);
    stages.unshift(stageOf(rows, situation, bestAfter));
    bestAfter += bestOf(rows, situation);
  }
  return [stageOf(rowsOf(), situation, bestAfter), ...stages];
}
