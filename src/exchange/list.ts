import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { linesOf } from './lines.ts';
import { countUncarried, createLossCounter } from './losses.ts';

const COMMENT = '#';

/** One name per line; a line that begins with `#` is a comment. */
export const list: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const line of linesOf(text)) if (!line.startsWith(COMMENT)) collector.add({ name: line });
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, [], losses);
    const names = dictionary.entries.map(({ name }) => name).filter((name) => !name.startsWith(COMMENT));
    losses.add('names that would read as comments', dictionary.entries.length - names.length);
    return { text: names.map((name) => `${name}\n`).join(''), losses: losses.counts() };
  },
};
