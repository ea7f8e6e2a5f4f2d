import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairRatios } from '../../src/lexicon/pair-ratios.ts';

test('cached ratios agree with a map that is cleared at the same time', () => {
  const ratios = createPairRatios();
  const key = fc.tuple(fc.nat(40), fc.nat(7));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      ratios.clear();
      const known = new Map<string, number>();
      keys.forEach(([word, unit], i) => {
        const at = ratios.at(word, unit);
        expect(ratios.values[at]).toBe(known.get(`${word},${unit}`) ?? Number.NaN);
        ratios.values[at] = i;
        known.set(`${word},${unit}`, i);
      });
    }),
  );
});

test('the cache is cleared when it is full', () => {
  const ratios = createPairRatios();
  for (let word = 0; word < 5000; word++) {
    const at = ratios.at(word, 3);
    expect(ratios.values[at]).toBeNaN();
    ratios.values[at] = word;
    expect(ratios.values[ratios.at(word, 3)]).toBe(word);
  }
});
