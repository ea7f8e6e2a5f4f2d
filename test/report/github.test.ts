import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';
import { findingOf } from './findings.ts';

describe('GitHub annotations', () => {
  test('commands by tier, columns only within one line', () => {
    expect(report([ARTICLE], 'github').split('\n')).toEqual([
      '::warning file=news/talks & more.txt,line=1,endLine=1,col=52,endColumn=67,title=ungarble%3A garble::"Steve Wittcough" looks like a garbled "Steve Witkoff". Write "Steve Witkoff".',
      expect.stringMatching(/^::error file=.*,line=2,endLine=2,col=/),
      expect.stringMatching(/^::error file=.*,line=2,endLine=3,title=ungarble%3A term::/),
      '::notice file=news/talks & more.txt,line=3,endLine=3,col=28,endColumn=37,title=ungarble%3A displaced-title::A title without its name.',
      expect.stringMatching(/^::error .*,line=4,/),
      '',
    ]);
  });

  test.for([
    ['100 %\r\n::error::', '100 %25%0D%0A::error::'],
    ['a, b: c', 'a, b: c'],
  ] as const)('the message %j is written %j', ([message, written]) => {
    const line = report([{ file: 'a', text: 'x', findings: [findingOf('x', 'x', { message })] }], 'github');
    expect(line.split('::').slice(2).join('::')).toBe(`${written}\n`);
  });

  test('the name of a file cannot add properties', () => {
    const line = report([{ file: 'a,line=9:%\n', text: 'x', findings: [findingOf('x', 'x')] }], 'github');
    expect(line).toContain('file=a%2Cline=9%3A%25%0A,line=1');
  });

  test('for any text and findings, each finding is one command on one line', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        const lines = report(files, 'github')
          .split(/\r\n|\n|\r/)
          .slice(0, -1);
        expect(lines).toHaveLength(files.flatMap(({ findings }) => findings).length);
        for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^,:]*,line=\d+,/);
      }),
      { numRuns: 60 },
    );
  });
});
