import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { contenders } from '../../bench/contenders.ts';
import type { Result } from '../../bench/results.ts';
import { speedPlot } from '../../bench/speed-plot.ts';
import { measuredRun } from './measured-run.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Every contender at nearly the same speed, so that labels must move apart. */
const crowded = contenders.flatMap(({ name }, at) =>
  SIZES.map((names): Result => ({ contender: name, names, run: measuredRun(3 + at / 100) })),
);
const steep = contenders.flatMap(({ name }, at) =>
  SIZES.map((names): Result => ({ contender: name, names, run: measuredRun(1e6 / names / 10 ** at) })),
);

const PLOTS: readonly (readonly [string, readonly Result[]])[] = [
  ['crowded', crowded],
  ['steep', steep],
  ['one size', crowded.slice(0, 1)],
  ['with gaps', steep.map((result, at) => (at % 3 === 0 ? { ...result, run: undefined } : result))],
  ['nothing measured', []],
];

interface Text {
  readonly '#text': string | number;
  readonly '@_x': string;
  readonly '@_y': string;
}

function labelsOf(svg: string): { text: string; y: number }[] {
  const parsed = new XMLParser({ ignoreAttributes: false, alwaysCreateTextNode: true }).parse(svg);
  const texts = parsed.svg.text as Text[];
  const names = contenders.map(({ name }) => name);
  return texts
    .map((text) => ({ text: String(text['#text']), y: Number(text['@_y']) }))
    .filter(({ text }) => names.includes(text.split(' · ')[0]));
}

describe('speed plot', () => {
  it.each(PLOTS)('%s: valid XML without invalid numbers', (_, results) => {
    const svg = speedPlot(results);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is the same for the same results', () => {
    expect(speedPlot(steep)).toBe(speedPlot(steep));
  });

  it.each(PLOTS.slice(0, 2))(
    '%s: every contender has its label, a line of text apart from the others, within the picture',
    (_, results) => {
      const heights = labelsOf(speedPlot(results)).map(({ y }) => y);
      expect(heights).toHaveLength(contenders.length);
      const sorted = [...heights].sort((a, b) => a - b);
      const gaps = sorted.slice(1).map((y, at) => y - sorted[at]);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
      expect(sorted[0]).toBeGreaterThan(0);
      expect(sorted[sorted.length - 1]).toBeLessThan(490);
    },
  );

  it('labels contenders that find garbles with the share found', () => {
    const labels = labelsOf(speedPlot(steep)).map(({ text }) => text);
    expect(labels).toContain('ungarble · 90 % found');
    expect(labels).toContain('flashtext.js');
  });

  it('emphasises only the first contender', () => {
    expect(speedPlot(steep).match(/<path class="line own/g)).toHaveLength(1);
  });

  it('has colours for dark mode', () => {
    expect(speedPlot(steep)).toContain('prefers-color-scheme: dark');
  });
});
