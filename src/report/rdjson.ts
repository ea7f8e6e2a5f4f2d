import type { Tier } from '../suggest/finding.ts';
import { createOffsetIndex, type OffsetIndex } from '../text/offsets.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import type { LocatedFinding, Reporter } from './report.ts';

const SEVERITY_NAME = { fix: 'ERROR', suggest: 'WARNING', flag: 'INFO' } as const satisfies Record<Tier, string>;
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

/** Reviewdog Diagnostic Format: one diagnostic a line. */
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
    const { message, tier, rule, suggestions } = finding;
    const range = rangeOf(finding, index);
    return {
      message,
      location: { path: checked.file, range },
      severity: SEVERITY_NAME[tier],
      code: { value: rule },
      ...(suggestions.length > 0 &&
        isPlain(checked, finding) && { suggestions: suggestions.map(({ text }) => ({ range, text })) }),
    };
  });
}

function rangeOf({ start, end }: LocatedFinding, index: OffsetIndex) {
  return { start: index.positionAt(start, 'utf8'), end: index.positionAt(end, 'utf8') };
}
