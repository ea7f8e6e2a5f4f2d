import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/match/document.ts';
import { findMentions } from '../../src/match/find-mentions.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf([
  { name: 'Ali Khamenei', kind: 'person', titles: ['Ayatollah'] },
  { name: 'Qasem Soleimani', kind: 'person', titles: ['General'] },
]);
const titlesIn = (text: string): string[] => {
  const segment = segmentOf(text, resources);
  return resources
    .findDisplacedTitles(segment, findMentions(segment, resources.lexicon.index))
    .map(({ run }) => textOf(run));
};

describe('titles that are separated from their names', () => {
  it.each([
    [
      'explained what Ayatollah contained the message of Ali Khamenei',
      ['Ayatollah contained the message of Ali Khamenei'],
    ],
    ['a letter by Ali Khamenei which Ayatollah had signed', ['Ali Khamenei which Ayatollah']],
    ['Ali Khamenei wrote what Ayatollah contained', ['Ali Khamenei wrote what Ayatollah']],
    ['They told Sistani, Ayatollah contained of Ali Khamenei', ['Ayatollah contained of Ali Khamenei']],
  ])('%j', (text, runs) => expect(titlesIn(text)).toEqual(runs));

  it.each([
    ['in place', 'a message of Ayatollah Ali Khamenei'],
    ['standing for its bearer', 'what the Ayatollah wrote of Ali Khamenei'],
    ['before another name', 'met Ayatollah Sistani before Ali Khamenei spoke'],
    ['part of an office', 'the Secretary General praised Qasem Soleimani'],
    ['a sentence away', 'They called him Ayatollah. Ali Khamenei spoke.'],
    ['a sentence and some words before', 'They called him Ayatollah then. Later on Ali Khamenei spoke.'],
    ['a sentence and some words after', 'He asked Ali Khamenei why. They say Ayatollah contained it.'],
    ['directly after its name', 'he asked ali khamenei Ayatollah why'],
    ['an ordinary word', 'in general the plans of Qasem Soleimani'],
    ['at home with its bearer elsewhere', 'heard Ayatollah speak, and then Ayatollah Ali Khamenei'],
  ])('nothing for a title that is %s', (_why, text) => expect(titlesIn(text)).toEqual([]));

  it.each([1, 2, 11, 12, 13, 30])('looks up to twelve words before and after the title: %i', (distance) => {
    const between = 'said '.repeat(distance);
    const found = distance <= 12;
    expect(titlesIn(`they heard Ayatollah ${between}Ali Khamenei`)).toHaveLength(found ? 1 : 0);
    expect(titlesIn(`they heard Ali Khamenei ${between}Ayatollah did`)).toHaveLength(found ? 1 : 0);
    expect(
      titlesIn(`Qasem Soleimani ${between}Ali Khamenei ${'was '.repeat(30)}Ayatollah contained Ali Khamenei`),
    ).toHaveLength(1);
  });
});
