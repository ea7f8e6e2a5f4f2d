export type { AppliedTier, CheckedFile } from './checked-file.ts';
export { type AcceptedEdit, editsForFile, readReviewSheet } from './read-review-sheet.ts';
export { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';
export { createReporter, type ReportOptions, report } from './reporters.ts';
