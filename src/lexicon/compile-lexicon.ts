import type { Dictionary, Entry } from '../dictionary/dictionary.ts';
import { mergeDictionaries } from '../dictionary/merge-dictionaries.ts';
import { UngarbleError } from '../errors.ts';
import { buildEntryRecords } from './entry-records.ts';
import { buildExactIndex } from './exact-index.ts';
import { buildForms, openForms } from './form-store.ts';
import { formsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { buildNearStrings, REACH } from './near-strings.ts';
import { openLexicon } from './open-lexicon.ts';
import { packSections, statedChecksum } from './sections.ts';
import { formsOfSeveralWords, joinedStrings } from './several-words.ts';

/**
 * Compiles dictionaries into one lexicon. Later dictionaries win (see `mergeDictionaries`). An entry of which no form has a letter or digit
 * is left out.
 *
 * @throws UngarbleError `dictionary` for objects that `parseDictionary` has not made
 */
export function compileLexicon(dictionaries: Dictionary | readonly Dictionary[]): Lexicon {
  const list = [dictionaries].flat() as readonly Dictionary[];
  for (const dictionary of list) requireParsed(dictionary);
  const bytes = compile(list);
  return openLexicon(bytes, statedChecksum(bytes));
}

/** Somebody may hand on what stands in a JSON file: it is told by the lists that only parsing puts in. */
function requireParsed(dictionary: Dictionary | undefined): void {
  const { entries, rules } = dictionary ?? {};
  if (Array.isArray(entries) && Array.isArray(rules)) {
    if (entries.every((entry) => entry?.garbles && entry.specs) && rules.every((rule) => rule?.specs)) return;
  }
  throw new UngarbleError('dictionary', [
    {
      message:
        'compileLexicon takes dictionaries as parseDictionary or loadDictionaries returns them: parse this one first',
    },
  ]);
}

function compile(dictionaries: readonly Dictionary[]): Uint8Array {
  const merged = mergeDictionaries(dictionaries);
  const entries = merged.entries.filter(canBeMet);
  const forms = buildForms(entries);
  const store = openForms(forms);
  const several = formsOfSeveralWords(store);
  const wordNear = buildNearStrings(store.words, REACH.words);
  const joinedNear = buildNearStrings(joinedStrings(store, several), REACH.joined);
  return packSections({
    ...forms,
    ...buildExactIndex(store, several),
    wordNearStarts: wordNear.starts,
    wordNearMembers: wordNear.members,
    joinedNearStarts: joinedNear.starts,
    joinedNearMembers: joinedNear.members,
    ...buildEntryRecords(entries, merged.rules, store),
  });
}

const LETTER_OR_DIGIT = /[a-z0-9]/i;

/** Nearly every name has a letter that no folding takes away; only of the rest the forms are looked at. */
function canBeMet(entry: Entry): boolean {
  return LETTER_OR_DIGIT.test(entry.name) || formsOf(entry).length > 0;
}
