import { foldedKey } from '../text/fold.ts';
import type { Dictionary, Entry, Source } from './dictionary.ts';
import type { LintProblem } from './lint-dictionaries.ts';
import { placeOf } from './place-of.ts';

/** Entries and rules that `mergeDictionaries` drops or absorbs because of later ones. */
export function shadowedEntries(dictionaries: readonly Dictionary[]): LintProblem[] {
  return [...renamedEntries(dictionaries), ...namesCalledWrong(dictionaries), ...replacedRules(dictionaries)];
}

function shadowed(source: Source | undefined, message: string): LintProblem {
  return { ...source, level: 'warning', rule: 'shadowed-entry', message };
}

function renamedEntries(dictionaries: readonly Dictionary[]): LintProblem[] {
  const lastById = new Map<string, Entry>();
  const entries = dictionaries.flatMap((dictionary) => dictionary.entries);
  for (const entry of entries) if (entry.id !== undefined) lastById.set(entry.id, entry);
  return entries.flatMap((entry) => {
    const last = lastById.get(entry.id ?? '');
    if (!last || foldedKey(last.name) === foldedKey(entry.name)) return [];
    const message = `${entry.name} becomes an alias of ${last.name}${placeOf(last.source)}, which has the same id`;
    return [shadowed(entry.source, message)];
  });
}

function namesCalledWrong(dictionaries: readonly Dictionary[]): LintProblem[] {
  const lastWrong = new Map<string, { readonly rank: number; readonly entry: Entry }>();
  for (const [rank, { entries }] of dictionaries.entries()) {
    for (const entry of entries) for (const garble of entry.garbles) lastWrong.set(foldedKey(garble), { rank, entry });
  }
  return dictionaries.flatMap(({ entries }, rank) =>
    entries.flatMap(({ name, source }) => {
      const wrong = lastWrong.get(foldedKey(name));
      if (!wrong || wrong.rank <= rank) return [];
      const { entry } = wrong;
      return [
        shadowed(source, `${name} is left out: it is listed as a garble of ${entry.name}${placeOf(entry.source)}`),
      ];
    }),
  );
}

function replacedRules(dictionaries: readonly Dictionary[]): LintProblem[] {
  const rules = dictionaries.flatMap((dictionary) => dictionary.rules);
  const last = new Map(rules.map((rule) => [rule.rule.toLowerCase(), rule]));
  return rules.flatMap((rule) => {
    const later = last.get(rule.rule.toLowerCase());
    if (!later || later === rule) return [];
    return [shadowed(rule.source, `rule "${rule.rule}" is replaced by a later one${placeOf(later.source)}`)];
  });
}
