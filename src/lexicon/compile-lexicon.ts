import type { Dictionary } from '../dictionary/dictionary.ts';
import { mergeDictionaries } from '../dictionary/merge-dictionaries.ts';
import { buildExactIndex } from './exact-index.ts';
import { buildFormStore, wordsOf } from './form-store.ts';
import { FORM_KINDS } from './forms.ts';
import type { Lexicon, LexiconIndex } from './lexicon.ts';
import { lookup } from './lookup.ts';
import { buildSearch } from './search.ts';

const DEFAULT_LIMIT = 5;

/** Compiles dictionaries into one lexicon. Later dictionaries win (see `mergeDictionaries`). */
export function compileLexicon(dictionaries: Dictionary | readonly Dictionary[]): Lexicon {
  const { entries, rules } = mergeDictionaries([dictionaries].flat() as readonly Dictionary[]);
  const store = buildFormStore(entries);
  const search = buildSearch(store);
  const { exact, longestExact } = buildExactIndex(store);
  const index: LexiconIndex = {
    formCount: store.formCount,
    formText: (form) => store.texts[form],
    formKind: (form) => FORM_KINDS[store.kinds[form]],
    formEntry: (form) => store.entryOf[form],
    formWords: (form) => wordsOf(store, form),
    wordId: (folded) => store.wordNumbers.get(folded) ?? -1,
    exact,
    longestExact,
    search,
  };
  return {
    entries,
    rules,
    lookup: (spelling, options) => lookup(entries, store, search, spelling, options?.limit ?? DEFAULT_LIMIT),
    index,
  };
}
