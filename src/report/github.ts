import type { Severity } from '../dictionary/dictionary.ts';
import { adviceOn } from './advice.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { severityOf } from './severity-of.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

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

function annotate(file: string, finding: LocatedFinding): string {
  const { rule, line, endLine, column, endColumn } = finding;
  const columns = line === endLine ? { col: column, endColumn } : {};
  const place = { file, line, endLine, ...columns, title: `ungarble: ${rule}` };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMAND[severityOf(finding)]} ${properties.join(',')}::${escapeMessage(adviceOn(finding))}\n`;
}

function escapeMessage(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent);
}
