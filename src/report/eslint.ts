import { type AppliedTier, isApplied } from '../suggest/is-applied.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { severityOf } from './severity-of.ts';

export interface EslintOptions {
  /** The tier whose suggestions become `fix`; the others become `suggestions`. */
  readonly applied: AppliedTier;
}

/** ESLint counts 1 as a warning and 2 as an error. */
const WARNING = 1;
const ERROR = 2;

/** The JSON output of `eslint --format json`, for tools that read it. */
export function createEslintReporter({ applied }: EslintOptions): Reporter {
  let files = 0;
  return createFileReporter({
    start: () => '[',
    file: (checked) => `${files++ > 0 ? ',' : ''}\n${JSON.stringify(resultOf(checked, applied))}`,
    end: () => '\n]\n',
  });
}

function resultOf(checked: CheckedFile, applied: AppliedTier) {
  const messages = checked.findings.map((finding) => messageOf(checked, finding, applied));
  const count = (severity: number, fixable: boolean) =>
    messages.filter((message) => message.severity === severity && (!fixable || message.fix)).length;
  return {
    filePath: checked.file,
    messages,
    suppressedMessages: [],
    errorCount: count(ERROR, false),
    fatalErrorCount: 0,
    warningCount: count(WARNING, false),
    fixableErrorCount: count(ERROR, true),
    fixableWarningCount: count(WARNING, true),
  };
}

function messageOf(checked: CheckedFile, finding: LocatedFinding, applied: AppliedTier) {
  const { rule, message, line, column, endLine, endColumn, start, end, suggestions } = finding;
  const fixes = isPlain(checked, finding)
    ? suggestions.map(({ text }) => ({ desc: `Write "${text}".`, fix: { range: [start, end] as const, text } }))
    : [];
  const fix = isApplied(finding, applied) ? fixes[0]?.fix : undefined;
  const others = fix ? fixes.slice(1) : fixes;
  return {
    ruleId: `ungarble/${rule}`,
    severity: severityOf(finding) === 'error' ? ERROR : WARNING,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(fix && { fix }),
    ...(others.length > 0 && { suggestions: others }),
  };
}
