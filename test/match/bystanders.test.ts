import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { hasBystander } from '../../src/match/bystanders.ts';
import { hitIn, resourcesOf } from './read-segment.ts';

const names = ['PrismGuard', 'Ken Baslow', 'Everforce Gas'];
const corrector = createCorrector(compileLexicon(parseDictionary({ entries: names.map((name) => ({ name })) })), {
  minConfidence: 0.05,
});
const answers = (text: string) =>
  corrector.check(text).map(({ text: found, suggestions }) => `${found} → ${suggestions[0].text}`);

describe('a word in lower case next to a capitalised one', () => {
  test.for([
    ['is a piece of a name written apart', 'This was Prism guard in the end.', ['Prism guard → PrismGuard']],
    ['and of one heard as words', 'The next one is from Ken bass low today.', ['Ken bass low → Ken Baslow']],
    ['stands beside one that it resembles nothing of', 'This was Prism yesterday in the end.', []],
  ] as const)('%s: %s', ([, text, expected]) => expect(answers(text)).toEqual(expected));
});

describe('in a text without capitals', () => {
  const named = [{ name: 'Ursula von der Leyen', kind: 'person', roles: ['president of the commission'] }];
  const spoken = createCorrector(compileLexicon(parseDictionary(named)), { minConfidence: 0.05 });
  test.for([
    ['a function word before the name', 'the president of the commission met and of ursula vander lyon it is known'],
    ['a verb of saying after it', 'the president of the commission ursula vander lyon said it is known'],
  ])('%s is no piece of it, but its last word is, although it is a word', ([, text]) => {
    expect(spoken.check(text).map((finding) => [finding.text, finding.suggestions[0].text])).toEqual([
      ['ursula vander lyon', 'Ursula von der Leyen'],
    ]);
  });
});

describe('a run has a word that merely stands next to the name', () => {
  const people = ['Adrian Lorvell', 'Ken Baslow', 'Bran Doyle', 'Sheikh Lorvena Wazar', 'Amber Sea', 'Lorvamar bank'];
  const resources = resourcesOf(people);
  const isBeside = (text: string, name: string): boolean => {
    const { run, hit } = hitIn(text, name, resources);
    return hasBystander(run, resources.lexicon.index.formWords(hit.form), hit);
  };

  test.for([
    ['at the beginning, one too many', 'and we [met adrian lorvel] there', 'Adrian Lorvell'],
    ['at the end, one too many', 'and we asked [adrian lorvel today] there', 'Adrian Lorvell'],
    ['within capitals', 'Then [Adrian met Lorvel] there', 'Adrian Lorvell'],
    ['beside a capital, in place of a word unlike it', 'Then [Sheikh Lorvina fled] there', 'Sheikh Lorvena Wazar'],
    ['beside a garbled word only', 'Then the [Ambre see] froze', 'Amber Sea'],
  ] as const)('%s', ([, text, name]) => expect(isBeside(text, name)).toBe(true));

  test.for([
    ['within, in text without capitals', 'and we asked [adrian tree lorvel] there', 'Adrian Lorvell'],
    ['a function word within', 'Then [Adrian the Lorvel] spoke', 'Adrian Lorvell'],
    ['an unknown word', 'Then [Adrian lorvel] spoke', 'Adrian Lorvell'],
    ['a word of the name', 'Then [Lorvemar bank] closed', 'Lorvamar bank'],
    ['a counterpart of a word of the name', 'Then the [Amber see] froze', 'Amber Sea'],
    ['a piece of a name with a word in place', 'Then [Ken bass low] spoke', 'Ken Baslow'],
    ['a piece of a name with its space in another place', 'Then [Brand oil] spoke', 'Bran Doyle'],
  ] as const)('but not %s', ([, text, name]) => expect(isBeside(text, name)).toBe(false));
});
