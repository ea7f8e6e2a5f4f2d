import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { applyEdits } from '../../src/suggest/edits.ts';
import { hostileFile } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

test('counts, and a fix for what is applied', () => {
  const [result] = JSON.parse(report([ARTICLE], 'eslint'));
  expect(result).toMatchObject({ errorCount: 3, warningCount: 2, fixableErrorCount: 3, fixableWarningCount: 0 });
  const [suggested, fixed, , flagged] = result.messages;
  expect(suggested).toMatchObject({ ruleId: 'ungarble/garble', severity: 1, line: 1, column: 52, endColumn: 67 });
  expect(suggested).not.toHaveProperty('fix');
  expect(suggested.suggestions).toHaveLength(2);
  expect(fixed.fix.text).toBe('Dmitri Peskov');
  expect(fixed.suggestions).toHaveLength(1);
  expect(flagged).not.toHaveProperty('suggestions');
});

test('its fixes give the corrected text', () => {
  fc.assert(
    fc.property(hostileFile, (file) => {
      const [result] = JSON.parse(report([file], 'eslint', { applied: 'suggest' }));
      const edits = result.messages.flatMap(({ fix }: { fix?: { range: [number, number]; text: string } }) =>
        fix ? [{ segment: 0, start: fix.range[0], end: fix.range[1], text: fix.text, original: '' }] : [],
      );
      const expected = file.findings
        .filter(({ tier, suggestions }) => tier !== 'flag' && suggestions.length > 0)
        .map(({ start, end, suggestions }) => ({ segment: 0, start, end, text: suggestions[0].text, original: '' }));
      expect(applyEdits([file.text], edits)).toEqual(applyEdits([file.text], expected));
    }),
    { numRuns: 60 },
  );
});
