import { adviceOn } from './advice.ts';
import { escapeAttribute } from './escape.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { severityOf } from './severity-of.ts';

/** Checkstyle XML, as read by continuous integration servers. */
export function createCheckstyleReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    startFile: (file) => `<file name="${escapeAttribute(file)}">\n`,
    part: ({ findings }) => findings.map(describe).join(''),
    endFile: () => '</file>\n',
    end: () => '</checkstyle>\n',
  };
}

function describe(finding: LocatedFinding): string {
  const { line, column, rule } = finding;
  const source = escapeAttribute(`ungarble.${rule}`);
  const text = escapeAttribute(adviceOn(finding));
  return `<error line="${line}" column="${column}" severity="${severityOf(finding)}" message="${text}" source="${source}"/>\n`;
}
