import { backgroundCost } from './background.ts';
import { confusionCost } from './confusion-cost.ts';
import { UNITS_PER_NAT } from './unpack-confusions.ts';

/** Ratios beyond these bounds, in nats, are reported as the bound. */
const LIKELIHOOD_BOUNDS = { least: -40, most: 60 } as const;

const encoder = new TextEncoder();
const bytes = new Uint8Array(192);

/**
 * Log-likelihood ratio of two folded strings without spaces, in nats: ln P(seen | meant) − ln P(seen | background). Positive if `seen` is likelier as
 * a spelling of `meant`, by the confusion model, than as an unrelated name, by the background model.
 */
export function likelihoodRatio(seen: string, meant: string): number {
  const cost = confusionCost();
  cost.prepare(bytes, 0, encoder.encodeInto(seen, bytes).written);
  const background = backgroundCost(seen);
  const cutoff = UNITS_PER_NAT * (background - LIKELIHOOD_BOUNDS.least);
  const ratio = background - cost.of(bytes, 0, encoder.encodeInto(meant, bytes).written, cutoff) / UNITS_PER_NAT;
  return Math.min(LIKELIHOOD_BOUNDS.most, Math.max(LIKELIHOOD_BOUNDS.least, ratio));
}
