import { foldedKey } from '../text/fold.ts';
import type { Dictionary, Entry, Rule } from './dictionary.ts';
import { requireParsed } from './require-parsed.ts';

/**
 * Merges dictionaries. Later ones override earlier ones:
 *
 * - An entry is merged into an earlier one with the same `id`, or with the same name (apart from letter case and diacritics)
 *   unless both have an `id` and these differ. Its text fields replace the earlier ones if present, its `match`
 *   and `case` if they are not the default; lists are united, the earlier items first. A replaced name
 *   becomes an alias. Two entries of one dictionary are merged in the same way.
 * - So is an entry whose name is an alias of exactly one entry of earlier dictionaries, unless their kinds or ids differ: a house style that
 *   writes Sergei Lavrov for Sergey Lavrov means the same person.
 * - A garble removes the same form from the aliases of earlier dictionaries; an earlier entry with it as its name is dropped.
 * - A name or alias removes the same form from the garbles of the same and earlier dictionaries.
 * - A rule replaces an earlier one with the same phrase.
 *
 * @throws UngarbleError `dictionary` for anything but a list of dictionaries returned by `parseDictionary` or `loadDictionaries`
 */
export function mergeDictionaries(dictionaries: readonly Dictionary[]): Dictionary {
  requireParsed(dictionaries, 'mergeDictionaries');
  return {
    imports: [],
    entries: settleForms(uniteEntries(dictionaries), dictionaries),
    rules: uniteRules(dictionaries),
  };
}

function uniteEntries(dictionaries: readonly Dictionary[]): readonly Entry[] {
  const united: Entry[] = [];
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  /** All entries of a name that several have: hardly any, so that nothing is set up for the others. */
  const namesakes = new Map<string, readonly number[]>();
  const byAlias = new Map<string, number>();
  for (const [rank, { entries }] of dictionaries.entries()) {
    const indexes = entries.map((entry) => {
      const name = foldedKey(entry.name);
      const first = byName.get(name);
      const sameName = first === undefined ? [] : (namesakes.get(name) ?? [first]);
      const sameId = entry.id === undefined ? undefined : byId.get(entry.id);
      const renamed = byAlias.get(name) ?? SEVERAL;
      const index =
        sameId ??
        sameName.find((other) => mayBeOne(united[other], entry)) ??
        (renamed !== SEVERAL && mayRename(united[renamed], entry) ? renamed : united.length);
      united[index] = index < united.length ? unite(united[index], entry) : entry;
      if (entry.id !== undefined) byId.set(entry.id, index);
      if (first === undefined) byName.set(name, index);
      else if (!sameName.includes(index)) namesakes.set(name, [...sameName, index]);
      return index;
    });
    if (rank < dictionaries.length - 1) addAliases(byAlias, entries, indexes);
  }
  return united;
}

/** In place of the entry of an alias that several have. */
const SEVERAL = -1;

function addAliases(byAlias: Map<string, number>, entries: readonly Entry[], indexes: readonly number[]): void {
  for (const [i, { aliases }] of entries.entries()) {
    for (const alias of aliases) {
      const key = foldedKey(alias);
      byAlias.set(key, (byAlias.get(key) ?? indexes[i]) === indexes[i] ? indexes[i] : SEVERAL);
    }
  }
}

/** Whether an entry whose name is an alias of an earlier one may be the same. */
export function mayRename(earlier: Entry, later: Entry): boolean {
  const isOfOneKind = earlier.kind === undefined || later.kind === undefined || earlier.kind === later.kind;
  return isOfOneKind && mayBeOne(earlier, later);
}

function mayBeOne(a: Entry, b: Entry): boolean {
  return a.id === undefined || b.id === undefined || a.id === b.id;
}

function unite(earlier: Entry, later: Entry): Entry {
  const renamed = foldedKey(earlier.name) !== foldedKey(later.name);
  const rightForms = union(renamed ? [earlier.name, ...earlier.aliases] : earlier.aliases, later.aliases);
  return {
    ...earlier,
    ...later,
    aliases: rightForms.filter((form) => form !== later.name),
    garbles: union(earlier.garbles, later.garbles),
    roles: union(earlier.roles, later.roles),
    titles: union(earlier.titles, later.titles),
    soundsLike: union(earlier.soundsLike, later.soundsLike),
    native: union(earlier.native, later.native),
    near: union(earlier.near, later.near),
    not: union(earlier.not, later.not),
    match: later.match === 'normal' ? earlier.match : later.match,
    case: later.case === 'keep' ? earlier.case : later.case,
    specs: [...earlier.specs, ...later.specs],
  };
}

function union(earlier: readonly string[], later: readonly string[]): readonly string[] {
  if (later.length === 0) return earlier;
  return earlier.length === 0 ? later : [...new Set([...earlier, ...later])];
}

/** Resolves forms that are wrong in one entry and right in another: the last dictionary that lists them decides. */
function settleForms(entries: readonly Entry[], dictionaries: readonly Dictionary[]): readonly Entry[] {
  const lastWrong = new Map<string, number>();
  for (const [rank, { entries }] of dictionaries.entries()) {
    for (const { garbles } of entries) for (const garble of garbles) lastWrong.set(foldedKey(garble), rank);
  }
  if (lastWrong.size === 0) return entries;
  const lastRight = new Map<string, number>();
  for (const [rank, { entries }] of dictionaries.entries()) {
    for (const { name, aliases } of entries) {
      for (const form of [name, ...aliases].map(foldedKey)) if (lastWrong.has(form)) lastRight.set(form, rank);
    }
  }
  const isRight = (form: string) => (lastRight.get(form) ?? -1) >= (lastWrong.get(form) ?? -1);
  const isWrong = (form: string) => !lastRight.has(form) || !isRight(form);
  return entries
    .filter(({ name }) => isRight(foldedKey(name)))
    .map((entry) => {
      const aliases = keep(entry.aliases, (alias) => isRight(foldedKey(alias)));
      const garbles = keep(entry.garbles, (garble) => isWrong(foldedKey(garble)));
      return aliases === entry.aliases && garbles === entry.garbles ? entry : { ...entry, aliases, garbles };
    });
}

/** Like `filter`, but returns the same list if nothing is removed. */
function keep(list: readonly string[], wanted: (item: string) => boolean): readonly string[] {
  return list.every(wanted) ? list : list.filter(wanted);
}

function uniteRules(dictionaries: readonly Dictionary[]): readonly Rule[] {
  const byPhrase = new Map<string, Rule>();
  for (const { rules } of dictionaries) for (const rule of rules) byPhrase.set(rule.rule.toLowerCase(), rule);
  return [...byPhrase.values()];
}
