import { describe, expect, it, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import { ENGLISH_SYNONYMS } from '../../src/language/english-synonyms.ts';
import { createMeaning } from '../../src/language/meaning.ts';

const { meaning, isFunctionWord } = english();

describe('meaning', () => {
  it.each([
    ['bureau', 'agency'],
    ['bureaus', 'agency'],
    ['guardians', 'guard'],
    ['revolutionary', 'revolution'],
    ['islamic', 'islam'],
    ['chinese', 'china'],
    ['ministries', 'department'],
  ])('%j and %j have the same', (one, other) => expect(meaning(one)).toBe(meaning(other)));

  it.each([
    ['international', 'interior'],
    ['party', 'part'],
    ['council', 'court'],
    ['news', 'new'],
  ])('%j and %j have not', (one, other) => expect(meaning(one)).not.toBe(meaning(other)));

  test('a word without a known base stands for itself', () => expect(meaning('zagorians')).toBe('zagorians'));

  test('an ending stays if the rest is too short', () =>
    expect(createMeaning([], [['s', '']], () => true)('gas')).toBe('gas'));

  test('no word is in two groups, and none is a function word', () => {
    const words = ENGLISH_SYNONYMS.flat();
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter(isFunctionWord)).toEqual([]);
  });
});
