import { SEVERITIES } from '../dictionary/dictionary.ts';
import {
  type Check,
  type Checks,
  mustBeFunction,
  mustBeNumber,
  mustBeOffset,
  mustBeOneOf,
  mustBeText,
  optional,
  requireFields,
  requireListOf,
  requireText,
} from '../dictionary/require-argument.ts';
import { UngarbleError } from '../errors.ts';
import type { Finding, Suggestion } from '../suggest/finding.ts';
import type { LocatedFinding, Origin, Reporter, Summary } from './report.ts';

const FINDING_FIELDS: Checks<Omit<Finding, 'suggestions'>> = {
  segment: optional(mustBeOffset),
  start: mustBeOffset,
  end: mustBeOffset,
  text: mustBeText,
  tier: mustBeOneOf(['fix', 'suggest', 'flag']),
  rule: mustBeText,
  confidence: mustBeNumber,
  message: mustBeText,
  severity: optional(mustBeOneOf(SEVERITIES)),
  url: optional(mustBeText),
};

const PLACE_FIELDS: Checks<Omit<LocatedFinding, keyof Finding>> = {
  line: mustBeNumber,
  column: mustBeNumber,
  endLine: mustBeNumber,
  endColumn: mustBeNumber,
};

const mustBeEvidence: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item?.name === 'string' && typeof item.weight === 'number')
    ? undefined
    : 'must be a list of objects with name and weight';

const SUGGESTION_FIELDS: Checks<Suggestion> = {
  text: mustBeText,
  entry: optional(mustBeText),
  confidence: mustBeNumber,
  evidence: optional(mustBeEvidence),
};

/**
 * Requires findings such as `check` returns.
 * @param name of the list in messages
 * @throws UngarbleError `option`, with every wrong field of the first wrong finding
 */
function requireFindings(findings: unknown, name = 'findings', fields: Checks<object> = FINDING_FIELDS): void {
  requireListOf(findings, fields, name, `${name} must be a list of findings, such as check returns`);
  (findings as readonly Finding[]).forEach(({ suggestions }, i) => {
    const list = `${name}[${i}].suggestions`;
    requireListOf(suggestions, SUGGESTION_FIELDS, list, `${list} must be a list`);
  });
}

/**
 * Requires findings of a text, and not of several segments: their places in a file are not known here.
 * @throws UngarbleError `option`
 */
export function requireFindingsIn(text: string, findings: readonly Finding[], name = 'findings'): void {
  requireFindings(findings, name);
  findings.forEach(({ segment, end }, i) => {
    if (segment > 0) refuse(`${name}[${i}] is in segment ${segment}: map it to the text of the file with toFileSpans`);
    if (end > text.length) refuse(`${name}[${i}] ends beyond the text: it was found in another text`);
  });
}

function refuse(message: string): never {
  throw new UngarbleError('option', [{ message }]);
}

/** @throws UngarbleError `option` */
export function requireOrigin(origin: Origin, name = 'origin'): void {
  const position: Check = () => undefined;
  requireFields(origin, { offset: mustBeOffset, position }, name);
  requireFields(origin.position, { line: mustBeNumber, column: mustBeNumber }, `${name}.position`);
}

const COUNTS: Checks<Omit<Summary, 'tiers'>> = { files: mustBeNumber, findings: mustBeNumber, applied: mustBeNumber };
const TIER_COUNTS: Checks<Summary['tiers']> = { fix: mustBeNumber, suggest: mustBeNumber, flag: mustBeNumber };

/** A reporter that refuses arguments of the wrong type: it may be called without types. */
export function checkArguments(reporter: Reporter): Reporter {
  return {
    ...reporter,
    startFile(file) {
      requireText(file, 'startFile takes the name of a file as text');
      return reporter.startFile(file);
    },
    part(part) {
      requireFields(part, { file: mustBeText, text: mustBeText, corrected: optional(mustBeText) }, 'part');
      requireFields(part.lines, { positionAt: mustBeFunction, lineSpan: mustBeFunction }, 'part.lines');
      requireOrigin(part.origin, 'part.origin');
      requireFindings(part.findings, 'part.findings', { ...FINDING_FIELDS, ...PLACE_FIELDS });
      return reporter.part(part);
    },
    end(summary) {
      requireFields(summary, COUNTS, 'summary');
      requireFields(summary.tiers, TIER_COUNTS, 'summary.tiers');
      return reporter.end(summary);
    },
  };
}
