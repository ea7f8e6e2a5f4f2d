import type { Tier } from '../suggest/finding.ts';
import type { LocatedFinding, Reporter } from './report.ts';

const COMMAND = { fix: 'error', suggest: 'warning', flag: 'notice' } as const satisfies Record<Tier, string>;

/** Workflow commands that GitHub Actions turns into annotations of the changed lines. */
export function createGithubReporter(): Reporter {
  return {
    start: () => '',
    startFile: () => '',
    part: ({ file, findings }) => findings.map((finding) => annotate(file, finding)).join(''),
    endFile: () => '',
    end: () => '',
  };
}

function annotate(
  file: string,
  { tier, rule, line, endLine, column, endColumn, message, suggestions }: LocatedFinding,
) {
  const columns = line === endLine ? { col: column, endColumn } : {};
  const place = { file, line, endLine, ...columns, title: `ungarble: ${rule}` };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const advice = suggestions.length > 0 ? ` Write "${suggestions[0].text}".` : '';
  return `::${COMMAND[tier]} ${properties.join(',')}::${escapeMessage(message + advice)}\n`;
}

function escapeMessage(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent);
}
