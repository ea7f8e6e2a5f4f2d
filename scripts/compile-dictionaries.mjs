// Compiles the shipped dictionaries into the build, where loadShippedLexicon finds them.
import path from 'node:path';
import { compileLexicon } from '../dist/index.js';
import { loadDictionaries, saveLexicon } from '../dist/node.js';

const root = path.resolve(import.meta.dirname, '..');
/** Where an entry was written, as seen from a project that has the package. */
const placed = ({ source, ...entry }) => ({
  ...entry,
  ...(source && {
    source: { ...source, file: `ungarble/${path.relative(root, source.file).replaceAll(path.sep, '/')}` },
  }),
});
const dictionaries = await loadDictionaries(path.join(root, 'dictionaries'));
const shipped = dictionaries.map((dictionary) => ({
  ...dictionary,
  entries: dictionary.entries.map(placed),
  rules: dictionary.rules.map(placed),
}));
await saveLexicon(compileLexicon(shipped), path.join(root, 'dist', 'dictionaries.ungarble'));
