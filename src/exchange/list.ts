import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { linesOf } from './lines.ts';
import { countUncarried, createLossCounter } from './losses.ts';

/** A line that begins with `#`, or a `#` alone and what follows: "Studio #5" has none. */
const COMMENT = /^#.*$|\s#(?:\s.*)?$/;

/** The name in a line of a plain list; empty if it has none. */
export function nameInLine(line: string): string {
  return line.trim().replace(COMMENT, '').trimEnd();
}

/** One name per line, and comments. */
export const list: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const name of linesOf(text).map(nameInLine)) if (name !== '') collector.add({ name });
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, [], losses);
    const names = dictionary.entries.map(({ name }) => name).filter((name) => !COMMENT.test(name));
    losses.add('names that would read as comments', dictionary.entries.length - names.length);
    return { text: names.map((name) => `${name}\n`).join(''), losses: losses.counts() };
  },
};
