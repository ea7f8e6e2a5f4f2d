import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { benchText } from '../../bench/bench-text.ts';
import { namesAsTsv, readNames, seededNames } from '../../bench/listed-names.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

const names = seededNames(500).map(({ name }) => name);
const text = benchText(names, 400_000);
const words = text.segments.join(' ').split(/\s+/).length;

describe('names of the benchmark', () => {
  it('are the same in every run, and a shorter list is the start of a longer one', () => {
    expect(seededNames(200)).toEqual(seededNames(500).slice(0, 200));
  });

  it('are distinct', () => {
    expect(new Set(names).size).toBe(500);
  });

  it.each(['names.tsv', 'names.tsv.gz'])('are read back from %s', (file) => {
    const tsv = namesAsTsv(seededNames(20));
    writeFileSync(join(folder, file), file.endsWith('.gz') ? gzipSync(tsv) : tsv);
    expect(readNames(join(folder, file))).toEqual(seededNames(20));
  });
});

describe('text of the benchmark', () => {
  it('is the same in every run', () => {
    expect(benchText(names, 20_000)).toEqual(benchText(names, 20_000));
  });

  it('has the requested length, up to a paragraph', () => {
    const length = text.segments.join('').length;
    expect(length).toBeGreaterThanOrEqual(400_000);
    expect(length - text.segments[text.segments.length - 1].length).toBeLessThan(400_000);
  });

  it('records the position of each garble', () => {
    const misplaced = text.garbles.filter(
      ({ segment, at, garbled }) => !text.segments[segment].startsWith(garbled, at),
    );
    expect(misplaced).toEqual([]);
  });

  it('garbles no name into itself or another listed name', () => {
    const listed = new Set(names.map((name) => name.toLowerCase()));
    expect(text.garbles.filter(({ garbled }) => listed.has(garbled.toLowerCase()))).toEqual([]);
  });

  it('has one name in a hundred words, half of them garbled', () => {
    const planted = text.garbles.length + text.rightNames;
    expect(planted / words).toBeGreaterThan(0.008);
    expect(planted / words).toBeLessThan(0.012);
    expect(text.garbles.length / planted).toBeGreaterThan(0.4);
    expect(text.garbles.length / planted).toBeLessThan(0.55);
  });

  it('has unlisted names on request', () => {
    const capitals = ({ segments }: { readonly segments: readonly string[] }) =>
      segments.join(' ').match(/\p{Lu}/gu)?.length ?? 0;
    expect(capitals(benchText(names, 50_000, 0.02))).toBeGreaterThan(1.3 * capitals(benchText(names, 50_000)));
  });

  it('does not change names without a letter to garble', () => {
    expect(benchText(['Xi', 'Li'], 100_000).garbles).toEqual([]);
  });
});
