import type { AnswerReading } from './answer-reading.ts';
import { weightOf } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';
import { SITUATIONS, situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Whether the log-odds of a reading come to `least`. What is cheap to measure comes first, and what is dear is taken at its best until it is
 * measured: most readings are refused before.
 */
export function reaches(reading: AnswerReading, least: number): boolean {
  const situation = situationOf(reading);
  let sum = WEIGHTS.intercept[situation];
  for (const { rows, bestAfter } of STAGES) {
    for (const row of rows) sum += weightOf(row, situation) * EVIDENCE[row].measure(reading);
    if (sum + bestAfter[situation] < least) return false;
  }
  return true;
}

/** Rows of EVIDENCE that are measured together, and what the rows of the stages after them can add at most, for each of SITUATIONS. */
interface Stage {
  readonly rows: readonly number[];
  readonly bestAfter: readonly number[];
}

const rowsOf = (dear?: 'sound' | 'likelihood'): number[] =>
  EVIDENCE.flatMap((evidence, row) => (evidence.dear === dear ? [row] : []));

/** Between these every dear row is linear, so that their sum is greatest at one of them. The second sound is the greatest that is not sameness. */
const SOUNDS = [0, 0.998999, 1];
const RATIOS = [-15, 0, 15];
const RATIOS_PER_LETTER = [-3, 0, 3];

/** Readings of which only that is known which dear rows look at. */
const SOUND_EXTREMES = SOUNDS.flatMap((whole) =>
  SOUNDS.map((sound) => ({ hit: { sound: whole }, difference: { sound } }) as AnswerReading),
);
const LIKELIHOOD_EXTREMES = RATIOS.flatMap((logRatio) =>
  RATIOS_PER_LETTER.map((leastPerLetter) => ({ difference: { logRatio, leastPerLetter } }) as AnswerReading),
);

/** The most that some rows add together, over readings. */
const bestOf = (rows: readonly number[], readings: readonly AnswerReading[], situation: number): number =>
  Math.max(
    ...readings.map((reading) =>
      rows.reduce((sum, row) => sum + weightOf(row, situation) * EVIDENCE[row].measure(reading), 0),
    ),
  );

const STAGES: readonly Stage[] = stages();

function stages(): Stage[] {
  const [sound, likelihood] = [rowsOf('sound'), rowsOf('likelihood')];
  const bestLikelihood = SITUATIONS.map((_, situation) => bestOf(likelihood, LIKELIHOOD_EXTREMES, situation));
  const bestOfBoth = SITUATIONS.map(
    (_, situation) => bestOf(sound, SOUND_EXTREMES, situation) + bestLikelihood[situation],
  );
  return [
    { rows: rowsOf(), bestAfter: bestOfBoth },
    { rows: sound, bestAfter: bestLikelihood },
    { rows: likelihood, bestAfter: SITUATIONS.map(() => 0) },
  ];
}
