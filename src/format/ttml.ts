import { type XmlElement, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { decodeXML } from 'entities/decode';
import { speakerLength } from './cues.ts';
import { endsSentence } from './ends-sentence.ts';
import type { TextFormat } from './format.ts';
import { addMarkupText, escapeMarkup } from './markup-text.ts';
import { parseXmlFile } from './parse-xml-file.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/**
 * TTML subtitles, including DFXP and IMSC: the text of `<p>`. A sentence that spans several of them is one segment. Speaker
 * labels are left alone.
 */
export const ttml: TextFormat = {
  content: 'text',
  name: 'ttml',
  read(text, options = {}) {
    const { root } = parseXmlFile(text, options.file);
    const stitcher = createStitcher(text);
    if (root) addParagraphs(stitcher, text, root);
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

function addParagraphs(stitcher: Stitcher, text: string, root: XmlElement): void {
  let fileEnd: number | undefined;
  for (const paragraph of elementsNamed(root, 'p')) {
    const nodes = leavesOf(paragraph);
    if (nodes.length === 0) continue;
    if (fileEnd !== undefined) stitcher.addBreak(fileEnd, nodes[0].start);
    nodes.forEach(({ start, end, value }, i) => {
      if (value === undefined) stitcher.addBreak(start, end);
      else addLeaf(stitcher, text, { start, end, value, beginsLine: nodes[i - 1]?.value === undefined });
    });
    fileEnd = nodes.at(-1)?.end;
    if (!endsSentence(paragraph.text)) continue;
    stitcher.endSegment();
    fileEnd = undefined;
  }
}

function elementsNamed(parent: XmlElement, localName: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.type !== XmlNode.TYPE_ELEMENT) return [];
    const element = child as XmlElement;
    return isNamed(element, localName) ? [element] : elementsNamed(element, localName);
  });
}

/** White space before a speaker label belongs to the layout of the XML. */
function addLeaf(
  stitcher: Stitcher,
  file: string,
  { start, end, value, beginsLine }: Required<Leaf> & { readonly beginsLine: boolean },
): void {
  const indent = /^\s*/.exec(value)?.[0].length ?? 0;
  const speaker = beginsLine ? speakerLength(value.slice(indent)) : 0;
  const skipped = speaker > 0 ? indent + speaker : 0;
  const isPlain = file.startsWith(value.slice(0, skipped), start);
  const from = isPlain ? skipped : 0;
  if (from > 0) stitcher.endSegment();
  addMarkupText(stitcher, { file, start: start + from, end, value: value.slice(from), decode: decodeXML });
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  /** Undefined for `<br/>`. */
  readonly value?: string;
}

function leavesOf(parent: XmlElement): Leaf[] {
  return parent.children.flatMap((child): Leaf[] => {
    const { start, end } = child;
    if (child.type === XmlNode.TYPE_TEXT) return [{ start, end, value: (child as XmlText).text }];
    if (child.type !== XmlNode.TYPE_ELEMENT) return [];
    if (isNamed(child as XmlElement, 'br')) return [{ start, end }];
    return isNamed(child as XmlElement, 'span') ? leavesOf(child as XmlElement) : [];
  });
}

function isNamed({ name }: XmlElement, localName: string): boolean {
  return name.replace(/^.*:/, '') === localName;
}
