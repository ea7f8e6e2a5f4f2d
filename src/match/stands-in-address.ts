import { FILLER, maskAddresses } from '../text/protected-text.ts';
import { type Segment, spanOf, type TokenRun } from './document.ts';

/** Answers whether a run shares letters with an address, a handle or a path, which would break with another spelling. Reads each segment once. */
export function createStandsInAddress(): (run: TokenRun) => boolean {
  const masks = new Map<Segment, string>();
  return (run) => {
    const mask = masks.get(run.segment) ?? maskAddresses(run.segment.text);
    masks.set(run.segment, mask);
    const { start, end } = spanOf(run);
    return mask.slice(start, end).includes(FILLER);
  };
}
