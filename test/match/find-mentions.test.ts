import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/match/find-mentions.ts';
import { groundOf, segmentOf, textsOf } from './read-segment.ts';

const ground = groundOf([
  { name: 'Seyed Abbas Araghchi', kind: 'person', aliases: ['Abbas Araqchi'] },
  { name: "Moody's", kind: 'organisation' },
  { name: 'Al Jazeera', kind: 'organisation' },
  { name: 'OPEC', kind: 'organisation', garbles: ['oh peck'] },
]);
const mentionsIn = (text: string): string[] => textsOf(findMentions(segmentOf(text, ground), ground.lexicon.index));

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
    ['nothing of the kind', []],
  ])('%j', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});
