import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { lettersOfWord } from '../../src/lexicon/letters-of-word.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';

const names = ['Everforce Gas', 'Nordlys Energy Partners', 'Ministry of Health', 'Marula Virtual Care', 'Gas'];
const { index } = compileLexicon(dictionaryOf(...names.map((name) => ({ name, kind: 'organisation' }))));

/** The texts of the runs around each listed word of a text. */
function anchored(text: string, first = 0, last = text.split(' ').length): string[] {
  const words = text.split(' ');
  return words.flatMap((word, at) => {
    const id = index.wordId(word);
    if (id < 0 || at < first || at >= last) return [];
    const stretch = { words: words.map((folded) => ({ folded, letters: lettersOfWord(folded) })), first, last };
    return index.findAnchored(stretch, at, id).map(({ from, to }) => words.slice(from, to).join(' '));
  });
}

describe('runs around a word that resemble a form containing it', () => {
  test.for([
    ['one word heard as two', 'so every force gas went up', ['every force gas']],
    [
      'by each word in place, for each form',
      'at nord list energy partners',
      ['nord list energy', 'nord list energy partners', 'nord list energy partners'],
    ],
    ['one word heard as another', 'the morula virtual care', ['morula virtual care', 'morula virtual care']],
    ['however ordinary', 'the marble a virtual care service', ['marble a virtual care', 'marble a virtual care']],
    ['not what resembles it little', 'the natural gas went up', []],
    ['nor a form of one word', 'the gas', []],
    ['nothing where a word is wanting', 'gas went up', []],
  ] as const)('%s: %s', ([, text, expected]) => expect(anchored(text)).toEqual(expected));

  test('end with the stretch', () => {
    expect(anchored('so every force gas went', 2)).toEqual([]);
    expect(anchored('every force gas went', 0, 3)).toEqual(['every force gas']);
  });
});
