import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedOf } from '../../src/match/document.ts';
import { LIMITS } from '../../src/match/limits.ts';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf(['Faroe Islands', 'Salvador Clinic', 'Springboard']);
const words = ['farrow', 'islands', 'salvo', 'door', 'clinic', 'spring', 'bored', 'board', 'the', 'far', 'row'];

test('resemblesForm agrees with the index, whatever was requested before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (text) => {
      const segment = segmentOf(text.join(' '), resources);
      for (let from = 0; from < text.length; from++)
        for (let to = from + 1; to <= Math.min(text.length, from + LIMITS.ordinaryRunWords); to++) {
          const run = { segment, from, to };
          expect(resources.resemblesForm(run)).toBe(resources.lexicon.index.resembles(foldedOf(run)));
        }
    }),
  );
});
