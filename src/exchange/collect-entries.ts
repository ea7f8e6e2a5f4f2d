import { ENTRY_FIELDS } from '../dictionary/fields.ts';
import { foldedKey } from '../text/fold.ts';
import type { DictionaryInput, EntryInput, Losses } from './exchange-format.ts';
import { createLossCounter, type LossCounter } from './losses.ts';

const LISTS = ['aliases', 'garbles', 'roles', 'titles', 'soundsLike', 'native', 'near', 'not'] as const;
const TEXTS = ['id', 'kind', 'note', 'url'] as const;
const FIELDS = Object.keys(ENTRY_FIELDS) as (keyof EntryInput)[];
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Collects entries in the order in which their names first occur. */
export interface EntryCollector {
  readonly losses: LossCounter;
  /** Adds an entry, or merges it into the one with the same `key`, by default its name. Returns whether there is one more entry. */
  add(entry: EntryInput, key?: string): boolean;
  /** The entries as input of `parseDictionary`. Invalid values are left out and counted. */
  result(): { readonly dictionary: DictionaryInput; readonly losses: Losses };
}

export function createEntryCollector(): EntryCollector {
  const losses = createLossCounter();
  const entries = new Map<string, EntryInput>();
  return {
    losses,
    add(entry, key) {
      const name = cleanText(entry.name);
      if (!HAS_WORD.test(name)) {
        losses.add('names without a letter or digit');
        return false;
      }
      const found = entries.get(key ?? name);
      entries.set(key ?? name, found ? unite(found, { ...entry, name }) : { ...entry, name });
      return !found;
    },
    result: () => ({
      dictionary: { entries: [...entries.values()].map((entry) => cleanEntry(entry, losses)) },
      losses: losses.counts(),
    }),
  };
}

/** Normalised as by `parseDictionary`. */
function cleanText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

function unite(earlier: EntryInput, later: EntryInput): EntryInput {
  const aliases = later.name === earlier.name ? [] : [later.name];
  const lists = LISTS.map((field) => [field, [...(earlier[field] ?? []), ...(later[field] ?? [])]] as const);
  const united = { ...later, ...earlier, ...Object.fromEntries(lists) };
  return { ...united, aliases: [...(earlier.aliases ?? []), ...aliases, ...(later.aliases ?? [])] };
}

function cleanEntry(entry: EntryInput, losses: LossCounter): EntryInput {
  const lists = LISTS.map((field) => [field, cleanList(entry[field] ?? [], entry.name, losses)] as const);
  const clean: Record<string, unknown> = { ...entry, ...Object.fromEntries(lists) };
  const right = [entry.name, ...(clean.aliases as string[])].map(foldedKey);
  clean.garbles = (clean.garbles as string[]).filter((garble) => {
    const isRight = foldedKey(garble) !== '' && right.includes(foldedKey(garble));
    if (isRight) losses.add('wrong forms that differ from a right one in letter case or diacritics alone');
    return !isRight;
  });
  for (const field of TEXTS) clean[field] = cleanText(entry[field] ?? '') || undefined;
  const present = FIELDS.filter((field) => {
    const value = clean[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return Object.fromEntries(present.map((field) => [field, clean[field]])) as unknown as EntryInput;
}

/** Without duplicates and without the name, in the same order. */
function cleanList(list: readonly string[], name: string, losses: LossCounter): string[] {
  const clean = list.map(cleanText).filter((text) => {
    if (!HAS_WORD.test(text)) losses.add('names without a letter or digit');
    return HAS_WORD.test(text);
  });
  return [...new Set(clean)].filter((text) => text !== name);
}
