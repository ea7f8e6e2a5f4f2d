import { expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import { searchedRuns } from '../../src/match/searched-runs.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf(['Everforce Gas', 'Sorvana Base', 'BlackRock', 'Snowflake']);

test.each([
  ['an odd run that the lexicon makes suspicious, too', 'We were at Everforse Gas.', 'Everforse Gas'],
  ['a run found around each of its words', 'we were at every force gas for a year', 'every force gas'],
  ['two words that are rarely together and a name', 'it was a snow flake', 'snow flake'],
  ['two words that are often together and a name', 'we moved it to black rock', 'black rock'],
])('%s is searched once', (_what, text, wanted) => {
  const segment = segmentOf(text, resources);
  const { starts, ends } = segment.tokens;
  const texts = searchedRuns(segment, english(), resources.lexicon.index).map(({ from, to }) =>
    text.slice(starts[from], ends[to - 1]),
  );
  expect(texts.filter((found) => found === wanted)).toHaveLength(1);
  expect(new Set(texts).size).toBe(texts.length);
});
