import fc from 'fast-check';
import type { ReportInput } from '../../src/report/reporters.ts';
import type { Finding } from '../../src/suggest/finding.ts';
import { isInsidePair } from '../oracle/offsets-by-slicing.ts';

/** Pieces of text that break a format unless they are escaped. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</style>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '&amp;',
  '&',
  '<',
  '"',
  "'",
  '`',
  '\\',
  '%',
  '::error::',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u0008',
  '\u001b[2J',
  '\u2028',
  '\ufffe',
  '\ud83d',
  '\ude00',
  '😀',
  'é',
  '=1+1',
  "'=1",
  '-',
  '+++ a',
  ' ',
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Modavar', 'said', ' in ', 'Araguchi') },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const hostileText = (maxLength: number) => fc.array(words, { maxLength }).map((parts) => parts.join(''));

const suggestion = fc.record({
  text: hostileText(4).filter((text) => text !== ''),
  entry: hostileText(2),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.array(
    fc.record({ name: hostileText(2), weight: fc.double({ min: -9, max: 9, noNaN: true }), detail: hostileText(3) }),
    { maxLength: 3 },
  ),
});

const details = fc.record({
  tier: fc.constantFrom('fix', 'suggest', 'flag'),
  rule: fc.oneof(fc.constantFrom('garble', 'term', 'displaced-title'), hostileText(2)),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  suggestions: fc.array(suggestion, { maxLength: 3 }),
  message: hostileText(4),
  severity: fc.constantFrom(undefined, 'error', 'warning', 'info'),
  url: fc.option(hostileText(3), { nil: undefined }),
});

/** Any text with sorted and disjoint findings, like those of the corrector. */
const textWithFindings = hostileText(30).chain((text) => {
  const offsets = fc.uniqueArray(fc.nat(text.length), { maxLength: 8 });
  return fc.tuple(offsets, fc.array(details, { minLength: 4, maxLength: 4 })).map(([cuts, rest]) => {
    const sorted = cuts.filter((at) => !isInsidePair(text, at)).sort((a, b) => a - b);
    const findings: Finding[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      const [start, end] = [sorted[i], sorted[i + 1]];
      findings.push({ ...rest[i / 2], segment: 0, start, end, text: text.slice(start, end) } as Finding);
    }
    return { text, findings };
  });
});

export const hostileFile: fc.Arbitrary<ReportInput> = fc
  .tuple(hostileText(3), textWithFindings)
  .map(([name, rest]) => ({ file: `news/${name}.txt`, ...rest }));

export const hostileFiles = fc.array(hostileFile, { maxLength: 3 });
