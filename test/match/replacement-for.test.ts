import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { replacementFor } from '../../src/match/replacement-for.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf({ entries: [] });

describe('signs of a name that are beside the run are not written twice', () => {
  it.each([
    ['Yahoo at the end', 'We use |Yahooo|!', 'Yahoo!', 'Yahoo'],
    ['another sign', 'We use |Yahooo|? No.', 'Yahoo!', 'Yahoo!'],
    ['none', 'We use |Yahooo| shares', 'Yahoo!', 'Yahoo!'],
    ['one of two', 'They sang |Whamm|! again', 'Wham!!', 'Wham!'],
    ['a full stop', 'It was |Marcos Jr|.', 'Bongbong Marcos Jr.', 'Bongbong Marcos Jr'],
    ['at the beginning', 'The .|NET Framwork| is old', '.NET Framework', 'NET Framework'],
    ['at the beginning of the text', '|NET Framwork| is old', '.NET Framework', '.NET Framework'],
    ['another apostrophe', 'in ’|s-Hertogenbosh|', "'s-Hertogenbosch", 's-Hertogenbosch'],
    ['a bracket, which has a partner', '(the |Air Force Isreal|)', 'Air Force (Israel)', 'Air Force (Israel)'],
    ['in capitals', 'WE USE |YAHOOO|!', 'Yahoo!', 'YAHOO'],
  ])('%s', (_what, marked, name, expected) => {
    const [before, own, after] = marked.split('|');
    const segment = segmentOf(before + own + after, resources);
    const [from, to] = [before, before + own].map((text) => segmentOf(text, resources).words.length);
    expect(replacementFor({ segment, from, to }, name, 'keep')).toBe(expected);
  });
});

describe('apostrophes', () => {
  it.each([
    ['are those of the text', 'Ireland’s |O Rorke|', "O'Rourke", 'O’Rourke'],
    ['are those of the run', '|O’Rorke|', "O'Rourke", 'O’Rourke'],
    ['are straight in a text with straight ones', "Ireland's |O Rorke|", 'O’Rourke', "O'Rourke"],
    ['are those of the name if the text has both', "Ireland's |O’Rorke|", "O'Rourke", "O'Rourke"],
    ['are those of the name if the text has none', '|O Rorke| left', 'O’Rourke', 'O’Rourke'],
    ['are not written twice before an s', "|Mac Donalds|'s menu", "McDonald's", 'McDonald'],
  ])('%s', (_what, marked, name, expected) => {
    const [before, own, after] = marked.split('|');
    const segment = segmentOf(before + own + after, resources);
    const [from, to] = [before, before + own].map((text) => segmentOf(text, resources).words.length);
    expect(replacementFor({ segment, from, to }, name, 'keep')).toBe(expected);
  });
});

describe('for every kind of finding', () => {
  const entries = [
    {
      name: 'Bongbong Marcos Jr.',
      kind: 'person',
      garbles: ['Bong Marco Junior'],
      soundsLike: ['bawng bawng markuss'],
    },
    { name: 'Yahoo!', kind: 'organisation', aliases: ['Yahoo Company'] },
    { name: 'Zylkora Company', kind: 'organisation', aliases: ['Zylkora!'] },
    { name: 'peace in the holy land now!', kind: 'phrase' },
    { rule: 'out of our sight!', becomes: 'out of our site!' },
  ];
  const corrector = createCorrector(compileLexicon(parseDictionary({ entries })), { normalise: true });

  it.each([
    ['a garble', 'They bought Yahooo!', 'They bought Yahoo!'],
    ['a known garble', 'It was Bong Marco Junior.', 'It was Bongbong Marcos Jr.'],
    ['a respelling', 'It was bawng bawng markuss. He left.', 'It was Bongbong Marcos Jr. He left.'],
    ['a phrase', 'We want peace in the holy hand now!', 'We want peace in the holy land now!'],
    ['a rule', 'Keep it out of our sight!', 'Keep it out of our site!'],
    ['an alias', 'They bought Yahoo Company!', 'They bought Yahoo!'],
    ['an alias with a sign that would remain', 'They bought Zylkora!', 'They bought Zylkora!'],
  ])('%s', (_what, text, expected) => expect(corrector.fix(text, { tier: 'suggest' }).text).toBe(expected));
});
