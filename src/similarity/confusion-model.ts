import { CONFUSIONS } from './data/confusions.ts';
import { unpackConfusions } from './unpack-confusions.ts';

let costs: Uint8Array | undefined;

/** The costs that the package ships, unpacked on first use; see `unpackConfusions` for the layout. */
export function confusionCosts(): Uint8Array {
  costs ??= unpackConfusions(CONFUSIONS);
  return costs;
}
