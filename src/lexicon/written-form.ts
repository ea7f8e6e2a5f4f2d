import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import type { LexiconIndex } from './lexicon.ts';

/** Minimum similarity of a respelling to an alias with as many words that is written for it. Set by hand. */
const LIKE_ALIAS = 0.7;

/**
 * How a form is written in a correction: as it is, or for a wrong form or a respelling as the name of its entry. If that has another number of words than a
 * respelling, the most similar alias with as many is written: for "Sayed Abbas Araghchi" not Abbas Araghchi, but Seyed Abbas Araghchi.
 */
export function writtenForm(form: number, index: LexiconIndex): string {
  const kind = index.formKind(form);
  if (kind !== 'sounds-like' && kind !== 'garble') return index.formText(form);
  const [name, ...others] = index.formsOf(index.formEntry(form));
  if (kind === 'garble') return index.formText(name);
  const words = index.formWords(form);
  let [best, most] = [name, LIKE_ALIAS];
  if (index.formWords(name).length === words.length) return index.formText(name);
  for (const other of others) {
    if (index.formKind(other) !== 'alias' || index.formWords(other).length !== words.length) continue;
    const similarity = spellingSimilarity(index.formWords(other).join(''), words.join(''));
    if (similarity > most) [best, most] = [other, similarity];
  }
  return index.formText(best);
}
