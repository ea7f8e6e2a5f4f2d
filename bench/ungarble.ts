import { performance } from 'node:perf_hooks';
import { compileLexicon, createCorrector, parseDictionary } from 'ungarble';
import { loadLexicon, saveLexicon } from 'ungarble/node';
import { candidateNames } from './candidate-names.ts';
import type { Contender } from './contender.ts';

export const ungarble: Contender = {
  name: 'ungarble',
  finds: 'garbled',
  use: 'A lexicon compiled and saved by one process and loaded by another; `check` of each paragraph with the shipped English data and default options, all of the built package.',
  async compile(names, file) {
    await saveLexicon(compileLexicon(parseDictionary({ entries: names })), file);
  },
  async open({ file }) {
    const begun = performance.now();
    const lexicon = await loadLexicon(file);
    const loadSeconds = (performance.now() - begun) / 1000;
    const corrector = createCorrector(lexicon);
    return {
      loadSeconds,
      sharedBytes: lexicon.bytes.buffer instanceof SharedArrayBuffer ? lexicon.bytes.buffer.byteLength : 0,
      scan: (text) =>
        corrector.check(text).map(({ start, end, tier, suggestions: [best] }) => ({
          name: best?.text ?? '',
          start,
          end,
          sure: tier === 'fix',
        })),
      lookup: (spelling) => lexicon.lookup(spelling, { limit: 1 })[0]?.name,
      candidates: (spelling) => candidateNames(lexicon, spelling),
    };
  },
};
