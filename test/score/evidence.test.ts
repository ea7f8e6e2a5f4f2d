import { describe, expect, test } from 'vitest';
import type { AnswerReading } from '../../src/score/answer-reading.ts';
import { Difference } from '../../src/score/difference.ts';
import { EVIDENCE } from '../../src/score/evidence.ts';

/** The measure of a row of EVIDENCE for the fields that it uses. */
function measured(name: string, reading: object): number {
  const row = EVIDENCE.find((evidence) => evidence.name === name);
  if (!row) throw new Error(`no evidence is called ${name}`);
  return row.measure(reading as AnswerReading);
}

describe('only the ending differs', () => {
  const side = (...words: string[]) => ({ words, joined: words.join('') });
  test.each([
    ['tarnovei', 'tarnova', 1],
    ['tarnova', 'tarnovka', 1],
    ['tarnovskim', 'tarnova', 0],
    ['tarnova', 'ternova', 0],
    ['taro', 'tari', 0],
  ])('%s and %s: %d', (seen, meant, expected) => {
    const difference = new Difference(side(seen), side(meant), [0]);
    expect(measured('only-ending', { difference })).toBe(expected);
  });
});

describe('wrong letters, if the document has many names', () => {
  test.each([
    [0, 70, 3, 0],
    [1, 70, 1, 0],
    [1, 3, 2, 2],
    [1, 3, 9, 6],
  ])('the name %d times, %d names, %d letters: %d', (entryMentions, entriesInDocument, edits, expected) => {
    const reading = { facts: { entryMentions, entriesInDocument }, difference: { edits } };
    expect(measured('elsewhere-many-edits', reading)).toBe(expected);
  });
});

test('each reason is understandable on its own', () => {
  expect(EVIDENCE.filter(({ meaning }) => /^the same(?:,| for| ratio)/.test(meaning))).toEqual([]);
});

describe('one wrong letter, in a word that is not a name, next to the rest of the name', () => {
  test.each([
    ['Kornel Vashti for Kornell Vashti', 1, 1, 1, 2, 2, 1],
    ['two letters', 2, 1, 1, 2, 2, 0],
    ['another name: Marc for Mark', 1, 0, 1, 2, 2, 0],
    ['nothing beside it', 1, 1, 0, 1, 1, 0],
    ['a word is missing', 1, 1, 1, 2, 3, 0],
    ['a word too many', 1, 1, 1, 3, 2, 0],
  ])('%s', (_, edits, unknownShare, exactWords, words, formWords, expected) => {
    const reading = {
      difference: { edits },
      changing: { unknownShare },
      hit: { exactWords },
      run: { words },
      form: { words: new Array(formWords) },
    };
    expect(measured('slip', reading)).toBe(expected);
  });
});
