import { partitionPoint } from '../text/partition-point.ts';
import type { ByteFormat, ProseFile } from './format.ts';
import { escapeMarkup } from './markup-text.ts';
import { applySplices, type Splice, splicesOf, touchesProtected } from './prose-file.ts';
import { refuseFile } from './refuse.ts';
import type { StitchedSegment } from './stitch.ts';
import { readWordPart, type WordPart } from './word-part.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * Word documents: the text of the body, notes, headers and footers. Runs and their styles are kept, and all other parts
 * of the package are kept byte for byte.
 */
export const docx: ByteFormat = {
  content: 'bytes',
  name: 'docx',
  read(bytes, { file } = {}) {
    if (isCompoundFile(bytes))
      refuseFile('this is a .doc file or is password-protected: save it as .docx without a password', file);
    const zip = openZip(bytes, file);
    return createDocxFile(zip, partsOf(zip, file));
  },
};

/** Old Word files and encrypted ones are OLE compound files, which begin like this. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, i) => bytes[i] === byte);
}

const BODY = 'word/document.xml';
const OTHER_PARTS = /^word\/(?:footnotes|endnotes|header\d*|footer\d*)\.xml$/;

function partsOf(zip: Zip, file: string | undefined): WordPart[] {
  if (!zip.names.includes(BODY)) refuseFile(`this is not a Word document: it lacks ${BODY}`, file);
  const names = [BODY, ...zip.names.filter((name) => OTHER_PARTS.test(name)).sort()];
  return names.map((name) => readWordPart(name, decodePart(zip.read(name), name, file), file));
}

function decodePart(bytes: Uint8Array, name: string, file: string | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuseFile(`${name} is not UTF-8`, file);
  }
}

function createDocxFile(zip: Zip, parts: readonly WordPart[]): ProseFile<Uint8Array> {
  const segments = parts.flatMap((part) => part.segments.map((segment) => ({ part, segment })));
  const offsets = offsetsOf(segments.map(({ segment }) => segment));
  return {
    segments: segments.map(({ segment }) => segment.text),
    text: segments.map(({ segment }) => segment.text).join('\n'),
    toFileSpans: (number, start, end) =>
      touchesProtected(segments[number].segment, start, end)
        ? []
        : [{ start: offsets[number] + start, end: offsets[number] + end }],
    write(edits) {
      const splices = new Map(parts.map((part): [WordPart, Splice[]] => [part, []]));
      for (const edit of edits) {
        const { part, segment } = segments[edit.segment];
        splices.get(part)?.push(...splicesOf(segment, edit, escapeMarkup));
      }
      const contents = new Map<string, Uint8Array>();
      for (const [part, changes] of splices)
        if (changes.length > 0) contents.set(part.name, new TextEncoder().encode(writePart(part, changes)));
      return zip.replace(contents);
    },
  };
}

/** The offset of each segment, if one is written per line. */
function offsetsOf(segments: readonly StitchedSegment[]): number[] {
  let offset = 0;
  return segments.map(({ text }) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
}

/** White space at the ends of a text element is only significant with `xml:space`. */
function writePart({ xml, tagEnds }: WordPart, splices: readonly Splice[]): string {
  const spaced = new Set<number>();
  for (const { start, end, text } of splices) {
    const tagEnd = tagEnds[partitionPoint(tagEnds.length, (i) => tagEnds[i] <= start) - 1];
    const leads = start === tagEnd && /^\s/.test(text || xml[end]);
    const trails = xml[end] === '<' && /\s$/.test(text || xml[start - 1]);
    if (leads || trails) spaced.add(tagEnd);
  }
  const attributes = [...spaced]
    .filter((tagEnd) => !/\sxml:space=[^<>]*$/.test(xml.slice(xml.lastIndexOf('<', tagEnd - 1), tagEnd)))
    .map((tagEnd) => ({ start: tagEnd - 1, end: tagEnd - 1, text: ' xml:space="preserve"' }));
  return applySplices(xml, [...splices, ...attributes]);
}
