import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, composeEdits, type Edit, invertEdits } from '../../src/suggest/edits.ts';
import { applyEditsOneByOne } from '../oracle/apply-edits-one-by-one.ts';

/** Segments and edits of them: sorted, disjoint, never touching, never empty on the left. */
const editsOf = (segments: readonly string[]): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(
      ...segments.map((segment, number) =>
        fc
          .array(fc.tuple(fc.nat(segment.length), fc.integer({ min: 1, max: 4 }), fc.string({ maxLength: 4 })), {
            maxLength: 4,
          })
          .map((cuts) => {
            const edits: Edit[] = [];
            let free = 0;
            for (const [at, length, text] of cuts.sort((a, b) => a[0] - b[0])) {
              const end = at + length;
              if (at < free || end > segment.length) continue;
              edits.push({ segment: number, start: at, end, text, original: segment.slice(at, end) });
              free = end + 1;
            }
            return edits;
          }),
      ),
    )
    .map((lists) => lists.flat());
const segmentsAndEdits = fc
  .array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 3 })
  .chain((segments) => fc.tuple(fc.constant(segments), editsOf(segments)));

it('agrees with applying edits one by one', () => {
  fc.assert(
    fc.property(segmentsAndEdits, ([segments, edits]) => {
      expect(applyEdits(segments, edits)).toEqual(applyEditsOneByOne(segments, edits));
    }),
  );
});

it('inverts edits exactly', () => {
  fc.assert(
    fc.property(segmentsAndEdits, ([segments, edits]) => {
      expect(applyEdits(applyEdits(segments, edits), invertEdits(edits))).toEqual(segments);
    }),
  );
});

it('composes two rounds of edits into one with the same effect, which inverts as well', () => {
  const rounds = segmentsAndEdits.chain(([segments, first]) =>
    fc.tuple(fc.constant(segments), fc.constant(first), editsOf(applyEdits(segments, first))),
  );
  fc.assert(
    fc.property(rounds, ([segments, first, second]) => {
      const composed = composeEdits(segments, first, second);
      const after = applyEdits(applyEdits(segments, first), second);
      expect(applyEdits(segments, composed)).toEqual(after);
      expect(applyEdits(after, invertEdits(composed))).toEqual(segments);
    }),
  );
});

const edit = (start: number, end: number, segment = 0): Edit => ({ segment, start, end, text: 'x', original: '' });

it.each([
  ['unsorted', [edit(3, 4), edit(0, 1)], 'edits[1] starts at 0, before 4, where the edit before it ends: sort them'],
  ['overlapping', [edit(0, 3), edit(2, 4)], 'edits[1] starts at 2, before 3, where the edit before it ends: sort them'],
  ['inverted', [edit(3, 2)], 'edits[0] ends at 2, before its start 3'],
])('%s edits are refused', (_kind, edits, message) => {
  expect(() => applyEdits(['abcdef'], edits)).toThrow(message);
  expect(() => invertEdits(edits)).toThrow(message);
});

it('names every edit outside the text', () => {
  const edits = [edit(5, 7), edit(0, 0, 1), edit(0, 1, 2)];
  expect(() => applyEdits(['abcdef', ''], edits)).toThrow(
    expect.objectContaining({
      code: 'option',
      problems: [
        { message: 'edits[0] ends at 7, outside segment 0, of 6 UTF-16 code units' },
        { message: 'edits[2] is of segment 2, of 2' },
      ],
    }),
  );
});
