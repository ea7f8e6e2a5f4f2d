import type { Dictionary, Entry } from '../dictionary/dictionary.ts';
import { mergeDictionaries } from '../dictionary/merge-dictionaries.ts';
import { requireParsed } from '../dictionary/require-parsed.ts';
import { buildEntryRecords } from './entry-records.ts';
import { buildExactIndex } from './exact-index.ts';
import { buildForms, openForms } from './form-store.ts';
import { formsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { findMultiWordForms, joinedStrings } from './multi-word-forms.ts';
import { buildNearStrings, REACH } from './near-strings.ts';
import { openLexicon } from './open-lexicon.ts';
import { packSections, statedChecksum } from './sections.ts';

/**
 * Compiles dictionaries into one lexicon. Later dictionaries override earlier ones (see `mergeDictionaries`). Entries without any form that
 * contains a letter or digit are dropped.
 *
 * @throws UngarbleError `dictionary` for objects that were not returned by `parseDictionary` or `loadDictionaries`
 */
export function compileLexicon(dictionaries: Dictionary | readonly Dictionary[]): Lexicon {
  const list = [dictionaries].flat() as readonly Dictionary[];
  requireParsed(list, 'compileLexicon');
  const bytes = compile(list);
  return openLexicon(bytes, statedChecksum(bytes));
}

function compile(dictionaries: readonly Dictionary[]): Uint8Array {
  const merged = mergeDictionaries(dictionaries);
  const entries = merged.entries.filter(canMatch);
  const forms = buildForms(entries);
  const store = openForms(forms);
  const multiWordForms = findMultiWordForms(store);
  const wordNear = buildNearStrings(store.words, REACH.words);
  const joinedNear = buildNearStrings(joinedStrings(store, multiWordForms), REACH.joined);
  return packSections({
    ...forms,
    ...buildExactIndex(store, multiWordForms),
    wordNearStarts: wordNear.starts,
    wordNearMembers: wordNear.members,
    joinedNearStarts: joinedNear.starts,
    joinedNearMembers: joinedNear.members,
    ...buildEntryRecords(entries, merged.rules, store),
  });
}

const LETTER_OR_DIGIT = /[a-z0-9]/i;

/** Whether an entry has any form. A name with a Latin letter or a digit has one; the forms are derived only for other names. */
function canMatch(entry: Entry): boolean {
  return LETTER_OR_DIGIT.test(entry.name) || formsOf(entry).length > 0;
}
