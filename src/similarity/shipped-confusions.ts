import type { Confusions } from './confusions.ts';
import { CONFUSIONS } from './data/confusions.ts';
import { unpackConfusions } from './unpack-confusions.ts';

let confusions: Confusions | undefined;

/** The confusion model of the package, unpacked on first use. */
export function shippedConfusions(): Confusions {
  confusions ??= unpackConfusions(CONFUSIONS);
  return confusions;
}
