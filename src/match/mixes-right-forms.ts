import { isWholeName } from '../lexicon/forms.ts';
import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { foldedOf, type TokenRun } from './document.ts';

/**
 * Whether each word of a run is in a listed form of the same person, at the same place: "Olexander Syrsky" is right if Olexander Syrskyi and
 * Alexander Syrsky are.
 */
export function mixesRightForms(run: TokenRun, { exactWords, entry }: Hit, index: LexiconIndex): boolean {
  if (exactWords === 0 || index.entry(entry).kind !== 'person') return false;
  const words = foldedOf(run);
  const forms = index
    .formsOf(entry)
    .filter((form) => isWholeName(index.formKind(form)))
    .map(index.formWords)
    .filter(({ length }) => length === words.length);
  return words.every((word, i) => forms.some((form) => form[i] === word));
}
