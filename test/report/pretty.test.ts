import { describe, expect, test } from 'vitest';
import { createPrettyReporter } from '../../src/report/pretty.ts';
import type { Finding } from '../../src/suggest/finding.ts';
import { findingOf, NOTHING, ONE_FINDING, wholeFile } from './findings.ts';

const plain = createPrettyReporter({ colours: false, columns: 80 });

function report(document: string, findings: readonly Finding[], reporter = plain): string {
  return reporter.part(wholeFile('news.txt', document, findings));
}

const modabber = {
  text: 'Modabber',
  entry: 'Mohammad Modabber',
  confidence: 0.98,
  evidence: [
    { name: 'spelling', weight: 1.2, detail: '75 % alike' },
    { name: 'changed-sound', weight: 2.5, detail: 'v and b sound alike here' },
    { name: 'ordinary-word', weight: -3 },
    { name: 'seen-elsewhere', weight: 1.4 },
  ],
};

describe('pretty', () => {
  test('position, tier, confidence, change, marked line and the strongest reasons', () => {
    const document = 'It began in Moscow.\nLater, Modavar explained why.\n';
    const suggestions = [modabber, { ...modabber, text: 'Modarres' }];
    const message = '"Modavar" looks like a garbled "Modabber".';
    expect(report(document, [findingOf(document, 'Modavar', { suggestions, message })])).toMatchInlineSnapshot(`
      "news.txt:2:8  fix 99 %  "Modavar" → "Modabber" (or "Modarres")
          Later, Modavar explained why.
                 ~~~~~~~
          "Modavar" looks like a garbled "Modabber".
          because: spelling and sound are close; the document mentions the name elsewhere; but ordinary word

      "
    `);
  });

  test('a flag without suggestions', () => {
    const document = 'what Ayatollah contained';
    const finding = findingOf(document, 'Ayatollah', {
      tier: 'flag',
      confidence: 0.6,
      message: 'A title without its name.',
    });
    expect(report(document, [finding])).toMatchInlineSnapshot(`
      "news.txt:1:6  flag 60 %  "Ayatollah"
          what Ayatollah contained
               ~~~~~~~~~
          A title without its name.

      "
    `);
  });

  test('a long line is truncated around the span', () => {
    const document = `${'before '.repeat(2000)}Modavar${' after'.repeat(2000)}`;
    const lines = report(document, [findingOf(document, 'Modavar')]).split('\n');
    expect(lines[1]).toHaveLength(80);
    expect(lines[1]).toMatch(/^ {4}….*before Modavar after.*…$/);
    expect(lines[2].indexOf('~')).toBe(lines[1].indexOf('Modavar'));
  });

  test('a span longer than the line is truncated', () => {
    const document = `So ${'x'.repeat(500)} said.`;
    const lines = report(document, [findingOf(document, 'x'.repeat(500))]).split('\n');
    expect(lines[1].length).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/^ {4,}~{50,}$/);
  });

  test.for([
    ['wide characters take two columns', '外交部长 Modavar', 9],
    ['a combining accent takes none', 'e\u0301te\u0301 Modavar', 4],
    ['an emoji of several code points takes two', '👩‍👩‍👧 Modavar', 3],
    ['a tab is shown as one space', '\tModavar', 1],
  ] as const)('%s', ([, document, indent]) => {
    const underline = report(document, [findingOf(document, 'Modavar')]).split('\n')[2];
    expect(underline).toBe(`    ${' '.repeat(indent)}~~~~~~~`);
  });

  test('a span over a line break is marked on its first line', () => {
    const document = 'he met Ali\r\nKhamenai there';
    const lines = report(document, [findingOf(document, 'Ali\r\nKhamenai')]).split('\n');
    expect(lines.slice(0, 3)).toEqual(['news.txt:1:8  fix 99 %  "Ali Khamenai"', '    he met Ali', '           ~~~']);
  });

  test('text cannot contain control sequences', () => {
    const document = 'see \u001b[2J Modavar \u202e';
    const shown = report(document, [findingOf(document, 'Modavar')]);
    for (const character of ['\u001b', '\u202e']) expect(shown).not.toContain(character);
  });

  test('colours change nothing else', () => {
    const document = 'Later, Modavar explained why.';
    const findings = [findingOf(document, 'Modavar', { suggestions: [modabber] })];
    const coloured = report(document, findings, createPrettyReporter({ colours: true, columns: 80 }));
    expect(coloured).toContain('\u001b[32m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with ESC
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report(document, findings));
  });

  test('the last line has the counts', () => {
    expect(plain.end(NOTHING)).toBe('nothing found in 2 files\n');
    expect(plain.end({ ...NOTHING, files: 0 })).toBe('no file could be read\n');
    expect(plain.end(ONE_FINDING)).toBe('1 finding (1 fix, 0 suggest, 0 flag) in 1 file\n');
    const fixed = { ...ONE_FINDING, applied: 3 };
    expect(plain.end(fixed)).toBe('3 corrections written, 1 finding (1 fix, 0 suggest, 0 flag) left in 1 file\n');
    expect(plain.end({ ...NOTHING, applied: 3 })).toBe('3 corrections written, nothing left in 2 files\n');
  });
});
