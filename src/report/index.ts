export type { AppliedTier, CheckedFile } from './checked-file.ts';
export { type AcceptedEdit, editsForFile, readReviewSheet } from './read-review-sheet.ts';
export { createReporter, type ReportFormat, type ReportOptions, REPORTERS, report } from './reporters.ts';
