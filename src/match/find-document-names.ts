import { compareWord } from '../lexicon/compare-word.ts';
import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { isUnknownWord, type Suspect } from './find-candidates.ts';
import { haveSameFigures } from './have-same-figures.ts';

/**
 * Returns a suspect with further hits, best first: names of the document that an unknown word may be a remnant of. The same suspect if there are
 * none.
 */
export type FindDocumentNames = (suspect: Suspect) => Suspect;

/** Minimum resemblance of a remnant to the name. Set by hand, and low: these candidates are weighed like all others. */
const REMNANT_BOUNDS = {
  /** Letters of the common prefix: "Aragut" for Araghchi. */
  beginning: 4,
  /** Or spelling similarity, with the same first letter. */
  spelling: 0.5,
  /** Shorter words are skipped. */
  letters: 4,
} as const;

/** Entries and comparisons cached, in each of two generations, as documents of one kind share names. */
const REMEMBERED = { entries: 1 << 11, comparisons: 1 << 14 } as const;

/**
 * Search ranks the candidates of a word among all names of the lexicon, where a badly garbled surname is lost; among the few names of a document it
 * is not. Creates functions that add to a suspect word the similar one-word forms of some entries.
 */
export function createDocumentNameFinder(
  index: LexiconIndex,
): (entriesInDocument: readonly number[]) => FindDocumentNames {
  const formsOf = createFormsOfOneWord(index);
  const compared = createGenerationalCache<Hit>(REMEMBERED.comparisons);
  const compare = (word: string, { form, entry, meant }: OneWordForm): Hit => {
    const pair = `${form} ${word}`;
    return compared.get(pair) ?? compared.set(pair, compareWord(word, form, entry, meant));
  };
  return (entriesInDocument) => {
    let forms: OneWordForm[] | undefined;
    return (suspect) => {
      const { run, hits } = suspect;
      if (entriesInDocument.length === 0 || !isUnknownWord(run)) return suspect;
      forms ??= entriesInDocument.flatMap(formsOf);
      const seen = readSeen(run.segment.words[run.from].folded);
      const found = forms
        .filter((form) => isLike(seen, form) && !hits.some((hit) => hit.form === form.form))
        .map((form) => compare(seen.word, form));
      if (found.length === 0) return suspect;
      return { ...suspect, hits: [...hits, ...found].sort((a, b) => b.logRatio - a.logRatio) };
    };
  };
}

/** A form of one word, folded, and its romanisation key. */
interface OneWordForm {
  readonly form: number;
  readonly entry: number;
  readonly meant: string;
  readonly key: string;
}

/** The right forms of an entry that are one word, and long enough; none of an entry that only matches exactly. */
function createFormsOfOneWord(index: LexiconIndex): (entry: number) => readonly OneWordForm[] {
  const forms = createGenerationalCache<readonly OneWordForm[], number>(REMEMBERED.entries);
  const find = (entry: number): OneWordForm[] =>
    (index.entry(entry).match === 'exact' ? [] : index.formsOf(entry)).flatMap((form): OneWordForm[] => {
      const words = NOT_WRITTEN.has(index.formKind(form)) ? [] : index.formWords(form);
      const [meant] = words;
      return words.length === 1 && meant.length >= REMNANT_BOUNDS.letters
        ? [{ form, entry, meant, key: romanisationKey(meant) }]
        : [];
    });
  return (entry) => forms.get(entry) ?? forms.set(entry, find(entry));
}

/** Kinds of forms that are not right in a text. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['garble', 'native', 'sounds-like']);

/** A folded word of the text, its initial letters and its romanisation key. */
interface Seen {
  readonly word: string;
  readonly beginning: string;
  readonly key: string;
}

const readSeen = (word: string): Seen => ({
  word,
  beginning: word.slice(0, REMNANT_BOUNDS.beginning),
  key: romanisationKey(word),
});

function isLike({ word, beginning, key }: Seen, form: OneWordForm): boolean {
  if (word.length < REMNANT_BOUNDS.letters || word[0] !== form.meant[0]) return false;
  if (!haveSameFigures([word], [form.meant])) return false;
  return (
    form.meant.startsWith(beginning) ||
    form.key === key ||
    spellingSimilarity(word, form.meant) >= REMNANT_BOUNDS.spelling
  );
}
