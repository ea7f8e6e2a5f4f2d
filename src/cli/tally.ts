import { SEVERITIES, type Severity } from '../dictionary/dictionary.ts';
import { severityOf } from '../report/severity-of.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding, Tier } from '../suggest/finding.ts';
import { overlaps } from '../text/span.ts';

/** Running counts. */
export interface Tally {
  findings: number;
  readonly tiers: Record<Tier, number>;
  /** The same findings by severity. */
  readonly severities: Record<Severity, number>;
  applied: number;
}

export function emptyTally(): Tally {
  const tiers = { fix: 0, suggest: 0, flag: 0 };
  return { findings: 0, tiers, severities: { error: 0, warning: 0, info: 0 }, applied: 0 };
}

export function addFindings(tally: Tally, findings: readonly Finding[], applied: number): void {
  tally.findings += findings.length;
  tally.applied += applied;
  for (const finding of findings) {
    tally.tiers[finding.tier] += 1;
    tally.severities[severityOf(finding)] += 1;
  }
}

export function addTally(tally: Tally, other: Tally): void {
  tally.findings += other.findings;
  tally.applied += other.applied;
  for (const tier of ['fix', 'suggest', 'flag'] as const) tally.tiers[tier] += other.tiers[tier];
  for (const severity of SEVERITIES) tally.severities[severity] += other.severities[severity];
}

/** The findings that no edit overlaps. Both lists are sorted by segment and position; the edits are disjoint. */
export function unapplied<Item extends Finding>(findings: readonly Item[], edits: readonly Edit[]): Item[] {
  let next = 0;
  return findings.filter((finding) => {
    while (next < edits.length && isBefore(edits[next], finding)) next += 1;
    const edit = edits[next];
    return edit === undefined || edit.segment !== finding.segment || !overlaps(edit, finding);
  });
}

/** Whether an edit ends before a finding begins. */
export function isBefore(edit: Edit, finding: Finding): boolean {
  return edit.segment < finding.segment || (edit.segment === finding.segment && edit.end <= finding.start);
}
