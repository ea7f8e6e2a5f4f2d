import { expect, test } from 'vitest';
import type { ReportFormat } from '../../src/report/report-formats.ts';
import { report } from '../../src/report/reporters.ts';
import type { Finding } from '../../src/suggest/finding.ts';
import { findingOf } from './findings.ts';

const text = 'Then Modavar left.';
const url = 'https://example.org/?q="modabber"&x';
const suggestions = [{ text: 'Modabber', confidence: 0.9, evidence: [] }];

function reportOn(format: ReportFormat, rest: Partial<Finding>): string {
  return report([{ file: 'a.txt', text, findings: [findingOf(text, 'Modavar', { suggestions, ...rest })] }], format);
}

test.for([
  ['sarif', /"level":"(\w+)","rank"/, ['error', 'warning', 'note']],
  ['checkstyle', / severity="(\w+)"/, ['error', 'warning', 'info']],
  ['github', /^::(\w+) /, ['error', 'warning', 'notice']],
  ['eslint', /"severity":(\d)/, ['2', '1', '1']],
  ['rdjson', /"severity":"(\w+)"/, ['ERROR', 'WARNING', 'INFO']],
  ['rdjsonl', /"severity":"(\w+)"/, ['ERROR', 'WARNING', 'INFO']],
] as const)('%s: the severity of an entry takes precedence over that of the tier', ([format, pattern, names]) => {
  const written = (rest: Partial<Finding>) => pattern.exec(reportOn(format, rest))?.[1];
  for (const tier of ['fix', 'suggest', 'flag'] as const)
    expect((['error', 'warning', 'info'] as const).map((severity) => written({ tier, severity }))).toEqual(names);
  expect((['fix', 'suggest', 'flag'] as const).map((tier) => written({ tier }))).toEqual(names);
});

test('every format with a field for a link has it', () => {
  const json = (format: ReportFormat) => JSON.parse(reportOn(format, { url }));
  expect(json('sarif').runs[0].results[0].properties.url).toBe(url);
  expect(json('rdjson').diagnostics[0].code).toEqual({ value: 'garble', url });
  expect(json('json').files[0].findings[0].url).toBe(url);
  expect(json('jsonl').url).toBe(url);
  expect(json('web-annotation').items[0].body).toContainEqual({
    type: 'SpecificResource',
    purpose: 'linking',
    source: url,
  });
  expect(reportOn('pretty', { url })).toContain(`\n    see ${url}\n`);
  expect(reportOn('github', { url })).toContain(`Write "Modabber". See ${url}\n`);
  expect(reportOn('checkstyle', { url })).toContain('Write &#34;Modabber&#34;. See https://example.org/?q=&#34;');
  expect(reportOn('html', { url })).toContain('<a href="https://example.org/?q=&#34;modabber&#34;&#38;x" rel=');
  expect(reportOn('review-csv', { url, tier: 'suggest', severity: 'info' })).toMatch(/,info,"https:.*"\n$/);
});

test.for(['javascript:alert(1)', ' data:text/html,x', 'the handbook, page 7', 'https://'])(
  '%j is shown and is no link',
  (address) => {
    const page = reportOn('html', { url: address });
    expect(page).toContain(`<p>${address}</p>`);
    expect(page).not.toMatch(/href="(?!#|data:,)/);
    expect(reportOn('web-annotation', { url: address })).not.toContain('linking');
  },
);
