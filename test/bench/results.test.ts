import { describe, expect, it } from 'vitest';
import { medians } from '../../bench/medians.ts';
import { summarise } from '../../bench/results.ts';
import { resultsPage } from '../../bench/results-page.ts';
import { measuredRun } from './measured-run.ts';

describe('medians', () => {
  it.each([
    ['one run', [{ a: 3 }], { a: 3 }],
    [
      'three runs, each figure by itself',
      [
        { a: 3, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 9 },
      ],
      { a: 2, b: 2 },
    ],
    ['two runs', [{ a: 3 }, { a: 1 }], { a: 1 }],
    ['figures within figures', [{ a: { b: 5 } }, { a: { b: 7 } }, { a: { b: 6 } }], { a: { b: 6 } }],
    ['what is missing', [{ a: undefined }, { a: undefined }], { a: undefined }],
  ])('%s', (_, runs, expected) => {
    expect(medians<object>(runs)).toEqual(expected);
  });
});

const CIRCUMSTANCES = {
  machine: 'A machine',
  load: 0,
  runs: 3,
  seconds: 1,
  megabytes: 1,
  strangers: 0,
  nameSource: 'a test',
  recall: undefined,
};
const RESULTS = summarise([
  { contender: 'ungarble', names: 1000, run: measuredRun(4) },
  { contender: 'flashtext.js', names: 1000, run: measuredRun(2) },
  { contender: 'ungarble', names: 1000, run: measuredRun(6) },
  { contender: 'flashtext.js', names: 1000, run: measuredRun(3) },
  { contender: 'ungarble', names: 1000, run: measuredRun(5) },
  { contender: 'flashtext.js', names: 1000, run: measuredRun(2.5) },
  { contender: 'fuse.js', names: 1000 },
]);
const page = resultsPage(RESULTS, CIRCUMSTANCES);
const rowOf = (name: string) => page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';

describe('page of results', () => {
  it('has the median speed and its ratio to flashtext.js', () => {
    expect(rowOf('**ungarble**')).toContain('| 5 | 2 |');
    expect(rowOf('flashtext.js')).toContain('| 2.5 | 1 |');
  });

  it('shows no recall for a contender with exact search', () => {
    expect(rowOf('**ungarble**')).toContain('90.0 %');
    expect(rowOf('flashtext.js')).not.toContain('%');
  });

  it('shows no share of too few cases', () => {
    const few = summarise([
      { contender: 'ungarble', names: 10, run: { ...measuredRun(1), garbles: 3, found: 3, sure: 3 } },
    ]);
    expect(resultsPage(few, CIRCUMSTANCES)).not.toMatch(/\d %/);
  });

  it('keeps a row for missing measurements', () => {
    expect(rowOf('fuse.js')).toMatch(/^\| fuse\.js( \| –){10} \|$/);
  });

  it('describes how each contender was used', () => {
    expect(page).toContain('- **fuse.js**: ');
    expect(page).not.toContain('minisearch');
  });
});
