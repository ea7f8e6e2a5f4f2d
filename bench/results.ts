import type { CompileMeasurement, RunMeasurement } from './measure.ts';
import { medians } from './medians.ts';

/** One run of one contender at one size, or the medians of several; missing values could not be measured. */
export interface Result {
  readonly contender: string;
  readonly names: number;
  readonly compile?: CompileMeasurement;
  readonly run?: RunMeasurement;
}

/** The medians of the runs of each contender and size, in the order in which they first ran. */
export function summarise(runs: readonly Result[]): Result[] {
  const groups = new Map<string, Result[]>();
  for (const run of runs) {
    const key = `${run.names} ${run.contender}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].map((group) => {
    const compiles = group.flatMap(({ compile }) => compile ?? []);
    const measured = group.flatMap(({ run }) => run ?? []);
    return {
      contender: group[0].contender,
      names: group[0].names,
      compile: compiles.length > 0 ? medians(compiles) : undefined,
      run: measured.length > 0 ? medians(measured) : undefined,
    };
  });
}
