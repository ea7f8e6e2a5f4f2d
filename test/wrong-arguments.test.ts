import { describe, expect, test } from 'vitest';
import { type ErrorCode, UngarbleError } from '../src/errors.ts';
import { detectFormat, doubtfulWords, FORMAT_NAMES, type FormatName, loadFormat } from '../src/format/index.ts';
import {
  applyEdits,
  compileLexicon,
  createCorrector,
  decodeLexicon,
  invertEdits,
  parseDictionary,
} from '../src/index.ts';
import { loadLexicon, loadShippedLexicon } from '../src/node/index.ts';
import {
  createReporter,
  editsForFile,
  FILE_BEGINNING,
  REPORT_FORMATS,
  readReviewSheet,
  report,
  reportedPart,
} from '../src/report/index.ts';
import { parseYamlDictionary } from '../src/yaml.ts';
import { corpusBytes, corpusText } from './format/read-corpus.ts';

/** A function without its types, as called from JavaScript. */
const loosely = (call: unknown) => call as (...given: unknown[]) => unknown;

const TEXT = 'So Ali Modaber said.';
const EDIT = { segment: 0, start: 3, end: 6, text: 'Ali', original: 'Ali' };
const findings = createCorrector(compileLexicon(parseDictionary(['Ali Modabber']))).check(TEXT);
const part = reportedPart('a.txt', TEXT, FILE_BEGINNING, findings);
const ACCEPTED = { file: 'a.txt', line: 2, start: 3, end: 6, text: 'Ali', original: 'Ali' };
const PROSE = { segments: [TEXT], toFileSpans: () => [] };
const plainText = async () => (await loadFormat('plain')).read(TEXT);

test.for([
  [
    'option',
    'applyEdits takes a list of segments, such as the `segments` returned by fix, got "a',
    () => loosely(applyEdits)('a text', []),
  ],
  ['option', 'got a list with 7', () => loosely(applyEdits)([7], [])],
  ['option', 'applyEdits takes a list of edits', () => loosely(applyEdits)(['a text'], undefined)],
  [
    'option',
    'edits[1].text must be text, got undefined',
    () => loosely(applyEdits)([TEXT], [EDIT, { ...EDIT, text: undefined }]),
  ],
  ['option', 'invertEdits takes a list of edits', () => loosely(invertEdits)({ edits: [] })],
  [
    'option',
    'edits[0] must be an object with segment, start, end, text, got nothing',
    () => loosely(invertEdits)([null]),
  ],
  ['option', 'options must be an object with file, locate, got nothing', () => loosely(parseDictionary)([], null)],
  ['lexicon', 'decodeLexicon takes the bytes of a lexicon', () => loosely(decodeLexicon)(7n)],
  [
    'dictionary',
    'parseYamlDictionary takes the text of a dictionary, got undefined',
    () => loosely(parseYamlDictionary)(),
  ],
  ['dictionary', 'for parsed data, parseDictionary', () => loosely(parseYamlDictionary)({ entries: [] })],
  ['option', 'option "file" must be text, got 7', () => loosely(parseYamlDictionary)('- A', { file: 7 })],
  ['dictionary', 'for a file, use loadDictionaries of ungarble/node', () => parseDictionary('people.yaml')],
  [
    'dictionary',
    'loadShippedLexicon takes a list of dictionaries, got a promise: await it',
    () => loosely(loadShippedLexicon)(Promise.resolve([])),
  ],
  ['option', 'the path of a file must be text, got 7', () => loosely(loadLexicon)(7)],
  [
    'dictionary',
    'loadShippedLexicon takes a list of dictionaries, got nothing',
    () => loosely(loadShippedLexicon)(null),
  ],
  ['option', 'detectFormat takes a file name as text, or undefined, got 7', () => loosely(detectFormat)(7, '')],
  ['option', 'detectFormat takes the beginning of a file as text, got undefined', () => loosely(detectFormat)('a')],
  ['option', 'doubtfulWords takes the `words` of a transcript', () => loosely(doubtfulWords)(undefined)],
  ['option', 'got a list with an object', () => loosely(doubtfulWords)([{ segment: 0 }])],
  [
    'option',
    'there is no segment 1: the file has 1, numbered from 0',
    async () => (await plainText()).write([{ ...EDIT, segment: 1 }]),
  ],
  [
    'option',
    'toFileSpans.start must be a whole number of at least 0, got "0"',
    async () => loosely((await plainText()).toFileSpans)(0, '0', 2),
  ],
  ['option', 'option "columns" must be a number, got "80"', () => loosely(createReporter)('pretty', { columns: '80' })],
  [
    'option',
    'unknown option "width"; known: applied, colours, columns, version',
    () => loosely(createReporter)('pretty', { width: 80 }),
  ],
  ['option', 'report takes a list of files with file, text and findings, got "a"', () => loosely(report)('a', 'json')],
  [
    'option',
    'files[0].findings[0].tier must be "fix", "suggest" or "flag", got "sure"',
    () => loosely(report)([{ file: 'a.txt', text: TEXT, findings: [{ ...findings[0], tier: 'sure' }] }], 'json'),
  ],
  [
    'option',
    'files[0].findings[0] is in segment 1: map it to the text of the file with toFileSpans',
    () => report([{ file: 'a.srt', text: TEXT, findings: [{ ...findings[0], segment: 1 }] }], 'json'),
  ],
  [
    'option',
    'findings[0] ends beyond the text: it was found in another text',
    () => reportedPart('a.txt', 'So', FILE_BEGINNING, findings),
  ],
  [
    'option',
    'origin.position must be an object with line, column, got undefined',
    () => loosely(reportedPart)('a', TEXT, { offset: 0 }, []),
  ],
  ['option', 'part.lines must be an object', () => loosely(createReporter('json').part)({ ...part, lines: undefined })],
  [
    'option',
    'part.findings[0].line must be a number, got undefined',
    () => loosely(createReporter('sarif').part)({ ...part, findings }),
  ],
  [
    'option',
    'startFile takes the name of a file as text, got undefined',
    () => loosely(createReporter('html').startFile)(),
  ],
  ['option', 'summary must be an object with files, findings, applied', () => loosely(createReporter('json').end)()],
  [
    'option',
    'readReviewSheet takes the content of a review sheet as text, got undefined',
    () => loosely(readReviewSheet)(),
  ],
  ['option', 'editsForFile takes a list of accepted edits', () => loosely(editsForFile)(undefined, 'a.txt', PROSE)],
  [
    'option',
    'accepted[0].original must be text, got undefined',
    () => loosely(editsForFile)([{ ...ACCEPTED, original: undefined }], 'a.txt', PROSE),
  ],
  [
    'option',
    'prose.segments must be a list of texts',
    () => loosely(editsForFile)([], 'a.txt', { ...PROSE, segments: 7 }),
  ],
] as const satisfies readonly (readonly [ErrorCode, string, () => unknown])[])(
  '%s: %s',
  async ([code, message, call]) => {
    const error = await Promise.resolve()
      .then(call)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UngarbleError);
    expect((error as UngarbleError).code).toBe(code);
    expect((error as UngarbleError).message).toContain(message);
  },
);

const WRONG = [
  undefined,
  null,
  7,
  Number.NaN,
  'text',
  true,
  [],
  [null],
  [{}],
  {},
  Symbol('s'),
  1n,
  Object.create(null),
];

/** Calls with each wrong value; an error other than an UngarbleError fails the test. */
async function expectNoRawError(call: (wrong: unknown) => unknown): Promise<void> {
  for (const wrong of WRONG) {
    try {
      await call(wrong);
    } catch (error) {
      expect(error).toBeInstanceOf(UngarbleError);
    }
  }
}

const FILES: Readonly<Record<FormatName, string>> = {
  plain: 'wrapped.txt',
  markdown: 'article.md',
  html: 'page.html',
  srt: 'film.srt',
  vtt: 'talk.vtt',
  ttml: 'captions.ttml',
  ass: 'film.ass',
  csv: 'table.csv',
  tsv: 'table.tsv',
  json: 'items.json',
  docx: 'report.docx',
  whisper: 'talk.whisper.json',
  deepgram: 'call.deepgram.json',
  assemblyai: 'talk.assemblyai.json',
  'aws-transcribe': 'talk.aws.json',
  'google-speech': 'talk.google.json',
  speechmatics: 'talk.speechmatics.json',
};

describe('a wrong argument ends in an UngarbleError', () => {
  test.each(FORMAT_NAMES)('of the format %s', async (name) => {
    const format = await loadFormat(name);
    const content = format.content === 'bytes' ? corpusBytes(FILES[name]) : corpusText(FILES[name]);
    const prose = loosely(format.read)(content) as { toFileSpans: unknown; write: unknown };
    await expectNoRawError(loosely(format.read));
    await expectNoRawError((wrong) => loosely(format.read)(content, wrong));
    for (const option of ['file', 'columns', 'paths'])
      await expectNoRawError((wrong) => loosely(format.read)(content, { [option]: wrong }));
    for (const place of [0, 1, 2])
      await expectNoRawError((wrong) => loosely(prose.toFileSpans)(...[0, 0, 2].with(place, wrong as number)));
    await expectNoRawError(loosely(prose.write));
    for (const field of Object.keys(EDIT))
      await expectNoRawError((wrong) => loosely(prose.write)([{ ...EDIT, [field]: wrong }]));
  });

  test.each(REPORT_FORMATS)('of the report %s', async (name) => {
    const finish = (file: unknown, given: unknown) => {
      const reporter = createReporter(name);
      return [reporter.start(), loosely(reporter.startFile)(file), loosely(reporter.part)(given), reporter.endFile()];
    };
    await expectNoRawError((wrong) => finish(wrong, part));
    await expectNoRawError((wrong) => finish('a.txt', wrong));
    for (const field of Object.keys(part))
      await expectNoRawError((wrong) => finish('a.txt', { ...part, [field]: wrong }));
    for (const field of Object.keys(part.findings[0]))
      await expectNoRawError((wrong) =>
        finish('a.txt', { ...part, findings: [{ ...part.findings[0], [field]: wrong }] }),
      );
    await expectNoRawError(loosely(createReporter(name).end));
  });
});
