import { Buffer } from 'node:buffer';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

/** The shape that reviewdog documents, without anything that it does not. */
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });
const range = object({ start: position, end: position });
const source = object({ name: { type: 'string' } });
const diagnostic = {
  ...object({
    message: { type: 'string' },
    location: object({ path: { type: 'string' }, range }),
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    code: { ...object({ value: { type: 'string' }, url: { type: 'string' } }), required: ['value'] },
    suggestions: { type: 'array', minItems: 1, items: object({ range, text: { type: 'string' } }) },
    source,
  }),
  required: ['message', 'location', 'severity', 'code'],
};
const ajv = new Ajv();
const validateResult = ajv.compile(object({ source, diagnostics: { type: 'array', items: diagnostic } }));
const validateDiagnostic = ajv.compile(diagnostic);

function object(properties: Record<string, object>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The text between two positions, cut out of its bytes as reviewdog does. */
function cutOut(text: string, { start, end }: Record<'start' | 'end', { line: number; column: number }>): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => Buffer.from(line));
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, bytes) => sum + bytes.length, 0) + column - 1;
  return Buffer.concat(lines).subarray(offset(start), offset(end)).toString();
}

describe('RDJSON', () => {
  test('columns count bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(report([ARTICLE], 'rdjson'));
    expect(diagnostics.at(-1)).toEqual({
      message: '"Sergei Lavroff" looks like a garbled "Sergei Lavrov".',
      location: {
        path: 'news/talks & more.txt',
        range: { start: { line: 4, column: 14 }, end: { line: 4, column: 28 } },
      },
      severity: 'ERROR',
      code: { value: 'garble' },
      suggestions: ['Sergei Lavrov', 'Sergei Lavrovik'].map((text) => ({
        range: { start: { line: 4, column: 14 }, end: { line: 4, column: 28 } },
        text,
      })),
    });
  });

  test('has the documented shape for any text, and its ranges cut out the words', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        const result = JSON.parse(report(files, 'rdjson'));
        validateResult(result);
        expect(validateResult.errors).toBeNull();
        const texts = files.flatMap(({ text, findings }) => findings.map((finding) => ({ text, finding })));
        expect(result.diagnostics).toHaveLength(texts.length);
        for (const [i, { text, finding }] of texts.entries()) {
          if (/\p{Cs}/u.test(finding.text)) continue;
          expect(cutOut(text, result.diagnostics[i].location.range)).toBe(finding.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('RDJSONL: one diagnostic per line, each with its source', () => {
  const lines = report([ARTICLE, ARTICLE], 'rdjsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(10);
  for (const line of lines) {
    expect(validateDiagnostic(line)).toBe(true);
    expect(line.source).toEqual({ name: 'ungarble' });
  }
});
