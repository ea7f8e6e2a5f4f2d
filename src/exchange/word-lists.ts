import type { Dictionary, Entry } from '../dictionary/dictionary.ts';
import type { LossCounter } from './losses.ts';

/** The right forms: the name, then the aliases. */
export function rightForms({ name, aliases }: Entry): readonly string[] {
  return [name, ...aliases];
}

/** Names and aliases for a format that cannot assign aliases to names. */
export function flatForms({ entries }: Dictionary, losses: LossCounter): string[] {
  losses.add(
    'aliases, which became names',
    countOf(entries, (entry) => entry.aliases.length),
  );
  return [...new Set(entries.flatMap(rightForms))];
}

/** Between words, and at their edges. A full stop may belong to the word: "St." */
const SEPARATOR = /[\s,;:()[\]"“”«»]+/u;

/** The words of names and aliases for a format without phrases. */
export function singleWords({ entries }: Dictionary, losses: LossCounter): string[] {
  const forms = entries.flatMap(rightForms);
  losses.add(
    'names of several words, which were split',
    countOf(forms, (form) => (form.includes(' ') ? 1 : 0)),
  );
  return [...new Set(forms.flatMap((form) => form.split(SEPARATOR)))].filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The first `most` items; the others are counted as lost. */
export function atMost<Item>(items: readonly Item[], most: number, what: string, losses: LossCounter): readonly Item[] {
  losses.add(`${what} beyond ${most}, the maximum of the service`, items.length - most);
  return items.slice(0, most);
}

function countOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
