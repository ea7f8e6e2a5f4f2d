import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { foldedKey } from '../../src/text/fold.ts';

/** A name in the data. */
export interface Name {
  readonly name: string;
  readonly kind?: string;
}

/** A lexicon of distinct names. */
export function lexiconOf(names: readonly Name[]): Lexicon {
  const entries = [...new Map(names.map((entry) => [foldedKey(entry.name), entry])).values()].map(({ name, kind }) =>
    kind ? { name, kind } : { name },
  );
  return compileLexicon(parseDictionary({ entries }));
}
