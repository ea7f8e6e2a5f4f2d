import { describe, expect, it, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { csv, tsv } from '../../src/format/csv.ts';

/** Replaces the first `x` of the prose. */
function replaceX(table: string, text: string, columns?: readonly string[]): string {
  const file = csv.read(table, { columns });
  const segment = file.segments.findIndex((prose) => prose.includes('x'));
  const start = file.segments[segment].indexOf('x');
  return file.write([{ segment, start, end: start + 1, text, original: 'x' }]);
}

const QUOTING = [
  ['a\nx', 'Y', 'a\nY'],
  ['a\nx', 'Y, Z', 'a\n"Y, Z"'],
  ['a,b\nw "x",z', 'Y, Z', 'a,b\n"w ""Y, Z""",z'],
  ['a\nw x', 'say "Y"', 'a\nw say "Y"'],
  ['a\nx', '"Y" it', 'a\n"""Y"" it"'],
  ['a\n"x"', '"Y", Z', 'a\n"""Y"", Z"'],
  ['a;b\nx;w', 'Y, Z', 'a;b\nY, Z;w'],
  ['a;b\nx;w', 'Y; Z', 'a;b\n"Y; Z";w'],
] as const;

describe('a cell that is edited', () => {
  test.for(QUOTING)('%j with %j is %j', ([table, text, expected]) => {
    expect(replaceX(table, text)).toBe(expected);
  });
});

const TABLE = 'id,"the ""text"""\nid one,text two\n"id three","text\nfour"\n';
const COLUMNS = [
  [undefined, ['id one', 'text two', 'id three', 'text\nfour']],
  [['the "text"'], ['text two', 'text\nfour']],
  [['2'], ['the "text"', 'text two', 'text\nfour']],
  [
    ['2', 'id'],
    ['id one', 'text two', 'id three', 'text\nfour'],
  ],
] as const;

describe('the columns of prose', () => {
  test.for(COLUMNS)('%j', ([columns, expected]) => {
    expect(csv.read(TABLE, { columns }).segments).toEqual(expected);
  });

  it('are refused if there is no such column', () => {
    for (const column of ['name', '3'])
      expect(() => csv.read(TABLE, { columns: [column] })).toThrow(
        `there is no column "${column}"; the columns are id, the "text"`,
      );
  });
});

describe('a table', () => {
  it('is refused if a quotation mark is never closed', () => {
    const read = () => csv.read('a,b\n1,"two\n', { file: 'x.csv' });
    expect(read).toThrow(UngarbleError);
    expect(read).toThrow('x.csv:2:3: a quoted cell is never closed');
  });

  it('with tabs may contain commas', () => {
    for (const format of [csv, tsv])
      expect(format.read('a\tb\none, two\tthree').segments).toEqual(['one, two', 'three']);
  });
});
