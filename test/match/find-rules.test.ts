import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/match/document.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf({
  entries: [
    { rule: 'called on {party} for its', becomes: 'called out {party} for its' },
    { rule: 'the {Place} country’s ambassador', becomes: 'the country’s ambassador to {Place}' },
    { rule: 'hold the line', becomes: 'hold the line now' },
    { rule: 'of of the north', becomes: 'of the north' },
    { rule: 'shall go away', becomes: 'they shall go away' },
    { rule: 'deliver the leader of {body} to', becomes: 'deliver the message of the leader of {body} to' },
    {
      rule: 'go {a} and {b} and {c} and {d} and {e} and {f} and {g} and {h} and {i} and {j} and {k} stop',
      becomes: 'went',
    },
  ],
});
const changesIn = (text: string) =>
  resources.findRules(segmentOf(text, resources)).map(({ run, replacement }) => [textOf(run), replacement]);

describe('rules with slots', () => {
  it.each([
    ['has called on the Arab League for its silence', [['on', 'out']]],
    ['Called on Iran for its silence', [['on', 'out']]],
    ['IT HAS CALLED ON IRAN FOR ITS SILENCE', [['ON', 'OUT']]],
    ['called on IRAN for its silence', [['on', 'out']]],
    [
      'the New Delhi country’s ambassador explained',
      [['New Delhi country’s ambassador', 'country’s ambassador to New Delhi']],
    ],
    ['called on one two three four five six for its', [['on', 'out']]],
    ['he will hold the line', [['line', 'line now']]],
    ['the lands of of the north', [['of the', 'the']]],
    ['so shall go away', [['shall', 'they shall']]],
    ['to deliver the leader of the Free Assembly to Oslo', [['leader', 'message of the leader']]],
  ])('%j', (text, changes) => expect(changesIn(text)).toEqual(changes));

  it.each([
    ['a slot longer than six words', 'called on one two three four five six seven for its'],
    ['a comma within a slot', 'called on Iran, Iraq for its'],
    ['a sentence between', 'called on Iran. For its part'],
    ['an empty slot', 'called on for its'],
    ['another word', 'called upon Iran for its'],
    ['words in lower case in a slot for capitals', 'the host country’s ambassador spoke'],
  ])('nothing for %s', (_why, text) => expect(changesIn(text)).toEqual([]));

  it('many slots that fit a text in many ways take no longer', () => {
    const ways = 'and and '.repeat(100);
    expect(changesIn(`go ${ways}end`)).toEqual([]);
    expect(changesIn(`go ${ways}stop`)).toEqual([]);
  });
});
