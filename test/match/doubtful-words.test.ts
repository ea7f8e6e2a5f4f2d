import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/match/document.ts';
import { groundOf } from './read-segment.ts';

const { wordOf } = groundOf(['Ali Modabber']);

/** What stands in « » was heard with doubt. */
function doubtfulIn(...marked: readonly string[]): string[][] {
  const doubtful = marked.flatMap((text, segment) =>
    [...text.matchAll(/«([^»]*)»/g)].map(({ index, 1: words }, before) => {
      const start = index - 2 * before;
      return { segment, start, end: start + words.length };
    }),
  );
  const texts = marked.map((text) => text.replace(/[«»]/g, ''));
  return readDocument(texts, wordOf, doubtful.reverse()).segments.map(({ text, tokens, doubtful: marks }) =>
    [...(marks ?? [])].flatMap((mark, i) => (mark ? text.slice(tokens.starts[i], tokens.ends[i]) : [])),
  );
}

describe('words that were heard with doubt', () => {
  test.for([
    ['are marked', ['«Ali» said «no»'], [['Ali', 'no']]],
    ['each in its segment', ['Ali said', '«Ali» said'], [[], ['Ali']]],
    ['with punctuation or without', ['Then «Modavar,» he'], [['Modavar']]],
    ['all that a span holds', ['«Ali Modavar» said'], [['Ali', 'Modavar']]],
    ['also where a span holds a part', ['Ali Moda«var» said'], [['Modavar']]],
    ['none where a span holds none', ['Ali«, » said'], [[]]],
  ] as const)('%s', ([, marked, expected]) => {
    expect(doubtfulIn(...marked)).toEqual(expected);
  });
});
