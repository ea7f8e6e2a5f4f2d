import { UngarbleError } from '../errors.ts';
import type { Dictionary } from './dictionary.ts';
import { describe } from './read-values.ts';

/**
 * Refuses what is no list of parsed dictionaries. Somebody may hand on what stands in a JSON file: it is told by the lists that only parsing puts in.
 *
 * @param caller what the message names
 * @throws UngarbleError `dictionary`
 */
export function requireParsed(dictionaries: unknown, caller: string): void {
  if (!Array.isArray(dictionaries)) refuse(`${caller} takes a list of dictionaries, got ${describe(dictionaries)}`);
  if (!Array.from(dictionaries).every(isParsed))
    refuse(`${caller} takes dictionaries as parseDictionary or loadDictionaries returns them: parse this one first`);
}

function refuse(message: string): never {
  throw new UngarbleError('dictionary', [{ message }]);
}

function isParsed(dictionary: Dictionary | null | undefined): boolean {
  const { entries, rules } = dictionary ?? {};
  if (!Array.isArray(entries) || !Array.isArray(rules)) return false;
  return entries.every((entry) => entry?.garbles && entry.specs) && rules.every((rule) => rule?.specs);
}
