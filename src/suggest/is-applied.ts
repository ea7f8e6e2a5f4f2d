import type { Finding } from './finding.ts';

/** The tiers at which corrections can be applied: `suggest` applies those of `fix` as well. */
export type AppliedTier = 'fix' | 'suggest';

/** Whether the best suggestion of a finding is applied at a tier. */
export function isApplied({ tier, suggestions }: Finding, applied: AppliedTier): boolean {
  return suggestions.length > 0 && tier !== 'flag' && (tier === 'fix' || applied === 'suggest');
}
