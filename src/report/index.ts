export type { AppliedTier, CheckedFile } from './checked-file.ts';
export { type AcceptedEdit, editsForFile, readReviewSheet } from './read-review-sheet.ts';
export { createReporter, REPORTERS, type ReportFormat, type ReportOptions, report } from './reporters.ts';
