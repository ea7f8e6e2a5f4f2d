import type { Reporter } from './report.ts';

/** JSON lines: one finding per line, with its file. */
export function createJsonLinesReporter(): Reporter {
  return {
    start: () => '',
    startFile: () => '',
    part: ({ file, findings }) => findings.map((finding) => `${JSON.stringify({ file, ...finding })}\n`).join(''),
    endFile: () => '',
    end: () => '',
  };
}
