import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { type Delimiter, readRows, writeRow } from '../../src/report/delimited.ts';
import { editsForFile, plainProse, readReviewSheet } from '../../src/report/read-review-sheet.ts';
import { report } from '../../src/report/reporters.ts';
import { applyEdits } from '../../src/suggest/edits.ts';
import { hostileFile } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

const { file, text } = ARTICLE;
const tsv = report([ARTICLE], 'review-tsv');

/** The sheet with decisions in its first column, in the order of its rows. */
function decide(sheet: string, ...decisions: string[]): string {
  const [header, ...rows] = sheet.split(/\n(?=[\t,])/);
  return [header, ...rows.map((row, i) => (decisions[i] ?? '') + row)].join('\n');
}

function acceptAll(sheet: string, delimiter: Delimiter): string {
  const [header, ...rows] = readRows(sheet, delimiter).map(({ cells }) => cells);
  const accepted = rows.map(([, ...rest]) => ['accept', ...rest]);
  return [header, ...accepted].map((cells) => writeRow(cells, delimiter)).join('');
}

function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof UngarbleError) return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  return [];
}

describe('the sheet', () => {
  test('a row contains what a reviewer needs', () => {
    const [header, row] = tsv.split('\n').map((line) => line.split('\t'));
    expect(Object.fromEntries(header.map((column, i) => [column, row[i]]))).toEqual({
      decision: '',
      text: 'Steve Wittcough',
      replacement: 'Steve Witkoff',
      file,
      start: '51',
      end: '66',
      tier: 'suggest',
      confidence: '70 %',
      alternatives: 'Steve Witkoffik',
      line: '1',
      column: '52',
      before: 'MUSCAT – Omani Foreign Minister received the envoy',
      after: expect.stringMatching(/^on Saturday/),
      rule: 'garble',
      message: expect.stringContaining('looks like'),
      reasons: 'spelling and sound are close; but ordinary word',
      severity: 'warning',
      url: '',
    });
  });

  test('no text is executed as a formula', () => {
    const findings = [{ ...ARTICLE.findings[0], start: 0, end: 4, text: '=1+1' }];
    const row = report([{ file: '@file', text: '=1+1', findings }], 'review-csv').split('\n')[1];
    expect(row).toContain(",'=1+1,");
    expect(row).toContain(",'@file,");
  });
});

describe('reading it back', () => {
  test('accepted rows become edits; others are ignored', () => {
    const accepted = readReviewSheet(decide(tsv, 'accept', 'reject', 'Y', '', ' x '));
    expect(accepted.map(({ line, text: replacement }) => [line, replacement])).toEqual([
      [2, 'Steve Witkoff'],
      [4, 'permanent member of the UN Security Council'],
      [8, 'Sergei Lavrov'],
    ]);
    const [corrected] = applyEdits([text], editsForFile(accepted, file, plainProse(text)));
    expect(corrected).toContain('😀 Sergei Lavrov is');
    expect(corrected).toContain('Dmitri Peskof');
  });

  test.for([
    ['with a byte order mark and CRLF', (sheet: string) => `\ufeff${sheet.replace(/\n(?=[\t,]|acc|$)/g, '\r\n')}`],
    ['with CRLF inside cells', (sheet: string) => sheet.replaceAll('\n', '\r\n')],
    ['with semicolons', (sheet: string) => sheet.replaceAll('\t', ';')],
    ['every cell quoted', (sheet: string) => sheet.replace(/(^|[\t])([^\t\n"]+)(?=[\t\n])/g, '$1"$2"')],
    ['without the last line feed', (sheet: string) => sheet.trimEnd()],
    ['an empty row at the end', (sheet: string) => `${sheet}\t\t\t\t\n`],
    ['titles in capitals', (sheet: string) => sheet.replace('decision', 'Decision').replace('file', ' FILE')],
  ] as const)('as saved by a spreadsheet: %s', ([, save]) => {
    const accepted = readReviewSheet(save(decide(tsv, 'accept', '', 'accept')));
    expect(editsForFile(accepted, file, plainProse(text))).toHaveLength(2);
  });

  test('columns may be in another order', () => {
    const sheet = 'end,start,file,replacement,text,note,decision\n7,0,a.txt,Modabber,Modavar,sure?,accept\n';
    expect(editsForFile(readReviewSheet(sheet), 'a.txt', plainProse('Modavar said'))).toEqual([
      { segment: 0, start: 0, end: 7, text: 'Modabber', original: 'Modavar' },
    ]);
  });

  test('rows of other files are ignored', () => {
    expect(editsForFile(readReviewSheet(decide(tsv, 'accept')), 'other.txt', plainProse(text))).toEqual([]);
  });

  test.for([
    [
      '',
      [
        '1: the columns decision, text, replacement, file, start, end are missing from the first row: this is not a complete review sheet',
      ],
    ],
    ['decision,text\naccept,"a\nx,b\n', ['2: a quoted cell is never closed']],
    [
      'decision,text,replacement,file,start\n',
      ['1: the column end is missing from the first row: this is not a complete review sheet'],
    ],
    [
      'decision,text,replacement,file,start,end\nmaybe,a,b,f,0,1\naccept,a,b,f,x,1\naccept,a,,f,0,1\naccept,a,b,f,2,1\n',
      [
        '2: decision must be accept or reject, not "maybe"',
        '3: start and end must be whole numbers, with start less than end',
        '4: accepted, but the replacement of "a" is empty',
        '5: start and end must be whole numbers, with start less than end',
      ],
    ],
  ] as const)('all problems are reported: %j', ([sheet, problems]) => {
    expect(problemsOf(() => readReviewSheet(sheet))).toEqual(problems);
  });

  test('a row whose text has changed is refused, and so is one that overlaps another', () => {
    const sheet = 'decision,text,replacement,file,start,end\nyes,ab,c,f,0,2\nyes,bc,d,f,1,3\nyes,xx,d,f,4,6\n';
    expect(problemsOf(() => editsForFile(readReviewSheet(sheet), 'f', plainProse('abcdef')))).toEqual([
      '3: overlaps line 2: accept one of them',
      '4: f has changed: "xx" is not at its recorded position',
    ]);
  });

  test('words with markup between them are found in their segment', () => {
    const sheet = 'decision,text,replacement,file,start,end\nyes,Ali Khamenai,Ali Khamenei,f,2,18\n';
    const prose = {
      segments: ['An Ali Khamenai', 'Ali Khamenai said'],
      toFileSpans: (segment: number, start: number) =>
        segment === 1 && start === 0
          ? [
              { start: 2, end: 5 },
              { start: 9, end: 18 },
            ]
          : [{ start: 30, end: 42 }],
    };
    expect(editsForFile(readReviewSheet(sheet), 'f', prose)).toEqual([
      { segment: 1, start: 0, end: 12, text: 'Ali Khamenei', original: 'Ali Khamenai' },
    ]);
    expect(
      problemsOf(() => editsForFile(readReviewSheet(sheet), 'f', plainProse('**Ali** __Khamenai__'))),
    ).toHaveLength(1);
  });

  test.for(['review-tsv', 'review-csv'] as const)(
    '%s: all rows accepted do what applying the findings does',
    (format) => {
      fc.assert(
        fc.property(hostileFile, (checked) => {
          const findings = checked.findings.filter(({ suggestions }) => suggestions.length > 0);
          const sheet = acceptAll(report([{ ...checked, findings }], format), format === 'review-tsv' ? '\t' : ',');
          const expected = findings.map(({ start, end, text: original, suggestions }) => {
            return { segment: 0, start, end, text: suggestions[0].text, original };
          });
          expect(editsForFile(readReviewSheet(sheet), checked.file, plainProse(checked.text))).toEqual(expected);
        }),
        { numRuns: 100 },
      );
    },
  );
});
