import { contenders } from './contenders.ts';
import type { Result } from './results.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Series {
  readonly name: string;
  readonly label: string;
  readonly isExact: boolean;
  readonly isEmphasised: boolean;
  readonly points: readonly Point[];
}

/** Size of the picture, in its own units. The labels of the lines are to the right of the frame. */
const PICTURE = { width: 920, height: 490 } as const;
const FRAME = { left: 84, right: 590, top: 66, bottom: 446 } as const;
const LABEL = { gap: 22, lineHeight: 17, topmost: FRAME.top + 4, lowest: FRAME.bottom } as const;
/** Minimum number of garbles for showing a share. */
const LEAST_GARBLES = 20;

/** Colours for light and dark mode, including the background, so that the plot works on any page. */
const STYLE = `
  svg { --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --grid: #e4e7eb; --line: #9aa4af; --accent: #0a5fd1; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #f0f3f6; --soft: #a3adb8; --grid: #262c34; --line: #6b7682; --accent: #62a8ff; }
  }
  text { font: 13px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: var(--soft); }
  .title { font-size: 16px; font-weight: 600; fill: var(--ink); }
  .paper { fill: var(--paper); }
  .grid { stroke: var(--grid); }
  .line { fill: none; stroke: var(--line); stroke-width: 1.5; stroke-linejoin: round; }
  .exact { stroke-dasharray: 5 4; }
  .lead { stroke: var(--line); stroke-width: 0.75; }
  .dot { fill: var(--line); }
  .own.line { stroke: var(--accent); stroke-width: 3; }
  .own.dot { fill: var(--accent); }
  text.own { fill: var(--accent); font-weight: 700; }
`;

/** Plots throughput against the number of names, both logarithmic, as SVG. */
export function speedPlot(results: readonly Result[]): string {
  const measured = results.filter(({ run }) => run !== undefined);
  const across = logarithmicScale(
    measured.map(({ names }) => names),
    FRAME.left + 16,
    FRAME.right - 16,
  );
  const up = logarithmicScale(
    measured.map(({ run }) => run?.megabytesASecond ?? 1).flatMap((speed) => [decadeBelow(speed), decadeAbove(speed)]),
    FRAME.bottom,
    FRAME.top,
  );
  const series = seriesOf(measured, across.place, up.place);
  const body = [
    `<rect class="paper" width="${PICTURE.width}" height="${PICTURE.height}" rx="6"/>`,
    `<text class="title" x="20" y="30">Speed of a scan, by number of names</text>`,
    `<text x="20" y="50">MB of text a second, one thread. Shares: garbled names found at the largest size. Dashed: finds exact names only</text>`,
    ...up.decades.map((speed) => levelLine(speed, up.place(speed))),
    ...across.decades.map((names, at, all) => sizeMark(names, across.place(names), at === all.length - 1)),
    ...series.map(drawLine),
    ...drawLabels(series),
  ];
  return document(body);
}

function document(body: readonly string[]): string {
  const { width, height } = PICTURE;
  const title = 'Speed of ungarble and other libraries against the number of names';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** The lines of the plot; the emphasised one is last, so that it is drawn on top. */
function seriesOf(measured: readonly Result[], across: Scale, up: Scale): Series[] {
  const series = contenders.flatMap(({ name, finds }, at): Series[] => {
    const own = measured.filter(({ contender }) => contender === name);
    if (own.length === 0) return [];
    const points = own.map(({ names, run }) => ({ x: across(names), y: up(run?.megabytesASecond ?? 1) }));
    const label = name + (finds === 'garbled' ? shareFound(own[own.length - 1]) : '');
    return [{ name, label, isExact: finds === 'exact', isEmphasised: at === 0, points }];
  });
  return series.reverse();
}

function shareFound({ run }: Result): string {
  if (!run || run.garbles < LEAST_GARBLES) return '';
  return ` · ${Math.round((100 * run.found) / run.garbles)} % found`;
}

function drawLine({ isExact, isEmphasised, points }: Series): string {
  const own = isEmphasised ? ' own' : '';
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const dots = points.map(
    ({ x, y }) => `<circle class="dot${own}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${own ? 5 : 3}"/>`,
  );
  return [`<path class="line${own}${isExact ? ' exact' : ''}" d="${path}"/>`, ...dots].join('\n');
}

function drawLabels(series: readonly Series[]): string[] {
  const byHeight = [...series].sort((a, b) => lastOf(a).y - lastOf(b).y);
  const heights = spread(byHeight.map((one) => lastOf(one).y));
  return byHeight.map((one, at) => {
    const { x, y } = lastOf(one);
    const labelX = FRAME.right + LABEL.gap;
    const lead = `<line class="lead" x1="${(x + 7).toFixed(1)}" y1="${y.toFixed(1)}" x2="${labelX - 5}" y2="${heights[at].toFixed(1)}"/>`;
    const text = `<text${one.isEmphasised ? ' class="own"' : ''} x="${labelX}" y="${(heights[at] + 4).toFixed(1)}">${escaped(one.label)}</text>`;
    return `${lead}\n${text}`;
  });
}

/** Moves sorted heights apart by at least one line of text: first down from the top, then up from the lowest. */
function spread(heights: readonly number[]): number[] {
  const placed: number[] = [];
  for (const height of heights) {
    placed.push(Math.max(height, LABEL.topmost, (placed[placed.length - 1] ?? -Infinity) + LABEL.lineHeight));
  }
  for (let at = placed.length - 1, lowest: number = LABEL.lowest; at >= 0; at--, lowest -= LABEL.lineHeight) {
    placed[at] = Math.min(placed[at], lowest);
  }
  return placed;
}

const lastOf = ({ points }: Series): Point => points[points.length - 1];

function levelLine(speed: number, y: number): string {
  return (
    `<line class="grid" x1="${FRAME.left}" y1="${y.toFixed(1)}" x2="${FRAME.right}" y2="${y.toFixed(1)}"/>` +
    `<text x="${FRAME.left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${String(Number(speed.toPrecision(1)))}</text>`
  );
}

function sizeMark(names: number, x: number, isLast: boolean): string {
  const text = new Intl.NumberFormat('en').format(names);
  return `<text x="${x.toFixed(1)}" y="${FRAME.bottom + 22}" text-anchor="middle">${text}${isLast ? ' names' : ''}</text>`;
}

type Scale = (value: number) => number;

/** Decades are the powers of ten from the least value to the greatest. */
function logarithmicScale(values: readonly number[], from: number, to: number): { place: Scale; decades: number[] } {
  const [least, greatest] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const width = greatest - least || 1;
  const first = Math.ceil(least - 1e-9);
  const count = Math.max(0, Math.floor(greatest + 1e-9) - first + 1);
  return {
    place: (value) => from + ((to - from) * (Math.log10(value) - least)) / width,
    decades: Array.from({ length: count }, (_, at) => 10 ** (first + at)),
  };
}

const decadeBelow = (value: number): number => 10 ** Math.floor(Math.log10(value));
const decadeAbove = (value: number): number => 10 ** Math.ceil(Math.log10(value));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
