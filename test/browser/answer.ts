import { FORMAT_NAMES, loadFormat } from '../../src/format/index.ts';
import { compileLexicon, createCorrector } from '../../src/index.ts';
import { REPORT_FORMATS, report } from '../../src/report/index.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

const DICTIONARY = `
entries:
  - name: Seyed Abbas Araghchi
    kind: person
    roles: [Iranian foreign minister]
  - Ruhollah Modabber
`;
const SENTENCE = 'Iranian Foreign Minister Seyed Abas Aragchi left.';
const MARKDOWN = `# News\n\n${SENTENCE} *Ruhollah Modaber* &eacute; said so.\n`;

/** Everything that is said to need neither Node nor a file system, put to use once. */
export async function answer(): Promise<{
  formats: string[];
  findings: unknown[];
  markdown: string;
  reports: Record<string, string>;
}> {
  const corrector = createCorrector(compileLexicon(parseYamlDictionary(DICTIONARY)));
  const findings = corrector.check(SENTENCE);
  const formats = await Promise.all(FORMAT_NAMES.map(async (name) => (await loadFormat(name)).name));
  const markdown = await loadFormat('markdown');
  if (markdown.content !== 'text') throw new Error('Markdown is a text');
  const file = markdown.read(MARKDOWN);
  const { edits } = corrector.fix(file.segments, { tier: 'suggest' });
  const inputs = [{ file: 'news.txt', text: SENTENCE, findings }];
  return {
    formats,
    findings: JSON.parse(JSON.stringify(findings)),
    markdown: file.write(edits),
    reports: Object.fromEntries(REPORT_FORMATS.map((name) => [name, report(inputs, name)])),
  };
}
