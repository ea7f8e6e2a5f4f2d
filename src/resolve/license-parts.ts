import type { Suspect } from '../match/find-candidates.ts';
import type { Weigh, WeighedSuspect } from '../score/weigh-suspect.ts';
import type { DocumentKnowledge } from './learn-document.ts';
import type { Resources } from './resources.ts';

/**
 * A full name restored with this confidence licenses its parts elsewhere. Less than six in ten, since seven in ten of such names in transcripts are
 * right.
 */
const LICENSE_CONFIDENCE = 0.5;

/**
 * A full name licenses its surname: "Seyeda Alabha Araguchi", once restored, supports Araghchi in "Aragut said". Weighs each suspect, and then again
 * those of which a candidate was restored elsewhere, or that get further candidates from the names of the document. Returns a list in the same order.
 */
export function licenseParts(
  suspects: readonly Suspect[],
  weigh: Weigh,
  knowledge: DocumentKnowledge,
  { lexicon: { index }, documentNameFinder }: Resources,
): (WeighedSuspect | undefined)[] {
  const weighed = suspects.map(weigh);
  for (const suspect of weighed) {
    if (!suspect) continue;
    const [best] = suspect.choices;
    if (best.confidence < LICENSE_CONFIDENCE || index.formWords(best.form).length < 2) continue;
    knowledge.license(suspect.run, best.entry);
  }
  const findDocumentNames = documentNameFinder(knowledge.entriesInDocument());
  return suspects.map((suspect, i) => {
    const widened = findDocumentNames(suspect);
    const isLicensed = suspect.hits.some(({ entry }) => knowledge.isRestoredBeside(suspect.run, entry));
    return widened !== suspect || isLicensed ? weigh(widened) : weighed[i];
  });
}
