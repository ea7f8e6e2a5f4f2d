import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { distribute } from '../../src/format/distribute.ts';

/** `|` cuts between two pieces, `¦` at a break. */
const CASES = [
  ['Mod|avar', 'Modabber', 'Mod|abber'],
  ['Seyeda| Alabha Araguchi', 'Seyed Abbas Araghchi', 'Seyed| Abbas Araghchi'],
  ['Seyeda¦ Alabha Araguchi', 'Seyed Abbas Araghchi', 'Seyed¦Abbas Araghchi'],
  ['low window| ski', 'Lewandowski', 'Lewandowski|'],
  ['low¦ window ski', 'Robert Lewandowski', 'Robert¦Lewandowski'],
  ['permanent |resident| of the', 'permanent member of the', 'permanent |member| of the'],
  ['abc|', '', '|'],
] as const;

describe('the parts of a replacement', () => {
  test.for(CASES)('%s → %s', ([marked, after, expected]) => {
    const cuts = [...marked.matchAll(/[|¦]/g)].map(({ 0: sign, index }, i) => ({
      offset: index - i,
      isBreak: sign === '¦',
    }));
    const parts = distribute(marked.replace(/[|¦]/g, ''), after, cuts);
    const joined = parts.map((part, i) => part + (i < cuts.length ? (cuts[i].isBreak ? '¦' : '|') : '')).join('');
    expect(joined).toBe(expected);
  });

  it('concatenate to the whole replacement, except for white space at breaks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '-') }),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '-') }),
        fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isBreak: fc.boolean() })),
        (before, after, shares) => {
          const cuts = shares
            .map(({ share, isBreak }) => ({ offset: Math.floor(share * before.length), isBreak }))
            .sort((a, b) => a.offset - b.offset);
          const parts = distribute(before, after, cuts);
          expect(parts).toHaveLength(cuts.length + 1);
          expect(parts.join('').replace(/\s/g, '')).toBe(after.replace(/\s/g, ''));
          if (cuts.every(({ isBreak }) => !isBreak)) expect(parts.join('')).toBe(after);
        },
      ),
    );
  });

  it('are also found for a replacement that is too long to be aligned', () => {
    const parts = distribute('x'.repeat(2000), 'y '.repeat(1000), [{ offset: 1000, isBreak: true }]);
    expect(parts.map((part) => part.length)).toEqual([999, 1000]);
  });
});
