import type { AnswerReading } from './answer-reading.ts';
import { type Measures, weightOf } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';
import type { Dear } from './evidence-definition.ts';
import { SITUATIONS, situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Measures a reading no further than is asked. What is cheap to measure comes first, and what is dear is taken at its best until it is
 * measured: most readings are refused before.
 */
export class Measuring {
  readonly #reading: AnswerReading;
  readonly #situation: number;
  readonly #values = new Float64Array(EVIDENCE.length);
  /** How many stages are measured, what they come to, and what all of them may come to. */
  #measured = 0;
  #logOdds: number;
  #best = Number.POSITIVE_INFINITY;

  constructor(reading: AnswerReading) {
    this.#reading = reading;
    this.#situation = situationOf(reading);
    this.#logOdds = WEIGHTS.intercept[this.#situation];
  }

  /** Whether the log-odds come to `least`. */
  comesTo(least: number): boolean {
    const stages = STAGES[this.#situation];
    while (this.#best >= least && this.#measured < stages.length) this.#measure(stages[this.#measured++]);
    return this.#best >= least;
  }

  /** All of it. */
  get measures(): Measures {
    this.comesTo(Number.NEGATIVE_INFINITY);
    return { situation: this.#situation, values: this.#values };
  }

  #measure({ rows, measures, weights, bestAfter }: Stage): void {
    for (let i = 0; i < rows.length; i++) {
      const value = measures[i](this.#reading);
      this.#values[rows[i]] = value;
      this.#logOdds += weights[i] * value;
    }
    this.#best = this.#logOdds + bestAfter;
  }
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
  ['form as language', bestOfShares],
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
