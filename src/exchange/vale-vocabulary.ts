import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { linesOf } from './lines.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { literalOf, patternOf } from './pattern.ts';
import { flatForms } from './word-lists.ts';

/** `accept.txt` of a vocabulary of the prose linter Vale: one regular expression per line. */
export const valeVocabulary: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const line of linesOf(text)) {
      if (line.startsWith('#')) continue;
      const literal = literalOf(line);
      if (literal === undefined) collector.losses.add('regular expressions');
      else collector.add({ name: literal });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases'], losses);
    const lines = flatForms(dictionary, losses).map((form) => `${patternOf(form)}\n`);
    return { text: lines.join(''), losses: losses.counts() };
  },
};
