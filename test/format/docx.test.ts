import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { docx } from '../../src/format/docx.ts';
import { FILLER } from '../../src/text/protected-text.ts';
import { buildDocx, paragraph, run } from './build-docx.ts';
import { correctedDocx, garbleEdits } from './correct-garbles.ts';
import { corpusBytes } from './read-corpus.ts';

const REPORT = corpusBytes('report.docx');

function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/s.exec(strFromU8(unzipSync(bytes)['word/document.xml']))?.[1] ?? '';
}

const BOLD = '<w:b/>';
const CASES = [
  {
    name: 'keeps runs and their styles',
    before: paragraph(run('Minister '), run('Seyeda', BOLD), run(' Alabha '), run('Araguchi')),
    after: paragraph(run('Minister '), run('Seyed', BOLD), run(' Abbas '), run('Araghchi')),
  },
  {
    name: 'edits a word whose letters lie in two runs',
    before: paragraph(run('Ara'), run('gut', BOLD)),
    after: paragraph(run('Ara'), run('ghchi', BOLD)),
  },
  {
    name: 'leaves deleted and moved text, field codes and fallbacks alone',
    before: paragraph(
      '<w:del><w:r><w:delText>Aragut</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>Aragut</w:t></w:r></w:moveFrom>',
      '<w:r><w:instrText>HYPERLINK Aragut</w:instrText></w:r>',
      `<mc:AlternateContent><mc:Fallback>${run('Aragut')}</mc:Fallback></mc:AlternateContent>`,
    ),
  },
  {
    name: 'leaves what is styled as code alone',
    before: paragraph(run('Aragut', '<w:rStyle w:val="VerbatimChar"/>')),
  },
  {
    name: 'reads the paragraphs of a text box',
    before: paragraph(run('Outside '), `<w:r><w:txbxContent>${paragraph(run('Aragut'))}</w:txbxContent></w:r>`),
    after: paragraph(run('Outside '), `<w:r><w:txbxContent>${paragraph(run('Araghchi'))}</w:txbxContent></w:r>`),
  },
  {
    name: 'keeps references and line breaks',
    before: paragraph('<w:r><w:t>A &amp; B</w:t><w:br/><w:t>Aragut</w:t><w:tab/><w:t>end</w:t></w:r>'),
    after: paragraph('<w:r><w:t>A &amp; B</w:t><w:br/><w:t>Araghchi</w:t><w:tab/><w:t>end</w:t></w:r>'),
  },
] as const;

describe('a Word document', () => {
  test.for(CASES)('$name', (example) => {
    const bytes = buildDocx(example.before);
    const after = 'after' in example ? example.after : example.before;
    expect(bodyOf(correctedDocx(bytes))).toBe(after);
  });

  it('is corrected in notes and headers too', () => {
    const parts = unzipSync(correctedDocx(buildDocx('', 'See Aragut.')));
    expect(strFromU8(parts['word/footnotes.xml'])).toContain('<w:t>See Araghchi.</w:t>');
    expect(strFromU8(parts['word/header1.xml'])).toContain('<w:t>See Araghchi.</w:t>');
  });

  it('escapes replacements and keeps white space that would not be significant', () => {
    const file = docx.read(buildDocx(paragraph(run('one two'))));
    const written = file.write([{ segment: 0, start: 0, end: 3, text: ' <a> & ', original: 'one' }]);
    expect(bodyOf(written)).toBe('<w:p><w:r><w:t xml:space="preserve"> &lt;a&gt; &amp;  two</w:t></w:r></w:p>');
  });

  it('has offsets into its prose', () => {
    const file = docx.read(REPORT);
    for (const { segment, start, end, original } of garbleEdits(file)) {
      const [span] = file.toFileSpans(segment, start, end);
      expect(file.text.slice(span.start, span.end)).toBe(original);
    }
  });

  it.each([
    ['the number of a footnote', '2', `Aragut${FILLER}`],
    ['other superscript', 'st', 'Aragutst'],
  ])('has superscript in its words, unless it is the number of a footnote: %s', (_, superscript, prose) => {
    const body = paragraph(run('Aragut'), run(superscript, '<w:vertAlign w:val="superscript"/>'));
    expect(docx.read(buildDocx(body)).segments[0]).toBe(prose);
  });

  it('is written back byte for byte without edits', () => {
    expect(docx.read(REPORT).write([])).toEqual(REPORT);
  });

  it('keeps every other part of the package byte for byte', () => {
    const written = correctedDocx(REPORT);
    expect(withoutPart(written)).toEqual(withoutPart(REPORT));
    expect(Object.keys(unzipSync(written))).toEqual(Object.keys(unzipSync(REPORT)));
    expect(docx.read(written).text).toContain('Iranian Foreign Minister Seyed Abbas Araghchi met friends & foes.');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Dear all,')],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a package cut short', REPORT.slice(0, -10)],
  ])('refuses %s', (_, bytes) => {
    expect(() => docx.read(bytes, { file: 'a.docx' })).toThrow(UngarbleError);
  });

  it('is read or refused, however it is damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: REPORT.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = REPORT.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const file = docx.read(bytes);
          expect(file.write([])).toEqual(bytes);
          file.write(garbleEdits(file));
        } catch (error) {
          if (!(error instanceof UngarbleError && error.code === 'file')) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a Node Buffer is not changed', () => {
    const bytes = Buffer.from(buildDocx(paragraph(run('Ali Modavar'))));
    const before = Uint8Array.from(bytes);
    docx.read(bytes).write([{ segment: 0, start: 4, end: 11, text: 'Modabber', original: 'Modavar' }]);
    expect(Uint8Array.from(bytes)).toEqual(before);
  });
});

/** The local entries of an archive, the body of the document left out, each as its raw bytes. */
function withoutPart(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .split(/(?=PK[^!-~]{2})/)
    .filter((entry) => entry.startsWith('PK\u0003\u0004') && !entry.startsWith('word/document.xml', 30));
}
