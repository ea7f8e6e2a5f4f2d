import type { AnswerReading } from './answer-reading.ts';

/**
 * What kind of words would change, and whether other words of the name are right. Errors differ between situations, so each has its own column of
 * weights.
 */
export const SITUATIONS = [
  'unknown words',
  'known names or capitalised words',
  'ordinary words',
  'unknown words, beside right ones',
  'known names or capitalised words, beside right ones',
  'ordinary words, beside right ones',
] as const;

/** Index into SITUATIONS. */
export function situationOf({ changing, hit }: AnswerReading): number {
  const kind =
    changing.unknownShare === 1 ? 0 : changing.unknownShare + changing.capitalShare + changing.nameShare > 0 ? 1 : 2;
  return hit.exactWords > 0 ? kind + 3 : kind;
}
