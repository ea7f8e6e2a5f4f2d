import type { Tier } from '../suggest/finding.ts';
import { excerptAround, showable } from './excerpt.ts';
import { count, percent } from './format-number.ts';
import { createPaint, type Paint, type Style } from './paint.ts';
import { formatReasons } from './reasons.ts';
import type { LocatedFinding, ReportedPart, Reporter, Summary } from './report.ts';

export interface PrettyOptions {
  readonly colours: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

const INDENT = '    ';
const NARROWEST = 40;
/** Number of reasons shown, the strongest first. */
const REASONS = 3;
const TIER_STYLE: Readonly<Record<Tier, Style>> = { fix: 'green', suggest: 'yellow', flag: 'cyan' };

/** For human readers: each finding with its position, its marked line, the suggestion and the reasons; counts at the end. */
export function createPrettyReporter({ colours, columns }: PrettyOptions): Reporter {
  const paint = createPaint(colours);
  const width = Math.max(columns, NARROWEST) - INDENT.length;
  return {
    start: () => '',
    startFile: () => '',
    part: (part) => part.findings.map((finding) => describe(finding, part, width, paint)).join(''),
    endFile: () => '',
    end: (summary) => `${paint('bold', describeSummary(summary))}\n`,
  };
}

function describe(finding: LocatedFinding, part: ReportedPart, width: number, paint: Paint): string {
  const { line, column, tier, confidence } = finding;
  const place = paint('bold', `${showable(part.file)}:${line}:${column}`);
  const sure = paint(TIER_STYLE[tier], `${tier} ${percent(confidence)}`);
  const excerpt = excerptAround(...lineWith(finding, part), width);
  const underline = ' '.repeat(excerpt.indent) + paint(TIER_STYLE[tier], '~'.repeat(excerpt.width));
  const shown = `${excerpt.before}${paint('bold', excerpt.marked)}${excerpt.after}`;
  const lines = [shown, underline, ...explanationOf(finding).map((reason) => paint('dim', showable(reason)))];
  return `${place}  ${sure}  ${changeOf(finding)}\n${lines.map((text) => `${INDENT}${text}\n`).join('')}\n`;
}

/** The line on which the finding begins, and the span of the finding on it. */
function lineWith({ start, end, line }: LocatedFinding, { text, origin, lines }: ReportedPart) {
  const span = lines.lineSpan(line - origin.position.line + 1);
  const from = start - origin.offset - span.start;
  const to = Math.min(end - origin.offset, span.end) - span.start;
  return [text.slice(span.start, span.end), { start: from, end: Math.max(from, to) }] as const;
}

function changeOf({ text, suggestions }: LocatedFinding): string {
  const [best, ...others] = suggestions.map((suggestion) => quote(suggestion.text));
  if (best === undefined) return quote(text);
  return `${quote(text)} → ${best}${others.length > 0 ? ` (or ${others.slice(0, 2).join(', ')})` : ''}`;
}

function explanationOf({ message, suggestions, url }: LocatedFinding): string[] {
  const reasons = formatReasons(suggestions[0], REASONS);
  return [message, ...(reasons === '' ? [] : [`because: ${reasons}`]), ...(url === undefined ? [] : [`see ${url}`])];
}

function describeSummary({ files, findings, tiers, applied }: Summary): string {
  if (files === 0) return 'no file could be read';
  const found = findings === 0 ? 'nothing found' : `${count(findings, 'finding')} (${describeTiers(tiers)})`;
  if (applied === 0) return `${found} in ${count(files, 'file')}`;
  const left = findings === 0 ? 'nothing left' : `${found} left`;
  return `${count(applied, 'correction')} written, ${left} in ${count(files, 'file')}`;
}

function describeTiers(tiers: Summary['tiers']): string {
  return `${tiers.fix} fix, ${tiers.suggest} suggest, ${tiers.flag} flag`;
}

function quote(text: string): string {
  return `"${showable(text.replace(/\s+/g, ' '))}"`;
}
