import { describe, expect, it } from 'vitest';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const resources = resourcesOf([
  {
    name: 'permanent member of the UN Security Council',
    kind: 'phrase',
    aliases: ['permanent member of the Security Council'],
  },
  { name: 'open and transparent', kind: 'phrase' },
  { name: 'terms of reference', kind: 'phrase' },
  { name: 'snapback mechanism', kind: 'phrase' },
  { name: 'freedom of navigation', kind: 'term' },
  { name: 'right to self-defence', kind: 'phrase', match: 'exact' },
]);
const phrasesIn = (text: string) => resources.findPhrases(segmentOf(text, resources));

describe('runs one word off a phrase', () => {
  it.each([
    ['the only permanent resident of the UN Security Council', ['permanent resident of the UN Security Council']],
    ['a permanent member of the UN Security Advice', ['permanent member of the UN Security Advice']],
    ['an open and transient process', ['open and transient']],
    ['a permanent resident of the Security Council', ['permanent resident of the Security Council']],
    ['a permanent member of the UN Securities Council', ['permanent member of the UN Securities Council']],
    ['the term of reference', ['term of reference']],
    ['an open and transient, then open and transitory process', ['open and transient', 'open and transitory']],
  ])('%j', (text, runs) => expect(textsOf(phrasesIn(text).map(({ run }) => run))).toEqual(runs));

  it.each([
    ['right as it stands', 'a permanent member of the UN Security Council'],
    ['in the plural', 'the permanent members of the UN Security Council'],
    ['two words off', 'a permanent resident of the UN General Council'],
    ['a barrier in between', 'a permanent resident, of the UN Security Council'],
    ['too short a phrase', 'the snapback machine'],
    ['not a phrase', 'freedom of movement'],
    ['an entry that is matched exactly', 'the right to self-defiance'],
  ])('nothing if it is %s', (_why, text) => expect(phrasesIn(text)).toEqual([]));

  it('returns the differing word and the number of content words in place', () => {
    expect(phrasesIn('permanent resident of the UN Security Council')[0]).toMatchObject({
      seen: 'resident',
      meant: 'member',
      contentWords: 4,
    });
  });

  it.each([
    ['fixed member of the UN Security Council', true],
    ['permanent resident of the UN Security Council', false],
    ['permanent member of the UN Security Advice', true],
  ])('tells whether it is the first or the last: %j', (text, atEdge) => expect(phrasesIn(text)[0].atEdge).toBe(atEdge));
});
