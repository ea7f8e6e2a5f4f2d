import { UngarbleError } from '../errors.ts';
import type { Dictionary } from './dictionary.ts';
import { describe } from './read-values.ts';

/**
 * Requires a list of parsed dictionaries. Raw data, such as the content of a JSON file, is recognised by its missing lists, which parsing always adds.
 *
 * @param caller the name of the public function, for the message
 * @throws UngarbleError `dictionary`
 */
export function requireParsed(dictionaries: unknown, caller: string): void {
  if (!Array.isArray(dictionaries)) refuse(`${caller} takes a list of dictionaries, got ${describe(dictionaries)}`);
  if (dictionaries.some((dictionary) => typeof dictionary === 'string'))
    refuse(
      `${caller} takes dictionaries, not names or paths: load files with await loadDictionaries(paths), or parse names with parseDictionary`,
    );
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
