export { loadDictionaries } from './load-dictionaries.ts';
export { loadLexicon } from './load-lexicon.ts';
export { loadShippedLexicon } from './load-shipped-lexicon.ts';
export { saveLexicon } from './save-lexicon.ts';
