/** Compiles the shipped dictionaries into the build, where `loadShippedLexicon` finds them. */
import path from 'node:path';
import type { Source, Spec } from '../src/dictionary/dictionary.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../src/node/load-dictionaries.ts';
import { SHIPPED_FILE } from '../src/node/load-shipped-lexicon.ts';
import { saveShipped } from '../src/node/shipped-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dictionaries');

interface Item {
  readonly source?: Source;
  readonly specs: readonly Spec[];
}

/** A source position, as seen from a project that has installed the package. */
function placed(source: Source = {}): Source {
  return { ...source, file: `ungarble/dictionaries/${path.basename(source.file ?? '')}` };
}

function placedItem<Placed extends Item>(item: Placed): Placed {
  const specs = item.specs.map((spec) => ({ ...spec, source: placed(spec.source) }));
  return { ...item, source: placed(item.source), specs };
}

const dictionaries = (await loadDictionaries(folder)).map((dictionary) => ({
  ...dictionary,
  entries: dictionary.entries.map(placedItem),
  rules: dictionary.rules.map(placedItem),
}));
await saveShipped(compileLexicon(dictionaries), path.join(root, 'dist', SHIPPED_FILE), folder);
