import type { Evidence } from './candidate.ts';

/** Evidence in descending order of the absolute weight. */
export const strongestFirst = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
