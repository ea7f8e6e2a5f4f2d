import type { LexiconIndex } from '../lexicon/lexicon.ts';
import type { Suspect } from '../match/find-candidates.ts';
import type { Weigh, WeighedSuspect } from '../score/weigh-suspect.ts';
import type { DocumentKnowledge } from './learn-document.ts';

/** A full name restored with this confidence licenses its parts later on. Set at the point where six in ten are right, as for a suggestion. */
const LICENSE_CONFIDENCE = 0.6;

/**
 * A full name licenses its surname: "Seyeda Alabha Araguchi", once restored, speaks for Araghchi in "Aragut said".
 * Weighs again what may mean an entry that was restored elsewhere in the document.
 */
export function licenseParts(
  suspects: readonly Suspect[],
  weighed: readonly (WeighedSuspect | undefined)[],
  weigh: Weigh,
  knowledge: DocumentKnowledge,
  index: LexiconIndex,
): (WeighedSuspect | undefined)[] {
  const licensed = new Set<number>();
  for (const suspect of weighed) {
    const best = suspect?.choices[0];
    if (!best || best.confidence < LICENSE_CONFIDENCE || index.formWords(best.form).length < 2) continue;
    licensed.add(best.entry);
  }
  if (licensed.size === 0) return [...weighed];
  for (const entry of licensed) knowledge.license(entry);
  return suspects.map((suspect, i) =>
    suspect.hits.some(({ entry }) => licensed.has(entry)) ? weigh(suspect) : weighed[i],
  );
}
