import type { Losses } from '../exchange/exchange-format.ts';
import { writeTo } from '../node/write-to.ts';
import type { Io } from './io.ts';

/** Reports on standard error what could not be converted. */
export async function reportLosses(losses: Losses, io: Io): Promise<void> {
  const lines = Object.entries(losses).map(([what, number]) => `not converted: ${what} (${number})\n`);
  if (lines.length > 0) await writeTo(io.stderr, lines.join(''));
}
