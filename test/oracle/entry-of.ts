import type { Dictionary, Entry } from '../../src/dictionary/dictionary.ts';

/** An entry with everything but what the test says left at its default. */
export function entryOf(fields: Partial<Entry> & { readonly name: string }): Entry {
  return {
    aliases: [],
    garbles: [],
    roles: [],
    titles: [],
    soundsLike: [],
    native: [],
    near: [],
    not: [],
    match: 'normal',
    case: 'keep',
    specs: [],
    ...fields,
  };
}

export function dictionaryOf(...entries: readonly (Partial<Entry> & { readonly name: string })[]): Dictionary {
  return { imports: [], entries: entries.map(entryOf), rules: [] };
}
