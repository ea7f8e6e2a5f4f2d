// A user of the package: check-tarball.mjs compiles and runs it as a module and, renamed to use.cts, as CommonJS.
import { compileLexicon, createCorrector, type Finding, UngarbleError } from 'ungarble';
import { FORMAT_NAMES, loadFormat } from 'ungarble/format';
import { loadDictionaries, loadShippedLexicon } from 'ungarble/node';
import { report } from 'ungarble/report';
import { parseYamlDictionary } from 'ungarble/yaml';

const SENTENCE = 'Iranian Foreign Minister Seyed Abbas Aragchi left.';

async function use() {
  const dictionaries = await loadDictionaries('node_modules/ungarble/dictionaries/iran.yaml');
  const corrector = createCorrector(compileLexicon(dictionaries));
  const findings: Finding[] = corrector.check(SENTENCE);
  // @ts-expect-error: types that were not found would be `any`, which is a number as well
  const number: number = corrector.check(SENTENCE);

  const own = createCorrector(compileLexicon(parseYamlDictionary('entries: [Ruhollah Modabber]')));
  const [shipped] = (await loadShippedLexicon()).lookup('Abbas Aragchi');
  const formats = await Promise.all(FORMAT_NAMES.map(loadFormat));
  let refused: unknown;
  try {
    parseYamlDictionary('entries: 1');
  } catch (error) {
    refused = error instanceof UngarbleError && error.code;
  }
  console.log(
    JSON.stringify({
      fixed: corrector.fix(SENTENCE, { tier: 'suggest' }).text,
      own: own.fix('Ruhollah Modaber left.', { tier: 'suggest' }).text,
      reported: report([{ file: 'news.txt', text: SENTENCE, findings }], 'jsonl').includes('Araghchi'),
      formats: formats.length === FORMAT_NAMES.length && formats.every(({ name }) => FORMAT_NAMES.includes(name)),
      refused,
      shipped: shipped.entry.source?.file,
      found: (number as unknown as Finding[]).length === findings.length,
    }),
  );
}

use();
