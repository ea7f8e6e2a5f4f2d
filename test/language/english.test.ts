import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';

const language = english();
const words = (text: string): string[] => text.split(' ');
const pairRarity = (first: string, second: string): number =>
  language.pairRarity(language.known(first), language.known(second));

describe('ordinary words', () => {
  test.for(
    words(
      'the table walked ministers countries parties message contained deliver leader called out nuclear ceasefire talks ' +
        'colour color centre center organisation organization travelled traveled defence defense analyse analyze ' +
        'dont doesnt its were wont were theyre pandemic lockdown smartphone ambassador deputy spokesman uranium enrichment',
    ),
  )('knows %s', (word) => {
    expect(language.rarity(word)).toBeLessThan(10);
    expect(language.isName(word)).toBe(false);
  });

  test.for(words('overmatches rebroadcasters nonconsular hospitalwide counterproposing'))(
    'knows %s by its parts or as it is',
    (word) => {
      expect(language.rarity(word)).toBeLessThan(12);
      expect(language.lowerShare(word)).toBe(1);
    },
  );

  test('are rarer if they are less frequent', () => {
    const falling = words('the message ambassador embroidery obloquy').map(language.rarity);
    expect(falling).toEqual([...falling].sort((a, b) => a - b));
    expect(language.rarity('the')).toBeLessThan(2);
  });
});

describe('made-up words', () => {
  test.for(words('aragut modavar seyeda alabha araguchi lowski zelinskiy qerfti xxqz modabber hjkl'))(
    '%s is unknown',
    (word) => {
      expect(language.rarity(word)).toBe(Number.POSITIVE_INFINITY);
      expect(language.lowerShare(word)).toBeNaN();
      expect(language.isName(word)).toBe(false);
    },
  );

  test.for(['', ' ', '\ud800', 'مسکو', 'москва', '12', "don't", 'Table', '__proto__'])('%j is unknown', (word) => {
    expect(language.rarity(word)).toBe(Number.POSITIVE_INFINITY);
  });

  test('an ending on a name or on a rare or short base does not make a known word', () => {
    for (const word of words('obamaing londonless zymurgying xisly'))
      expect(language.rarity(word)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('names', () => {
  test.for(words('israelites obamas'))('the plural of a name is a name: %s', (word) => {
    expect(language.isName(word)).toBe(true);
    expect(language.rarity(word)).toBeGreaterThan(language.rarity(word.slice(0, -1)));
  });

  test.for(
    words(
      'obama smith johnson maria london paris jordan iran iranian putin moscow berlin monday january michael china turkey march',
    ),
  )('%s is one', (word) => expect(language.isName(word)).toBe(true));

  test.for(words('will may bush young king stone i the united minister president revolution'))(
    '%s is not a name',
    (word) => {
      expect(language.isName(word)).toBe(false);
    },
  );

  test('the share of lower case is between the extremes for words that are both', () => {
    expect(language.lowerShare('jordan')).toBeLessThan(0.1);
    expect(language.lowerShare('mark')).toBeGreaterThan(0.1);
    expect(language.lowerShare('mark')).toBeLessThan(0.8);
    expect(language.lowerShare('table')).toBe(1);
  });
});

describe('pairs of words', () => {
  test.for([
    ['permanent resident', 'permanent window'],
    ['prime minister', 'prime window'],
    ['said that', 'said table'],
    ['of the', 'the of'],
    ['in order', 'in my'],
    ['low water', 'low ski'],
  ] as const)('%s is likelier than %s', ([likely, unlikely]) => {
    const rarity = (pair: string): number => pairRarity(words(pair)[0], words(pair)[1]);
    expect(rarity(likely)).toBeLessThan(rarity(unlikely));
  });

  test('an unlisted pair of two common words is rarer than its second word', () => {
    expect(pairRarity('the', 'of')).toBeGreaterThan(language.rarity('of') + 1);
  });

  test('an unknown second word is infinitely rare; an unknown first word has no influence', () => {
    expect(pairRarity('said', 'modavar')).toBe(Number.POSITIVE_INFINITY);
    expect(pairRarity('modavar', 'said')).toBeCloseTo(language.rarity('said') + 0.4, 1);
  });
});

describe('closed lists', () => {
  test.for(words('the of and who with himself because should dont'))('%s is a function word', (word) => {
    expect(language.isFunctionWord(word)).toBe(true);
  });

  test.for(words('said says saying told denied denies replied admitted admitting wrote noted agreeing stressed'))(
    '%s is a verb of saying',
    (word) => expect(language.isSayingVerb(word)).toBe(true),
  );

  test('every form of a verb of saying, and every function word, is a word', () => {
    for (const word of words('said telling emphasised emphasizes reiterated quipped testifies opined underscored')) {
      expect(language.isSayingVerb(word)).toBe(true);
      expect(language.rarity(word)).toBeLessThan(10);
    }
  });

  test.for(words('mr dr gen rep minister sergeant sheikh ayatollah'))('%s is a title', (word) =>
    expect(language.isTitle(word)).toBe(true),
  );

  test.for([
    ['eastern', 'western'],
    ['western', 'eastern'],
    ['lower', 'upper'],
    ['table', undefined],
  ] as const)('the opposite of %s is %s', ([word, opposite]) => expect(language.opposite(word)).toBe(opposite));

  test.for(words('table minister modavar'))('%s is neither', (word) => {
    expect(language.isFunctionWord(word) || language.isSayingVerb(word)).toBe(false);
  });
});

test('no string makes the language throw or answer out of range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (first, second) => {
      expect(language.rarity(first)).toBeGreaterThan(0);
      expect(pairRarity(first, second)).toBeGreaterThanOrEqual(0);
      const share = language.lowerShare(second);
      expect(Number.isNaN(share) || (share >= 0 && share <= 1)).toBe(true);
    }),
  );
});

test('english is unpacked once', () => {
  expect(english()).toBe(language);
});
