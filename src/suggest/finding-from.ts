import type { Lexicon } from '../lexicon/lexicon.ts';
import { spanOf, textOf } from '../match/document.ts';
import type { Proposal } from '../resolve/proposal.ts';
import { TIER_CUTS } from '../score/tiers.ts';
import type { Finding, Tier } from './finding.ts';

const MAXIMUM_SUGGESTIONS = 5;
/** A suggestion after the first is shown from this confidence on. */
const LEAST_CONFIDENCE = 0.02;

/** A finding as the user sees it: offsets instead of tokens, evidence in words. */
export function findingFrom(
  { run, rule, ceiling, confidence, choices, message }: Proposal,
  { entries }: Lexicon,
): Finding {
  return {
    segment: run.segment.number,
    ...spanOf(run),
    text: textOf(run),
    tier: tierOf(ceiling, confidence),
    rule,
    confidence,
    suggestions: choices
      .filter((choice, i) => i === 0 || choice.confidence >= LEAST_CONFIDENCE)
      .slice(0, MAXIMUM_SUGGESTIONS)
      .map(({ text, entry, confidence: sureness, explain }) => ({
        text,
        ...(entry !== undefined && { entry: entries[entry].name }),
        confidence: sureness,
        evidence: explain(),
      })),
    message,
  };
}

function tierOf(ceiling: Tier, confidence: number): Tier {
  if (ceiling === 'flag') return 'flag';
  return ceiling === 'fix' && confidence >= TIER_CUTS.fix ? 'fix' : 'suggest';
}
