import { describe } from '../dictionary/read-values.ts';
import {
  type Checks,
  mustBeBoolean,
  mustBeNumber,
  mustBeOneOf,
  mustBeText,
  optional,
  requireListOf,
  requireOptions,
} from '../dictionary/require-argument.ts';
import { UngarbleError } from '../errors.ts';
import type { Finding } from '../suggest/finding.ts';
import type { AppliedTier } from '../suggest/is-applied.ts';
import { checkArguments, requireFindingsIn } from './check-arguments.ts';

import { createCheckstyleReporter } from './checkstyle.ts';
import { createEslintReporter } from './eslint.ts';
import { createGithubReporter } from './github.ts';
import { createHtmlReporter } from './html.ts';
import { createJsonReporter } from './json.ts';
import { createJsonLinesReporter } from './json-lines.ts';
import { createPrettyReporter } from './pretty.ts';
import { createRdjsonlReporter, createRdjsonReporter } from './rdjson.ts';
import { FILE_BEGINNING, type Reporter, reportedPart, type Summary } from './report.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';
import { createReviewSheetReporter } from './review-sheet.ts';
import { createSarifReporter } from './sarif.ts';
import { createTeiReporter } from './tei.ts';
import { createUnifiedDiffReporter } from './unified-diff.ts';
import { createWebAnnotationReporter } from './web-annotation.ts';
import { createWordDiffReporter } from './word-diff.ts';

/** Options of all reporters; a reporter ignores those that it does not need. */
export interface ReportOptions {
  /** Which corrections count as applied in the reports that show a corrected text. */
  readonly applied: AppliedTier;
  readonly colours: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  /** Version of ungarble. */
  readonly version?: string;
}

/** All report formats, by the name for `--format`. */
const REPORTERS = {
  pretty: createPrettyReporter,
  json: createJsonReporter,
  jsonl: createJsonLinesReporter,
  diff: createUnifiedDiffReporter,
  'word-diff': createWordDiffReporter,
  html: createHtmlReporter,
  sarif: createSarifReporter,
  rdjson: createRdjsonReporter,
  rdjsonl: createRdjsonlReporter,
  github: createGithubReporter,
  checkstyle: createCheckstyleReporter,
  eslint: createEslintReporter,
  'review-tsv': () => createReviewSheetReporter({ delimiter: '\t' }),
  'review-csv': () => createReviewSheetReporter({ delimiter: ',' }),
  tei: createTeiReporter,
  'web-annotation': createWebAnnotationReporter,
} as const satisfies Readonly<Record<ReportFormat, (options: ReportOptions) => Reporter>>;

const OPTIONS: Checks<ReportOptions> = {
  applied: mustBeOneOf(['fix', 'suggest']),
  colours: mustBeBoolean,
  columns: mustBeNumber,
  version: mustBeText,
};

const PLAIN: ReportOptions = { applied: 'fix', colours: false, columns: 80 };

/**
 * Creates a reporter by name. Default options: tier `fix` is applied, no colours, 80 columns.
 *
 * @throws UngarbleError `option` for a name that is not in `REPORT_FORMATS` and for invalid options; its methods, for arguments of the wrong type
 */
export function createReporter(format: ReportFormat, options: Partial<ReportOptions> = {}): Reporter {
  if (!REPORT_FORMATS.includes(format)) {
    const message = `unknown report ${describe(format)}; known: ${REPORT_FORMATS.join(', ')}`;
    throw new UngarbleError('option', [{ message }]);
  }
  requireOptions(options, OPTIONS);
  const { applied = PLAIN.applied, colours = PLAIN.colours, columns = PLAIN.columns, version } = options;
  return checkArguments(REPORTERS[format]({ applied, colours, columns, ...(version !== undefined && { version }) }));
}

/** A file to report on: findings in one segment, which is the whole of its text. */
export interface ReportInput {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly corrected?: string;
}

/** Renders a report on files in memory. @throws UngarbleError `option` for an unknown format, invalid options or files with wrong fields */
export function report(
  files: readonly ReportInput[],
  format: ReportFormat,
  options: Partial<ReportOptions> = {},
): string {
  requireFiles(files);
  const reporter = createReporter(format, options);
  const head = reporter.start();
  const pieces = files.flatMap(({ file, text, findings, corrected }) => {
    const part = { ...reportedPart(file, text, FILE_BEGINNING, findings), corrected };
    return [reporter.startFile(file), reporter.part(part), reporter.endFile()];
  });
  return head + pieces.join('') + reporter.end(summaryOf(files));
}

const FILE_FIELDS = { file: mustBeText, text: mustBeText, corrected: optional(mustBeText) };

function requireFiles(files: readonly ReportInput[]): void {
  requireListOf(files, FILE_FIELDS, 'files', 'report takes a list of files with file, text and findings');
  files.forEach(({ text, findings }, i) => {
    requireFindingsIn(text, findings, `files[${i}].findings`);
  });
}

function summaryOf(files: readonly ReportInput[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (tier: Finding['tier']) => findings.filter((finding) => finding.tier === tier).length;
  const tiers = { fix: count('fix'), suggest: count('suggest'), flag: count('flag') };
  return { files: files.length, findings: findings.length, tiers, applied: 0 };
}
