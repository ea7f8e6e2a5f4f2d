import type { Reporter } from './report.ts';

/** Incremented with every incompatible change of the format; see schema/report.schema.json. */
const REPORT_VERSION = 1;

/** One JSON object for all files, with one finding per line. */
export function createJsonReporter(): Reporter {
  let files = 0;
  let findings = 0;
  return {
    start: () => `{"version":${REPORT_VERSION},"files":[`,
    startFile(file) {
      const separator = files > 0 ? ',' : '';
      files += 1;
      findings = 0;
      return `${separator}\n{"file":${JSON.stringify(file)},"findings":[`;
    },
    part(part) {
      return part.findings
        .map((finding) => {
          const separator = findings > 0 ? ',' : '';
          findings += 1;
          return `${separator}\n${JSON.stringify(finding)}`;
        })
        .join('');
    },
    endFile: () => (findings > 0 ? '\n]}' : ']}'),
    end: (summary) => `${files > 0 ? '\n' : ''}],"summary":${JSON.stringify(summary)}}\n`,
  };
}
