export type { AppliedTier } from '../suggest/is-applied.ts';
export { type AcceptedEdit, editsForFile, type ReviewedProse, readReviewSheet } from './read-review-sheet.ts';
export {
  FILE_BEGINNING,
  type LocatedFinding,
  type Origin,
  type ReportedPart,
  type Reporter,
  reportedPart,
  type Summary,
} from './report.ts';
export { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';
export { createReporter, type ReportInput, type ReportOptions, report } from './reporters.ts';
