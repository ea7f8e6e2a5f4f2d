export { createCorrector } from './corrector.ts';
export { parseDictionary } from './dictionary/parse-dictionary.ts';
export { compileLexicon } from './lexicon/compile-lexicon.ts';
