import type { Confusions } from './confusions.ts';
import { CONFUSIONS } from './data/confusions.ts';
import { unpackConfusions } from './unpack-confusions.ts';

let confusions: Confusions | undefined;

/** The confusions that the package ships, unpacked on first use. */
export function shippedConfusions(): Confusions {
  confusions ??= unpackConfusions(CONFUSIONS);
  return confusions;
}
