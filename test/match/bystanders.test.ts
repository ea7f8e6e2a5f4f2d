import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

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
