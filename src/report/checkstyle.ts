import type { Tier } from '../suggest/finding.ts';
import { escapeAttribute } from './escape.ts';
import type { LocatedFinding, Reporter } from './report.ts';

const SEVERITY_LEVEL = { fix: 'error', suggest: 'warning', flag: 'info' } as const satisfies Record<Tier, string>;

/** The XML of Checkstyle, which continuous integration servers read. */
export function createCheckstyleReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    startFile: (file) => `<file name="${escapeAttribute(file)}">\n`,
    part: ({ findings }) => findings.map(describe).join(''),
    endFile: () => '</file>\n',
    end: () => '</checkstyle>\n',
  };
}

function describe({ line, column, tier, rule, message, suggestions }: LocatedFinding): string {
  const advice = suggestions.length > 0 ? ` Write "${suggestions[0].text}".` : '';
  const severity = SEVERITY_LEVEL[tier];
  const source = escapeAttribute(`ungarble.${rule}`);
  const text = escapeAttribute(message + advice);
  return `<error line="${line}" column="${column}" severity="${severity}" message="${text}" source="${source}"/>\n`;
}
