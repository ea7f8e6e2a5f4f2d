import type { Dictionary, Entry } from '../dictionary/dictionary.ts';
import { ENTRY_FIELDS } from '../dictionary/fields.ts';
import type { Losses } from './exchange-format.ts';

export type EntryField = Exclude<keyof Entry, 'source'>;

/** Counts losses during reading or writing of a file. */
export interface LossCounter {
  /** @param line of a file where it happened */
  add(what: string, number?: number, line?: number): void;
  counts(): Losses;
  /** The first line of each, if given. */
  lines(): ReadonlyMap<string, number>;
}

export function createLossCounter(): LossCounter {
  const counts = new Map<string, number>();
  const lines = new Map<string, number>();
  return {
    add(what, number = 1, line) {
      if (number > 0) counts.set(what, (counts.get(what) ?? 0) + number);
      if (line !== undefined && !lines.has(what)) lines.set(what, line);
    },
    counts: () => Object.fromEntries(counts),
    lines: () => lines,
  };
}

/** Counts what a format cannot represent: values of all fields except the name and the given ones, and rules. */
export function countUncarried(dictionary: Dictionary, carried: readonly EntryField[], losses: LossCounter): void {
  const lost = (Object.keys(ENTRY_FIELDS) as EntryField[]).filter(
    (field) => field !== 'name' && !carried.includes(field),
  );
  for (const entry of dictionary.entries) for (const field of lost) losses.add(field, valuesOf(entry, field));
  losses.add('rules', dictionary.rules.length);
}

function valuesOf(entry: Entry, field: EntryField): number {
  const value = entry[field];
  if (Array.isArray(value)) return value.length;
  const isDefault = (field === 'match' && value === 'normal') || (field === 'case' && value === 'keep');
  return value === undefined || isDefault ? 0 : 1;
}
