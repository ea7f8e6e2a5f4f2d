import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { foldedWords } from '../../src/text/fold.ts';

/** A name as the data list it. */
export interface Name {
  readonly name: string;
  readonly kind?: string;
}

/** What two spellings of the same words have in common. */
export const key = (name: string): string => foldedWords(name).join(' ');

/** Each name once. */
export function lexiconOf(names: readonly Name[]): Lexicon {
  const entries = [...new Map(names.map((entry) => [key(entry.name), entry])).values()].map(({ name, kind }) =>
    kind ? { name, kind } : { name },
  );
  return compileLexicon(parseDictionary({ entries }));
}
