import { join } from 'node:path';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadDictionaries } from './load-dictionaries.ts';
import { packageFolder } from './package-folder.ts';

/**
 * The shipped dictionaries, and then `additional` ones, which win over them, as one lexicon.
 *
 * @throws UngarbleError `file` or `dictionary` if the installed package is damaged.
 */
export async function loadDefaultLexicon(additional: readonly Dictionary[] = []): Promise<Lexicon> {
  const shipped = await loadDictionaries(join(packageFolder(), 'dictionaries'));
  return compileLexicon([...shipped, ...additional]);
}
