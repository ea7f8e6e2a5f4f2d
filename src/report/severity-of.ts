import type { Severity } from '../dictionary/dictionary.ts';
import type { Finding, Tier } from '../suggest/finding.ts';

/** A safe correction implies an error in the text; the rest needs review. */
const SEVERITY_OF_TIER = { fix: 'error', suggest: 'warning', flag: 'info' } as const satisfies Record<Tier, Severity>;

/** The severity of a finding: that of its entry or rule, otherwise by tier. */
export function severityOf({ severity, tier }: Pick<Finding, 'severity' | 'tier'>): Severity {
  return severity ?? SEVERITY_OF_TIER[tier];
}
