import { applyEdits, composeEdits, type Edit } from './edits.ts';
import type { Finding } from './finding.ts';
import { type AppliedTier, isApplied } from './is-applied.ts';

/** A text with its corrections applied, and the data to review or undo them. */
export interface FixedText {
  /** The corrected text; several segments are joined by line feeds. */
  readonly text: string;
  readonly segments: readonly string[];
  /** Number of edits. */
  readonly applied: number;
  /** All findings in the text as given, applied or not. */
  readonly findings: readonly Finding[];
  /** The changes, sorted and disjoint, with offsets of the original text. */
  readonly edits: readonly Edit[];
}

/**
 * A correction may license another (a full name its surname), so fixing is repeated until nothing changes. Each round only turns words into protected
 * names; this many rounds have never been needed.
 */
const MAXIMUM_ROUNDS = 8;

/** Applies the findings that a tier applies until a further check finds none, so that fixing is idempotent. */
export function fixText(
  segments: readonly string[],
  check: (segments: readonly string[]) => readonly Finding[],
  tier: AppliedTier,
): FixedText {
  const findings = check(segments);
  let edits = editsOf(findings, tier);
  let current = applyEdits(segments, edits);
  for (let round = 1; round < MAXIMUM_ROUNDS && edits.length > 0; round++) {
    const more = editsOf(check(current), tier);
    if (more.length === 0) break;
    edits = composeEdits(segments, edits, more);
    current = applyEdits(segments, edits);
  }
  return { text: current.join('\n'), segments: current, applied: edits.length, findings, edits };
}

function editsOf(findings: readonly Finding[], tier: AppliedTier): Edit[] {
  return findings
    .filter((finding) => isApplied(finding, tier))
    .map(({ segment, start, end, text, suggestions }) => {
      return { segment, start, end, text: suggestions[0].text, original: text };
    });
}
