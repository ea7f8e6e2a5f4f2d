import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import type { Hit } from '../../src/lexicon/lexicon.ts';
import { foldedOf, readDocument } from '../../src/match/document.ts';
import { readDifference } from '../../src/score/difference.ts';
import { likelihoodRatio } from '../../src/similarity/likelihood-ratio.ts';
import { soundSimilarity } from '../../src/similarity/sound-similarity.ts';
import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { resourcesOf } from '../match/read-segment.ts';

const { wordOf } = resourcesOf(['Ali Modabber']);

/** The difference between a whole text and a form, as search would tell it. */
function differenceOf(text: string, form: string) {
  const [segment] = readDocument([text], wordOf).segments;
  const run = { segment, from: 0, to: segment.words.length };
  const [seen, meant] = [foldedOf(run), form.split(' ')];
  const rest = [...meant];
  const exactWords = seen.filter((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1)).length;
  const joined = { seen: seen.join(''), meant: meant.join('') };
  const hit = {
    exactWords,
    spelling: spellingSimilarity(joined.seen, joined.meant),
    sound: soundSimilarity(joined.seen, joined.meant),
  } as Hit;
  return readDifference({ words: seen, joined: joined.seen }, hit, { words: meant, joined: joined.meant });
}

describe('the words that would change', () => {
  test.for([
    ['Ingersoll ranch', 'ingersoll rand', 'ranch', 'rand'],
    ['Ali Modavar', 'ali modabber', 'modavar', 'modabber'],
    ['Modavar', 'ali modabber', 'modavar', 'alimodabber'],
    ['Sea of Black', 'black sea', 'of', ''],
    ['van van Dyk', 'van dijk', 'vandyk', 'dijk'],
  ] as const)('of %s, for %s', ([text, form, seen, meant]) => {
    const both = meant !== '';
    const difference = differenceOf(text, form);
    expect(difference).toMatchObject({ letters: seen.length, meantLetters: meant.length });
    expect(difference.spelling).toBe(both ? spellingSimilarity(seen, meant) : 0);
    expect(difference.sound).toBe(both ? soundSimilarity(seen, meant) : 0);
    expect(difference.logRatio).toBe(both ? likelihoodRatio(seen, meant) : 0);
  });

  const word = fc.constantFrom('ali', 'modavar', 'modabber', 'van', 'dyk', 'sea', 'black', 'curtain');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  it('has the likelihood per letter of its least likely word', () => {
    fc.assert(
      fc.property(name, name, (text, form) => {
        const difference = differenceOf(text, form);
        const seen = text.split(' ');
        const meant = form.split(' ').filter((one) => {
          const at = seen.indexOf(one);
          if (at >= 0) seen.splice(at, 1);
          return at < 0;
        });
        const isOneToOne = seen.length === meant.length && meant.length > 0;
        const perLetter = (one: string) => Math.max(...seen.map((other) => likelihoodRatio(other, one) / other.length));
        expect(difference.leastPerLetter).toBe(
          isOneToOne ? Math.min(...meant.map(perLetter)) : difference.logRatio / Math.max(1, difference.letters),
        );
        expect([difference.words, difference.meantWords]).toEqual([seen.length, meant.length]);
      }),
    );
  });
});

describe('a word form', () => {
  test.for([
    ['partner', 'partnership', true],
    ['undersecretary', 'secretary', true],
    ['bore', 'ore', false],
    ['modabbers', 'modabber', false],
    ['partner need', 'partnership', true],
    ['crowd fund', 'crowdfund', false],
  ] as const)('%s for %s: %s', ([text, form, expected]) => {
    expect(differenceOf(text, form).isWordForm(english())).toBe(expected);
  });
});
