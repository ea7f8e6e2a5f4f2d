import { describe, expect, it } from 'vitest';
import { countForms, entriesMentioned, findMentions } from '../../src/match/find-mentions.ts';
import { LIMITS } from '../../src/match/limits.ts';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const resources = resourcesOf([
  { name: 'Seyed Abbas Araghchi', kind: 'person', aliases: ['Abbas Araqchi'] },
  { name: "Moody's", kind: 'organisation' },
  { name: 'Al Jazeera', kind: 'organisation' },
  { name: 'OPEC', kind: 'organisation', garbles: ['oh peck'] },
  { name: 'Charles I', kind: 'person', garbles: ['Charlie I'] },
]);
const mentionsIn = (text: string): string[] =>
  textsOf(findMentions(segmentOf(text, resources), resources.lexicon.index));

describe('right names are found, the longest at each place', () => {
  it.each([
    ['Seyed Abbas Araghchi said', ['Seyed Abbas Araghchi']],
    ['Abbas Araqchi said', ['Abbas Araqchi']],
    ['Araghchi’s visit', ['Araghchi']],
    ['SEYED ABBAS ARAGHCHI', ['SEYED ABBAS ARAGHCHI']],
    ["Moody's cut its rating", ["Moody's"]],
    ['Al-Jazeera reported', ['Al-Jazeera']],
    ['the oh peck cartel', ['oh peck']],
    ['Abbas. Araghchi', ['Abbas', 'Araghchi']],
    ['several OPECs', ['OPEC']],
    ['several opecs', []],
    ['Charlie Is My Darling', []],
    ['nothing of the kind', []],
  ])('%j', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('a surname identifies its entry, unless too many entries share it', () => {
  it.each([
    ['Ward', 2, 2],
    ['Smith', LIMITS.bearers, LIMITS.bearers],
    ['Smith', LIMITS.bearers + 1, 0],
  ])('%s, of %i people', (surname, bearers, expected) => {
    const given = Array.from({ length: bearers }, (_, i) => `${'BDGKLMNPRT'[i % 10]}${'aeiou'[(i / 10) | 0]}ren`);
    const { lexicon, ...resources } = resourcesOf(
      given.map((name) => ({ name: `${name} ${surname}`, kind: 'person' })),
    );
    const mentions = findMentions(segmentOf(`${surname} said so`, { lexicon, ...resources }), lexicon.index);
    expect(mentions).toHaveLength(1);
    expect(entriesMentioned([mentions], lexicon.index).size).toBe(expected);
  });
});

it('the mentions of a name of several words are counted together, not one by one: a long document repeats its names', () => {
  const segment = segmentOf('Al Jazeera said so. Then Al-Jazeera left. OPEC met. OPEC left. AL JAZEERA!', resources);
  const counted = countForms([findMentions(segment, resources.lexicon.index)]);
  expect([...counted.values()].map(({ times }) => times)).toEqual([3, 2]);
});
