import { describe, expect, test } from 'vitest';
import type { DoubtfulSpan } from '../../src/corrector-options.ts';
import { english } from '../../src/language/english.ts';
import { foldedOf, readDocument } from '../../src/match/document.ts';
import { suspectRuns } from '../../src/match/suspicion.ts';
import { resourcesOf } from './read-segment.ts';

const { wordOf } = resourcesOf(['Ali Modabber']);

/** The words in « » are doubtful. */
function doubtfulIn(...marked: readonly string[]): string[][] {
  const doubtful = marked.flatMap((text, segment) =>
    [...text.matchAll(/«([^»]*)»/g)].map(({ index, 1: words }, before) => {
      const start = index - 2 * before;
      return { segment, start, end: start + words.length };
    }),
  );
  const texts = marked.map((text) => text.replace(/[«»]/g, ''));
  return readDocument(texts, wordOf, { doubtful: doubtful.reverse() }).segments.map(
    ({ text, tokens, doubtful: marks }) =>
      [...(marks ?? [])].flatMap((mark, i) => (mark ? text.slice(tokens.starts[i], tokens.ends[i]) : [])),
  );
}

describe('words that the recogniser doubts', () => {
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

describe('an ordinary word', () => {
  const runsOf = (text: string, ...doubtful: readonly DoubtfulSpan[]) =>
    suspectRuns(readDocument([text], wordOf, { doubtful }).segments[0], english()).map((run) =>
      foldedOf(run).join(' '),
    );

  test('is looked up only where the recogniser doubts it', () => {
    const text = 'the people of the house went home';
    expect(runsOf(text)).not.toContain('house');
    expect(runsOf(text, { segment: 0, start: 18, end: 23 })).toContain('house');
  });
  test('is not looked up if it is a function word', () => {
    expect(runsOf('the people of the house went home', { segment: 0, start: 11, end: 13 })).not.toContain('of');
  });
});
