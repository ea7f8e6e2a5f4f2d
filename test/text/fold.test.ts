import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INNER_SIGNS } from '../../src/text/characters.ts';
import { fold, foldedWords, nameWords } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

it.each([
  ['Araghchi', 'araghchi'],
  ['Şiugždinienė', 'siugzdiniene'],
  ["O'Brien", 'obrien'],
  ['O´Brien', 'obrien'],
  ['ŉ', 'n'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Saʿīd', 'said'],
  ['İstanbul', 'istanbul'],
  ['ﬁnal', 'final'],
  ['ПУТИН', 'путин'],
  ['Vɛ̀nɛ̀zǔɛɛlà', 'venezueela'],
  ['Kɔsofoo', 'kosofoo'],
])('folds %j to %j', (word, folded) => expect(fold(word)).toBe(folded));

it.each([
  ['Nainville-les-Roches', ['nainville', 'les', 'roches']],
  ['AT&T Inc.', ['at', 't', 'inc']],
  ["Moody's", ['moodys']],
  ['  ', []],
])('splits %j', (text, words) => expect(foldedWords(text)).toEqual(words));

it.each([
  ["head of Iran's ground forces", ['head', 'of', 'iran', 'ground', 'forces']],
  ['Sotheby’s International', ['sotheby', 'international']],
  ["Moody's", ['moodys']],
  ["O'Shea's", ['osheas']],
])('a possessive ending inside the name %j is dropped', (text, words) => expect(nameWords(text)).toEqual(words));

it('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('ASCII is split like any other text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abZ19'`-&. \t") }), (text) => {
      expect(foldedWords(`${text} é`)).toEqual([...foldedWords(text), 'e']);
    }),
  );
});

it('a sign that the tokeniser keeps inside a word does not count', () => {
  for (const sign of INNER_SIGNS) {
    const word = `ab${sign}cd`;
    expect(tokenize(word).count).toBe(1);
    expect([fold(word), ...foldedWords(word)]).toEqual(['abcd', 'abcd']);
  }
});
