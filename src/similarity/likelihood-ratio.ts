import { backgroundCost } from './background.ts';
import { confusionCost } from './confusion-cost.ts';
import { UNITS_PER_NAT } from './unpack-confusions.ts';

/** Ratios are told within these bounds, in nats. */
const LIKELIHOOD_BOUNDS = { least: -40, most: 60 } as const;

const encoder = new TextEncoder();
const bytes = new Uint8Array(192);

/**
 * ln P(seen | this was meant) − ln P(seen | anyone's name), of two folded strings without spaces, in nats: above 0 where the confusion model
 * finds the spelling likelier than the background does.
 */
export function likelihoodRatio(seen: string, meant: string): number {
  const cost = confusionCost();
  cost.prepare(bytes, 0, encoder.encodeInto(seen, bytes).written);
  const background = backgroundCost(seen);
  const cutoff = UNITS_PER_NAT * (background - LIKELIHOOD_BOUNDS.least);
  const ratio = background - cost.of(bytes, 0, encoder.encodeInto(meant, bytes).written, cutoff) / UNITS_PER_NAT;
  return Math.min(LIKELIHOOD_BOUNDS.most, Math.max(LIKELIHOOD_BOUNDS.least, ratio));
}
