import { describe, expect, it } from 'vitest';
import { readDocument, textOf } from '../../src/match/document.ts';
import { findInconsistentNames } from '../../src/match/find-inconsistent-names.ts';
import { resourcesOf } from './read-segment.ts';

const resources = resourcesOf(['Ruhollah Modabber', 'Hassan Modaber']);
const inconsistentIn = (...texts: string[]) =>
  findInconsistentNames(readDocument(texts, resources.wordOf)).map(({ run, commoner, times }) => [
    textOf(run),
    commoner,
    times,
  ]);

describe('unknown names spelled in two ways', () => {
  it.each([
    [['We met Torvaldsen twice.', 'Then Torvaldsen left with Torvaldson.'], [['Torvaldson', 'Torvaldsen', 2]]],
    [['Modavar spoke.', 'So did Modabber.'], [['Modavar', 'Modabber', 1]]],
    [['We met Torvak there.', 'He asked Torvok why.'], [['Torvok', 'Torvak', 1]]],
    [['We met Torvaldsen there.', 'He asked Tormaldgen why.'], [['Tormaldgen', 'Torvaldsen', 1]]],
    [['We met Gruzhevsky there.', 'He asked Gruzhewsky why.'], [['Gruzhewsky', 'Gruzhevsky', 1]]],
  ])('%j', (texts, found) => expect(inconsistentIn(...texts)).toEqual(found));

  it.each([
    ['one spelling', ['We met Torvaldsen and Torvaldsen again.']],
    ['an inflection', ['The Fatimzids fell.', 'A Fatimzid and the Fatimzids came.']],
    ['words derived from one name', ['The Makhnovists and a Makhnovist.', 'Makhnovites, Makhnovism: a Makhnovista.']],
    ['a combining form', ['The Ruzhdo group of Ruzhda.']],
    ['names that differ more', ['We met Torvaldsen and Tormundsen there.']],
    ['two letters of nine', ['We met Orvaldsen and Ormaldgen there.']],
    ['names of five letters', ['We met Torva and Torvo there.']],
    ['known words', ['They saw Moscow, and Moscov was not there.']],
    ['a word in lower case', ['We met Torvaldsen and a torvaldson there.']],
    [
      'capitals that distinguish nothing',
      ['GUESTS MET TORVALDSEN BEFORE DINNER, THEN TORVALDSON SPOKE, HOSTS LISTENED.'],
    ],
    ['two names of the lexicon', ['They saw Modabber with Modaber.']],
    ['other figures', ['See CMP0126 and CMP0136.', 'Policy CMP0126 is old, VSX2015 is not VSX2017.']],
    [
      'identifiers of programs',
      ['The sessionIdManagr and WebSokServletFactory.', 'SessionIdManager or WebSokServerFactory.'],
    ],
    ['text in lower case', ['we saw torvaldsen here', 'then torvaldson left there']],
  ])('nothing for %s', (_why, texts) => expect(inconsistentIn(...texts)).toEqual([]));
});
