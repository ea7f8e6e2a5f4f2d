import type { RunMeasurement } from '../../bench/measure.ts';

/** A run at a speed in MB/s that found 90 of 100 garbles. */
export function measuredRun(megabytesASecond: number): RunMeasurement {
  const verdict = { garbles: 100, found: 90, right: 80, sure: 50, sureRight: 49 };
  const memory = { keptMegabytes: 10, bareMegabytes: 40, residentMegabytes: 50 };
  return { openSeconds: 1, ...memory, scannedMegabytes: 1, megabytesASecond, ...verdict };
}
