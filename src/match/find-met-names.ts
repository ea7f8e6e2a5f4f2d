import { compareWord } from '../lexicon/compare-word.ts';
import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { isUnknownWord, type Suspect } from './find-candidates.ts';

/** Looks among the names of the document for what an unknown word may be left of. */
export type FindMetNames = (suspect: Suspect) => Suspect;

/** How little of a name may be left of it. Set by hand, and wide: what is found here is weighed like everything else. */
const LIKENESS = {
  /** Letters alike from the beginning: "Aragut" for Araghchi. */
  beginning: 4,
  /** Or edit similarity, with the same first letter. */
  spelling: 0.5,
  /** Shorter words are not looked for. */
  letters: 4,
} as const;

/**
 * Search asks what a word is likely to mean among all names of the lexicon, and a badly garbled surname drowns there; among the few names that
 * a document speaks of it does not. Adds to a suspect word the one-word forms of these names that resemble it.
 */
export function createMetNameFinder(entriesMet: readonly number[], index: LexiconIndex): FindMetNames {
  let forms: OneWordForm[] | undefined;
  const known = new Map<string, Hit[]>();
  const resembling = (word: string): Hit[] => {
    let hits = known.get(word);
    if (!hits) {
      forms ??= formsOfOneWord(entriesMet, index);
      hits = forms
        .filter(({ meant, key }) => isLike(word, meant, key))
        .map(({ form, entry, meant }) => compareWord(word, form, entry, meant));
      known.set(word, hits);
    }
    return hits;
  };
  return (suspect) => {
    if (entriesMet.length === 0 || !isUnknownWord(suspect.run)) return suspect;
    const found = resembling(suspect.run.segment.words[suspect.run.from].folded).filter(
      ({ form }) => !suspect.hits.some((hit) => hit.form === form),
    );
    if (found.length === 0) return suspect;
    return { ...suspect, hits: [...suspect.hits, ...found].sort((a, b) => b.logRatio - a.logRatio) };
  };
}

interface OneWordForm {
  readonly form: number;
  readonly entry: number;
  readonly meant: string;
  readonly key: string;
}

function formsOfOneWord(entries: readonly number[], index: LexiconIndex): OneWordForm[] {
  const searched = entries.filter((entry) => index.entry(entry).match !== 'exact');
  return searched.flatMap((entry) =>
    index.formsOf(entry).flatMap((form): OneWordForm[] => {
      const words = NOT_WRITTEN.has(index.formKind(form)) ? [] : index.formWords(form);
      const [meant] = words;
      return words.length === 1 && meant.length >= LIKENESS.letters
        ? [{ form, entry, meant, key: romanisationKey(meant) }]
        : [];
    }),
  );
}

const NOT_WRITTEN: ReadonlySet<string> = new Set(['garble', 'native', 'sounds-like']);

function isLike(seen: string, meant: string, key: string): boolean {
  if (seen.length < LIKENESS.letters || seen[0] !== meant[0]) return false;
  return (
    seen.slice(0, LIKENESS.beginning) === meant.slice(0, LIKENESS.beginning) ||
    spellingSimilarity(seen, meant) >= LIKENESS.spelling ||
    romanisationKey(seen) === key
  );
}
