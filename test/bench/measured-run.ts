import type { RunMeasurement } from '../../bench/measure.ts';

/** A run at a speed in MB/s that found 90 of 100 garbles. */
export function measuredRun(megabytesASecond: number): RunMeasurement {
  const verdict = { garbles: 100, found: 90, right: 80, sure: 50, sureRight: 49 };
  return {
    openSeconds: 1,
    keptMegabytes: 10,
    residentMegabytes: 50,
    scannedMegabytes: 1,
    megabytesASecond,
    ...verdict,
  };
}
