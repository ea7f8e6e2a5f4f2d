import { FILE_BEGINNING, reportedPart, type Summary } from '../../src/report/report.ts';
import type { Finding } from '../../src/suggest/finding.ts';

/** A finding about the first occurrence of `text`. */
export function findingOf(document: string, text: string, rest: Partial<Finding> = {}): Finding {
  const start = document.indexOf(text);
  return {
    segment: 0,
    start,
    end: start + text.length,
    text,
    tier: 'fix',
    rule: 'garble',
    confidence: 0.987,
    suggestions: [],
    message: `"${text}" is wrong.`,
    ...rest,
  };
}

export function wholeFile(file: string, text: string, findings: readonly Finding[]) {
  return reportedPart(file, text, FILE_BEGINNING, findings);
}

export const ONE_FINDING: Summary = { files: 1, findings: 1, tiers: { fix: 1, suggest: 0, flag: 0 }, applied: 0 };
export const NOTHING: Summary = { files: 2, findings: 0, tiers: { fix: 0, suggest: 0, flag: 0 }, applied: 0 };
