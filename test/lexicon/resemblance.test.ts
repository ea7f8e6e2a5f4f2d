import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { RESEMBLANCE_BOUNDS, resemblanceBoundsAmong } from '../../src/lexicon/resemblance.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';
import { resemblesByComparing } from '../oracle/resembles-by-comparing.ts';

const names = [
  'Parliament Committee',
  'Salvador Clinic',
  'Springboard',
  'Faroe Islands',
  'Robert Lewandowski',
  'Paypal',
];
const { index } = compileLexicon(dictionaryOf(...names.map((name) => ({ name, kind: 'organisation' }))));
const joined = Array.from({ length: index.formCount }, (_, form) => index.formWords(form).join(''));

/** A name written together with a letter changed, and cut into words somewhere. */
const misheard = fc
  .tuple(fc.constantFrom(...joined), fc.nat(), fc.constantFrom('', 'a', 'h', 'e', 'k'), fc.nat())
  .map(([right, place, letter, cut]) => {
    const at = place % right.length;
    const heard = right.slice(0, at) + letter + right.slice(at + 1);
    const to = 1 + (cut % (heard.length - 1));
    return [heard.slice(0, to), heard.slice(to)];
  });

describe('resembles', () => {
  test.for([
    ['farrow islands', true],
    ['salvo door clinic', true],
    ['parlor meant committee', true],
    ['pay pal', true],
    ['spring bored', true],
    ['spring', false],
    ['the clinic', false],
    ['salvo door islands', false],
    ['robbed a window', false],
    ['', false],
  ] as const)('%s: %s', ([words, expected]) => expect(index.resembles(words.split(' '))).toBe(expected));

  test('agrees with comparing two words with every form', () => {
    fc.assert(
      fc.property(misheard, (words) => {
        const expected = joined.some((meant) => resemblesByComparing(words.join(''), meant, RESEMBLANCE_BOUNDS.any));
        expect(index.resembles(words)).toBe(expected);
      }),
    );
  });
});

describe('resemblanceBoundsAmong', () => {
  test.for([
    [10, 3.5],
    [4096, 3.5],
    [40_960, 5.8],
    [4_096_000, 10.4],
  ] as const)('%i forms: %f nats', ([forms, ratio]) =>
    expect(resemblanceBoundsAmong(forms).ratio).toBeCloseTo(ratio, 1),
  );
});

describe('resemblesOneOf', () => {
  test('agrees with comparing with each form', () => {
    fc.assert(
      fc.property(misheard, fc.uniqueArray(fc.nat(joined.length - 1)), (words, forms) => {
        const expected = forms.some((form) =>
          resemblesByComparing(words.join(''), joined[form], RESEMBLANCE_BOUNDS.mentioned),
        );
        expect(index.resemblesOneOf(forms)(words)).toBe(expected);
      }),
    );
  });

  test('finds a slip among many forms as among a few', () => {
    const syllables = ['ba', 'mo', 'dar', 'ver', 'gha', 'chi', 'lu', 'sen', 'ti', 'kor', 'pa', 'wim'];
    const many = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}`)));
    const lexicon = compileLexicon(dictionaryOf(...[...names, ...many].map((name) => ({ name, kind: 'place' }))));
    const forms = Array.from({ length: lexicon.index.formCount }, (_, form) => form);
    const resembles = lexicon.index.resemblesOneOf(forms);
    fc.assert(
      fc.property(misheard, (words) => {
        const expected = forms.some((form) =>
          resemblesByComparing(words.join(''), lexicon.index.formWords(form).join(''), RESEMBLANCE_BOUNDS.mentioned),
        );
        expect(resembles(words)).toBe(expected);
      }),
    );
  });
});
