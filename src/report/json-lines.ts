import type { Reporter } from './report.ts';

/** One JSON object a line: a finding, with the file it is in. */
export function createJsonLinesReporter(): Reporter {
  return {
    start: () => '',
    startFile: () => '',
    part: ({ file, findings }) => findings.map((finding) => `${JSON.stringify({ file, ...finding })}\n`).join(''),
    endFile: () => '',
    end: () => '',
  };
}
