import type { Entry } from '../dictionary/dictionary.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { type EntryRecords, openEntryRecords } from './entry-records.ts';
import { openExactIndex } from './exact-index.ts';
import {
  countSearchedEntries,
  entryOf,
  type FormStore,
  formsOfEntry,
  formText,
  kindOf,
  openForms,
  wordsOf,
} from './form-store.ts';
import type { Sections } from './layout.ts';
import type { Lexicon, LexiconIndex } from './lexicon.ts';
import { createHasLonger } from './longer-forms.ts';
import { lookup } from './lookup.ts';
import { limitOf } from './lookup-arguments.ts';
import { findMultiWordForms } from './multi-word-forms.ts';
import { openSearch, type Search } from './search.ts';
import { openSections } from './sections.ts';
import { findWord } from './word-numbers.ts';

/**
 * Opens a compiled lexicon; its bytes are read in place.
 * @param bytes not to be changed afterwards
 * @param sum their checksum, if already known
 * @throws UngarbleError `lexicon` for anything but an intact lexicon of this version.
 */
export function openLexicon(bytes: Uint8Array, sum?: number): Lexicon {
  const sections = openSections(bytes, sum);
  const store = openForms(sections);
  const records = openEntryRecords(sections, store);
  const index = openIndex(store, records, sections);
  const resources = { store, entry: records.entry, search: index.search, exact: index.exact };
  let entries: readonly Entry[] | undefined;
  return {
    get entries() {
      entries ??= Array.from({ length: records.count }, (_, number) => records.entry(number));
      return entries;
    },
    get rules() {
      return records.rules();
    },
    lookup: (spelling, options) => lookup(resources, spelling, limitOf(spelling, options)),
    index,
    bytes,
  };
}

/** Forms whose words are cached, in each of two generations: the candidates of a text are compared several times, and those of texts repeat. */
const REMEMBERED_FORMS = 1 << 13;

/** The index for search is opened on first use: many commands need none. */
function openIndex(
  store: FormStore,
  { entry, titled, phraseForms, properNameForms }: EntryRecords,
  sections: Sections,
): LexiconIndex {
  const multiWordForms = findMultiWordForms(store);
  const formWords = createGenerationalCache<readonly string[], number>(REMEMBERED_FORMS);
  let search: Search | undefined;
  let searchedEntries: number | undefined;
  const opened = (): Search => {
    search ??= openSearch(store, multiWordForms, sections);
    return search;
  };
  return {
    formCount: store.formCount,
    formText: (form) => formText(store, form),
    formKind: (form) => kindOf(store, form),
    formEntry: (form) => entryOf(store, form),
    formsOf: (entry) => formsOfEntry(store, entry),
    formWords: (form) => formWords.get(form) ?? formWords.set(form, wordsOf(store, form)),
    wordId: (folded) => findWord(store.wordNumbers, folded),
    ...openExactIndex(store, multiWordForms, sections),
    search: (words, options) => opened().search(words, options),
    hasLonger: createHasLonger(store),
    mayIncludeBystanders: (run, bystanders, kept) => opened().mayIncludeBystanders(run, bystanders, kept),
    findAnchored: (stretch, at, word) => opened().findAnchored(stretch, at, word),
    resembles: (words) => opened().resembles(words),
    resemblesOneOf: (forms) => opened().resemblesOneOf(forms),
    entry,
    get searchedEntries() {
      searchedEntries ??= countSearchedEntries(store);
      return searchedEntries;
    },
    titled,
    phraseForms,
    properNameForms,
  };
}
