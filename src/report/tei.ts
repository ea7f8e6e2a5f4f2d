import type { Suggestion } from '../suggest/finding.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import type { LocatedFinding, Reporter } from './report.ts';
import { describeRule } from './rules.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * TEI P5: the text with `<choice><sic>…</sic><corr>…</corr></choice>` at each finding (TEI Guidelines, 3.5.1), best correction first. Without the
 * `corr` elements it is exactly the text of the file. Several files form a `teiCorpus`.
 */
export function createTeiReporter(): Reporter {
  const documents: string[] = [];
  return createFileReporter({
    file(checked) {
      documents.push(documentOf(checked));
      return '';
    },
    end() {
      const [first] = documents;
      const corpus = documents.length === 1 ? first : corpusOf(documents);
      return `<?xml version="1.0" encoding="UTF-8"?>\n${corpus}\n`;
    },
  });
}

function corpusOf(documents: readonly string[]): string {
  const header = headerOf('Texts checked by ungarble', []);
  return `<teiCorpus xmlns="${NAMESPACE}">\n${[header, ...documents].join('\n')}\n</teiCorpus>`;
}

function documentOf(checked: CheckedFile): string {
  const rules = [...new Set(checked.findings.map(({ rule }) => rule))];
  return `<TEI xmlns="${NAMESPACE}">
${headerOf(checked.file, rules)}
<text><body><ab xml:space="preserve">${bodyOf(checked)}</ab></body></text>
</TEI>`;
}

function headerOf(title: string, rules: readonly string[]): string {
  const description = `<fileDesc><titleStmt><title>${escapeText(title)}</title></titleStmt>
<publicationStmt><p>Unpublished</p></publicationStmt>
<sourceDesc><p>${escapeText(title)}</p></sourceDesc></fileDesc>`;
  const correction = '<correction status="unknown"><p>Garbled names and terms, marked by ungarble.</p></correction>';
  const explained = rules.map(
    (rule) => `<p n="${escapeAttribute(rule)}">${escapeText(describeRule(rule).summary)}</p>`,
  );
  const meanings = explained.length > 0 ? `<interpretation>${explained.join('')}</interpretation>` : '';
  const encoding = `<encodingDesc><editorialDecl>${correction}${meanings}</editorialDecl></encodingDesc>`;
  return `<teiHeader>\n${description}\n${encoding}\n</teiHeader>`;
}

function bodyOf(checked: CheckedFile): string {
  let body = '';
  let from = 0;
  for (const finding of checked.findings) {
    if (finding.start < from) continue;
    body += escapeText(checked.text.slice(from, finding.start)) + choiceOf(checked, finding);
    from = finding.end;
  }
  return body + escapeText(checked.text.slice(from));
}

function choiceOf(checked: CheckedFile, finding: LocatedFinding): string {
  const { start, end, rule, suggestions } = finding;
  const n = escapeAttribute(rule);
  const found = escapeText(checked.text.slice(start, end));
  if (suggestions.length === 0 || !isPlain(checked, finding)) return `<sic n="${n}">${found}</sic>`;
  return `<choice n="${n}"><sic>${found}</sic>${suggestions.map(correctionOf).join('')}</choice>`;
}

/** `cert` contains a probability. */
function correctionOf({ text, confidence }: Suggestion): string {
  return `<corr cert="${Math.round(confidence * 1000) / 1000}">${escapeText(text)}</corr>`;
}
