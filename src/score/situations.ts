import type { AnswerReading } from './answer-reading.ts';

/**
 * What kind of words would change, and whether others of the name stand as they should. Each situation errs in its own way,
 * so each has its own column of weights.
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
export function situationOf({ difference, hit }: AnswerReading): number {
  const kind =
    difference.asLanguage.unknownShare === 1
      ? 0
      : difference.asLanguage.unknownShare + difference.asLanguage.capitalShare + difference.asLanguage.nameShare > 0
        ? 1
        : 2;
  return hit.exactWords > 0 ? kind + 3 : kind;
}
