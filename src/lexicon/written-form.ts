import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import type { LexiconIndex } from './lexicon.ts';

/** Minimum similarity of a respelling to an alias with as many words that is written for it. Set by hand. */
const LIKE_ALIAS = 0.7;

/**
 * How a form is written in a correction: as it is, or for a wrong form or a respelling as the name of its entry. If the name does not have as many
 * words as a respelling, the most similar alias that has is written: for "Sayed Abbas Araghchi" not Abbas Araghchi, but Seyed Abbas Araghchi.
 */
export function writtenForm(form: number, index: LexiconIndex): string {
  const kind = index.formKind(form);
  if (kind !== 'sounds-like' && kind !== 'garble') return index.formText(form);
  const [name, ...others] = index.formsOf(index.formEntry(form));
  const words = index.formWords(form);
  if (kind === 'garble' || index.formWords(name).length === words.length) return index.formText(name);
  let [best, most] = [name, LIKE_ALIAS];
  for (const other of others) {
    if (index.formKind(other) !== 'alias' || index.formWords(other).length !== words.length) continue;
    const similarity = spellingSimilarity(index.formWords(other).join(''), words.join(''));
    if (similarity > most) [best, most] = [other, similarity];
  }
  return index.formText(best);
}
