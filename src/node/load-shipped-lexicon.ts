import { join } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldersUpToPackage, packageFolder } from './package-folder.ts';
import { loadShipped } from './shipped-file.ts';

/** Stands beside the built modules, and is made with them. */
export const SHIPPED_FILE = 'dictionaries.ungarble';

/**
 * The shipped dictionaries as one lexicon, and then `additional` ones, which win over them. Without additional ones it is there at once:
 * the build has compiled it. Where the dictionaries have changed since, or there is no build, they are read instead.
 *
 * @throws UngarbleError `file` or `dictionary` if the installed package is damaged
 */
export async function loadShippedLexicon(additional: readonly Dictionary[] = []): Promise<Lexicon> {
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
