import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unapplied } from '../../src/cli/tally.ts';
import { overlaps } from '../../src/text/span.ts';

/** Disjoint spans in order, in three segments. */
const spans = fc
  .array(fc.tuple(fc.nat(2), fc.nat(3), fc.integer({ min: 1, max: 3 })), { maxLength: 12 })
  .map((list) => {
    const ends = [0, 0, 0];
    return list
      .map(([segment, gap, length]) => {
        const start = ends[segment] + gap;
        ends[segment] = start + length;
        return { segment, start, end: start + length };
      })
      .sort((a, b) => a.segment - b.segment || a.start - b.start);
  });

test('unapplied findings are those that no edit overlaps', () => {
  fc.assert(
    fc.property(spans, spans, (places, edited) => {
      const rest = { text: '', tier: 'fix' as const, rule: 'garble', confidence: 1, suggestions: [], message: '' };
      const findings = places.map((place) => ({ ...place, ...rest }));
      const edits = edited.map((span) => ({ ...span, text: '', original: '' }));
      const slow = findings.filter(
        (finding) => !edits.some((edit) => edit.segment === finding.segment && overlaps(edit, finding)),
      );
      expect(unapplied(findings, edits)).toEqual(slow);
    }),
  );
});
