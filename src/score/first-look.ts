import type { AnswerReading } from './answer-reading.ts';
import { weightOf } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';
import { SITUATIONS, situationOf } from './situations.ts';
import { WEIGHTS } from './weights.ts';

const ROWS = EVIDENCE.map((_, row) => row);
const CHEAP_ROWS = ROWS.filter((row) => !EVIDENCE[row].isDear);
const DEAR_ROWS = ROWS.filter((row) => EVIDENCE[row].isDear);

/**
 * Whether a reading may come to these log-odds at all. What is cheap to measure is measured, and what rests on sounds and likelihoods is taken
 * at its best: a reading that is refused here would have been refused after all.
 */
export function mayReach(reading: AnswerReading, leastLogOdds: number): boolean {
  const situation = situationOf(reading);
  let sum = WEIGHTS.intercept[situation] + BEST_OF_DEAR[situation];
  for (const row of CHEAP_ROWS) sum += weightOf(row, situation) * EVIDENCE[row].measure(reading);
  return sum >= leastLogOdds;
}

/** Between these every dear row is linear, so that their sum is greatest at one of them. The second is the greatest similarity that is not sameness. */
const SOUNDS = [0, 0.998999, 1];
const RATIOS = [-15, 0, 15];
const RATIOS_PER_LETTER = [-3, 0, 3];

/** What the dear rows can add together at most, for each of SITUATIONS. */
const BEST_OF_DEAR: readonly number[] = SITUATIONS.map((_, situation) =>
  Math.max(
    ...extremes().map((reading) =>
      DEAR_ROWS.reduce((sum, row) => sum + weightOf(row, situation) * EVIDENCE[row].measure(reading), 0),
    ),
  ),
);

/** Readings of which only that is known which dear rows look at. */
function extremes(): AnswerReading[] {
  return SOUNDS.flatMap((whole) =>
    SOUNDS.flatMap((sound) =>
      RATIOS.flatMap((logRatio) =>
        RATIOS_PER_LETTER.map(
          (leastPerLetter) =>
            ({ hit: { sound: whole }, difference: { sound, logRatio, leastPerLetter } }) as AnswerReading,
        ),
      ),
    ),
  );
}
