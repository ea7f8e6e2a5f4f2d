import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document with this body, and a footnote and a header with this text, packed as Word packs them. */
export function buildDocx(body: string, note = 'A note.'): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${paragraph(run(note))}</w:footnote>`),
    'word/header1.xml': part('hdr', paragraph(run(note))),
    'word/media/image1.png': [new Uint8Array([137, 80, 78, 71, 1, 2, 3]), { level: 0 }],
  });
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A run of already escaped text; `properties` such as `<w:b/>`. */
export function run(text: string, properties = ''): string {
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t${space}>${text}</w:t></w:r>`;
}
