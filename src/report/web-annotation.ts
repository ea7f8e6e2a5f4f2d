import { createOffsetIndex } from '../text/offsets.ts';
import { isWebAddress } from './advice.ts';
import { type CheckedFile, createFileReporter } from './checked-file.ts';
import { pathToUri } from './escape.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { LocatedFinding, Reporter } from './report.ts';

/** Number of characters before and after a finding that are included in a quotation. */
const QUOTED_AROUND = 32;

/**
 * W3C Web Annotations, as one annotation page in JSON-LD: each finding with its quotation and its position in code points.
 * Suggestions are bodies with the purpose `editing`, best first; the message comments, the tier and the rule are tags.
 */
export function createWebAnnotationReporter(): Reporter {
  let count = 0;
  return createFileReporter({
    start: () =>
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x-ungarble:report","type":"AnnotationPage","items":[',
    file: (checked) =>
      annotationsOf(checked)
        .map((annotation) => `${count++ > 0 ? ',' : ''}\n${JSON.stringify(annotation)}`)
        .join(''),
    end: () => '\n]}\n',
  });
}

function annotationsOf(checked: CheckedFile) {
  const index = createOffsetIndex(checked.text);
  const source = pathToUri(checked.file);
  const fingerprints = fingerprintsOf(checked);
  return checked.findings.map((finding, i) => ({
    id: `urn:x-ungarble:${source}:${fingerprints[i]}`,
    type: 'Annotation',
    motivation: 'editing',
    generator: { type: 'Software', name: 'ungarble' },
    body: bodiesOf(finding),
    target: {
      source,
      selector: [
        quotationOf(checked, finding),
        {
          type: 'TextPositionSelector',
          start: index.convert(finding.start, 'codePoints'),
          end: index.convert(finding.end, 'codePoints'),
        },
      ],
    },
  }));
}

function bodiesOf({ suggestions, message, tier, rule, url }: LocatedFinding) {
  const body = (value: string, purpose: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  return [
    ...suggestions.map(({ text }) => body(text, 'editing')),
    body(message, 'commenting'),
    body(tier, 'tagging'),
    body(rule, 'tagging'),
    ...(isWebAddress(url) ? [{ type: 'SpecificResource', purpose: 'linking', source: url }] : []),
  ];
}

function quotationOf({ text }: CheckedFile, { start, end }: LocatedFinding) {
  const prefix = text.slice(Math.max(0, start - QUOTED_AROUND), start);
  const suffix = text.slice(end, end + QUOTED_AROUND);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}
