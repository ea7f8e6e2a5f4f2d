import { join } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { requireParsed } from '../dictionary/require-parsed.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldersUpToPackage, packageFolder } from './package-folder.ts';
import { loadShipped } from './shipped-file.ts';

/** Written by the build, beside the modules. */
export const SHIPPED_FILE = 'dictionaries.ungarble';

/**
 * Loads the shipped dictionaries and `additional` ones, which override them, as one lexicon. Without additional ones this is fast,
 * because the build has compiled it. If the dictionaries have changed since the build, or there is no build, they are compiled instead.
 *
 * @example await loadShippedLexicon(await loadDictionaries('people.yaml'))
 *
 * @throws UngarbleError `dictionary` for anything but a list of parsed dictionaries; `file` or `dictionary` if the installed package is damaged
 */
export async function loadShippedLexicon(additional: readonly Dictionary[] = []): Promise<Lexicon> {
  requireParsed(additional, 'loadShippedLexicon');
  const folder = join(packageFolder(), 'dictionaries');
  for (const place of foldersUpToPackage()) {
    const compiled = await loadShipped(join(place, SHIPPED_FILE), folder);
    if (compiled) return additional.length > 0 ? compileLexicon([asDictionary(compiled), ...additional]) : compiled;
  }
  const { loadDictionaries } = await import('./load-dictionaries.ts');
  return compileLexicon([...(await loadDictionaries(folder)), ...additional]);
}

function asDictionary({ entries, rules }: Lexicon): Dictionary {
  return { imports: [], entries, rules };
}
