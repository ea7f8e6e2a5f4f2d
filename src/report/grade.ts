import type { Severity } from '../dictionary/dictionary.ts';
import type { Finding, Tier } from '../suggest/finding.ts';

/** A sure garble is an error of the text; the rest is for a person. */
const GRADE_OF_TIER = { fix: 'error', suggest: 'warning', flag: 'info' } as const satisfies Record<Tier, Severity>;

/** How grave a finding is: as its entry or rule says, or by its tier. */
export function gradeOf({ severity, tier }: Pick<Finding, 'severity' | 'tier'>): Severity {
  return severity ?? GRADE_OF_TIER[tier];
}
