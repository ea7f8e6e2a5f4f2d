/** The report formats, as named by `--format`. */
export const REPORT_FORMATS = [
  ...(['pretty', 'json', 'jsonl', 'diff', 'word-diff', 'html', 'sarif', 'rdjson', 'rdjsonl', 'github'] as const),
  ...(['checkstyle', 'eslint', 'review-tsv', 'review-csv', 'tei', 'web-annotation'] as const),
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];
