import type { Severity } from '../dictionary/dictionary.ts';
import { createOffsetIndex, type OffsetIndex } from '../text/offsets.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { severityOf } from './severity-of.ts';

const SEVERITY_NAME = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;
const SOURCE = { name: 'ungarble' };

/** Reviewdog Diagnostic Format: one object. Columns count bytes of UTF-8, the end is exclusive. */
export function createRdjsonReporter(): Reporter {
  let count = 0;
  return createFileReporter({
    start: () => `{"source":${JSON.stringify(SOURCE)},"diagnostics":[`,
    file: (checked) =>
      diagnosticsOf(checked)
        .map((diagnostic) => `${count++ > 0 ? ',' : ''}\n${JSON.stringify(diagnostic)}`)
        .join(''),
    end: () => '\n]}\n',
  });
}

/** Reviewdog Diagnostic Format: one diagnostic per line. */
export function createRdjsonlReporter(): Reporter {
  return createFileReporter({
    file: (checked) =>
      diagnosticsOf(checked)
        .map((diagnostic) => `${JSON.stringify({ ...diagnostic, source: SOURCE })}\n`)
        .join(''),
  });
}

function diagnosticsOf(checked: CheckedFile) {
  const index = createOffsetIndex(checked.text);
  return checked.findings.map((finding) => {
    const { message, rule, suggestions, url } = finding;
    const range = rangeOf(finding, index);
    return {
      message,
      location: { path: checked.file, range },
      severity: SEVERITY_NAME[severityOf(finding)],
      code: { value: rule, ...(url !== undefined && { url }) },
      ...(suggestions.length > 0 &&
        isPlain(checked, finding) && { suggestions: suggestions.map(({ text }) => ({ range, text })) }),
    };
  });
}

function rangeOf({ start, end }: LocatedFinding, index: OffsetIndex) {
  return { start: index.positionAt(start, 'utf8'), end: index.positionAt(end, 'utf8') };
}
