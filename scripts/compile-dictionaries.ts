/** Compiles the shipped dictionaries into the build, where `loadShippedLexicon` finds them. */
import path from 'node:path';
import type { Source } from '../src/dictionary/dictionary.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../src/node/load-dictionaries.ts';
import { SHIPPED_FILE } from '../src/node/load-shipped-lexicon.ts';
import { saveShipped } from '../src/node/shipped-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dictionaries');

/** Where an item was written, as seen from a project that has the package. */
function placed<Item extends { readonly source?: Source }>(item: Item): Item {
  const { file = '' } = item.source ?? {};
  return { ...item, source: { ...item.source, file: `ungarble/dictionaries/${path.basename(file)}` } };
}

const dictionaries = (await loadDictionaries(folder)).map((dictionary) => ({
  ...dictionary,
  entries: dictionary.entries.map(placed),
  rules: dictionary.rules.map(placed),
}));
await saveShipped(compileLexicon(dictionaries), path.join(root, 'dist', SHIPPED_FILE), folder);
