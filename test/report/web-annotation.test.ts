import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

describe('Web Annotation', () => {
  test('quotation, position in code points, suggestions best first', () => {
    const page = JSON.parse(report([ARTICLE], 'web-annotation'));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const { body, target, ...rest } = page.items.at(-1);
    expect(rest).toMatchObject({ type: 'Annotation', motivation: 'editing' });
    expect(body.map(({ purpose, value }: Record<string, string>) => [purpose, value])).toEqual([
      ['editing', 'Sergei Lavrov'],
      ['editing', 'Sergei Lavrovik'],
      ['commenting', '"Sergei Lavroff" looks like a garbled "Sergei Lavrov".'],
      ['tagging', 'fix'],
      ['tagging', 'garble'],
    ]);
    const [quotation, place] = target.selector;
    expect(target.source).toBe('news/talks%20%26%20more.txt');
    expect(quotation).toMatchObject({ exact: 'Sergei Lavroff', suffix: ' is expected on Monday.\n' });
    expect(quotation.prefix).toHaveLength(32);
    expect(Array.from(ARTICLE.text).slice(place.start, place.end).join('')).toBe('Sergei Lavroff');
  });

  test('for any text and findings, selectors find the words, and ids are unique within a file', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        const { items } = JSON.parse(report(files, 'web-annotation'));
        const expected = files.flatMap(({ text, findings }) => findings.map((finding) => ({ text, finding })));
        expect(items).toHaveLength(expected.length);
        for (const [i, { text, finding }] of expected.entries()) {
          const [{ exact, prefix, suffix }, { start, end }] = items[i].target.selector;
          expect(text).toContain(prefix + exact + suffix);
          expect(exact).toBe(finding.text);
          expect(Array.from(text).slice(start, end).join('')).toBe(finding.text);
        }
        for (const { file } of files.slice(0, 1)) {
          const ids = JSON.parse(
            report(files.filter((other) => other.file === file).slice(0, 1), 'web-annotation'),
          ).items.map(({ id }: { id: string }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
