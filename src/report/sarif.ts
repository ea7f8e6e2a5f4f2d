import type { Severity } from '../dictionary/dictionary.ts';
import type { Tier } from '../suggest/finding.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import { pathToUri } from './escape.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { describeRule, KNOWN_RULES } from './rules.ts';
import { severityOf } from './severity-of.ts';

export interface SarifOptions {
  /** Version of ungarble, if known. */
  readonly version?: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** Severity of a rule without findings: by its most frequent tier. */
const RULE_TIER: Readonly<Record<string, Tier>> = {
  garble: 'suggest',
  paraphrase: 'suggest',
  'displaced-title': 'flag',
  inconsistent: 'flag',
};
/** Incremented when fingerprints change. */
const FINGERPRINT = 'ungarble/v1';

/** SARIF 2.1.0: results with fixes, ranks and fingerprints, one per line, followed by the rules. */
export function createSarifReporter({ version }: SarifOptions = {}): Reporter {
  const rules = [...KNOWN_RULES];
  let count = 0;
  const ruleIndex = (rule: string) => {
    if (!rules.includes(rule)) rules.push(rule);
    return rules.indexOf(rule);
  };
  return createFileReporter({
    start: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[`,
    file: (checked) =>
      resultsOf(checked, ruleIndex)
        .map((result) => `${count++ > 0 ? ',' : ''}\n${JSON.stringify(result)}`)
        .join(''),
    end() {
      const driver = { name: 'ungarble', ...(version && { semanticVersion: version }), rules: rules.map(ruleObject) };
      const run = { columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'], tool: { driver } };
      return `\n],${JSON.stringify(run).slice(1)}]}\n`;
    },
  });
}

function ruleObject(id: string) {
  const { name, summary, help } = describeRule(id);
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${help}` },
    help: { text: help, markdown: `**${summary}** ${help}` },
    defaultConfiguration: { level: LEVEL[severityOf({ tier: RULE_TIER[id] ?? 'fix' })] },
  };
}

function resultsOf(checked: CheckedFile, ruleIndex: (rule: string) => number) {
  const artifactLocation = { uri: pathToUri(checked.file) };
  const fingerprints = fingerprintsOf(checked);
  return checked.findings.map((finding, i) => {
    const { rule, tier, confidence, message, start, end, url } = finding;
    const snippet = { text: checked.text.slice(start, end) };
    const region = regionOf(finding);
    return {
      ruleId: rule,
      ruleIndex: ruleIndex(rule),
      level: LEVEL[severityOf(finding)],
      rank: Math.round(confidence * 1000) / 10,
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet } } }],
      partialFingerprints: { [FINGERPRINT]: fingerprints[i] },
      ...(isPlain(checked, finding) && fixesOf(finding, { artifactLocation, deletedRegion: region })),
      properties: { tier, confidence, ...(url !== undefined && { url }) },
    };
  });
}

function regionOf({ line, column, endLine, endColumn }: LocatedFinding) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Two entries may give the same text, and the schema requires unique fixes. */
function fixesOf({ suggestions }: LocatedFinding, { artifactLocation, deletedRegion }: Record<string, unknown>) {
  if (suggestions.length === 0) return {};
  return {
    fixes: [...new Set(suggestions.map((suggestion) => suggestion.text))].map((text) => ({
      description: { text: `Write "${text}".` },
      artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
    })),
  };
}
